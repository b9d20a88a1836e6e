import { mayRender, plainText, renderMarkdown, tidyText, visibleName } from '../../engines/text/index.ts'
import { newId, newPublicId } from '../platform/clock.ts'
import type { Keep } from '../platform/facts/index.ts'
import { allow, found } from '../platform/refusal.ts'
import { mayBring, mayChangeGroup, mayEditMessage, maySend } from './rules.ts'
import {
  type Conversation,
  countPresent,
  findConversation,
  findMessage,
  findOfTwo,
  holdConversation,
  insertConversation,
  insertMember,
  insertMessage,
  type Message,
  nameConversation,
  wake,
  writeMessage,
} from './store.ts'
import { markLeft } from './store-own.ts'

type Opening = { people: readonly string[]; name?: string | null | undefined; id?: string | undefined }
type InOne = { conversationId: string }
type InMessage = InOne & { messageId: string }

/** Nothing said among a few is a fact: it concerns nobody else, so nothing that listens to facts can count it. */
export async function openConversation({ tx, viewer }: Keep, opening: Opening): Promise<Conversation> {
  const me = found(viewer.personId)
  const others = [...new Set(opening.people)].filter((personId) => personId !== me)
  found(others.length > 0 || null)
  found((await countPresent(tx, viewer, others)) === others.length || null)
  const [other = ''] = others
  const direct = others.length === 1 && !opening.id && !opening.name
  const known = direct
    ? await findOfTwo(tx, me, other)
    : opening.id && (await findConversation(tx, viewer, opening.id))?.id
  if (known) return found(await findConversation(tx, viewer, known))
  const opened = await insertConversation(tx, {
    ...{ id: opening.id ?? newId(), publicId: newPublicId() },
    ...{ pair: direct ? [me, other].toSorted() : null, name: direct ? null : named(opening.name) },
    people: [me, ...others],
  })
  return found(await findConversation(tx, viewer, found(opened)))
}

export async function renameConversation(
  keep: Keep,
  { conversationId, name }: InOne & { name: string | null },
): Promise<void> {
  allow(mayChangeGroup(placeOf(await held(keep, conversationId))))
  await nameConversation(keep.tx, conversationId, named(name))
}

/** The id is the author's to choose: what was sent already is answered as it stands. */
export async function sendMessage(
  keep: Keep,
  { conversationId, messageId, body }: InMessage & { body: string },
) {
  const { tx, viewer } = keep
  const place = await held(keep, conversationId)
  const sent = await findMessage(tx, viewer, messageId)
  if (sent) return found(sent.conversationId === conversationId && sent.mine ? sent : null)
  allow(maySend(placeOf(place)))
  await insertMessage(tx, viewer, { id: messageId, conversationId, ...writing(body) })
  await wake(tx, conversationId)
  return found(await findMessage(tx, viewer, messageId))
}

export async function editMessage(
  keep: Keep,
  { conversationId, messageId, body }: InMessage & { body: string },
): Promise<Message> {
  const { tx, viewer } = keep
  await held(keep, conversationId)
  allow(mayEditMessage(await own(keep, conversationId, messageId)))
  await writeMessage(tx, messageId, writing(body))
  await wake(tx, conversationId, 'quietly')
  return found(await findMessage(tx, viewer, messageId))
}

export async function deleteMessage(keep: Keep, { conversationId, messageId }: InMessage): Promise<void> {
  await held(keep, conversationId)
  await own(keep, conversationId, messageId)
  await writeMessage(keep.tx, messageId, null)
  await wake(keep.tx, conversationId, 'quietly')
}

export async function addToConversation(
  keep: Keep,
  { conversationId, personId }: InOne & { personId: string },
): Promise<void> {
  const { tx, viewer } = keep
  const place = await held(keep, conversationId)
  found((await countPresent(tx, viewer, [personId])) === 1 || null)
  if (place.people.some(({ id }) => id === personId) || personId === viewer.personId) return
  allow(mayBring(placeOf(place)))
  await insertMember(tx, conversationId, personId)
  await wake(tx, conversationId, 'quietly')
}

export async function leaveConversation(keep: Keep, { conversationId }: InOne): Promise<void> {
  allow(mayChangeGroup(placeOf(await held(keep, conversationId))))
  await wake(keep.tx, conversationId, 'quietly')
  await markLeft(keep.tx, keep.viewer, conversationId)
}

/** Whoever takes part, one after the other: the conversation is held until the change ends. */
async function held({ tx, viewer }: Keep, conversationId: string) {
  await holdConversation(tx, conversationId)
  const place = found(await findConversation(tx, viewer, conversationId))
  return { ...place, people: place.people.filter(({ state }) => state === 'active') }
}

async function own({ tx, viewer }: Keep, conversationId: string, messageId: string): Promise<Message> {
  const message = found(await findMessage(tx, viewer, messageId))
  return found(message.mine && message.conversationId === conversationId ? message : null)
}

const placeOf = ({ kind, people }: Conversation) => ({ kind, people: people.length })

const named = (name: string | null | undefined) => (name ? visibleName(name) || null : null)

function writing(markdown: string) {
  const body = tidyText(markdown)
  allow(mayRender(body))
  return { body, html: renderMarkdown(body), plain: plainText(body) }
}
