import {
  eventCancelled,
  eventReplied,
  eventRescheduled,
  postDeleted,
  postEdited,
  replyWithdrawn,
} from '../../content/index.ts'
import { findCompany, personLeft } from '../../identity/index.ts'
import { post, wakeMail } from '../../mail/index.ts'
import { newId } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Fact, Reader } from '../../platform/facts/index.ts'
import type { House } from '../../platform/house.ts'
import { isOn } from '../../platform/switches/index.ts'
import { memberLeft, roleChanged, spaceEdited } from '../../spaces/index.ts'
import { noticeSubject } from '../gates.ts'
import { insertNoticeMail } from '../mails/store.ts'
import { linkKey, sealStop } from '../stops/token.ts'
import { hideContent } from '../switches.ts'
import { fileOf } from './file.ts'
import { letterOf } from './letters.ts'
import {
  type Concerned,
  type Due,
  findDue,
  forgetLeavers,
  removeInvitation,
  storeInvitation,
} from './store.ts'

const ofReplies = [eventReplied, replyWithdrawn]
const ofEvents = [...ofReplies, eventRescheduled, eventCancelled, postEdited, postDeleted]
const ofReach = [memberLeft, roleChanged, spaceEdited]

/**
 * Keeps the calendars of those who come: a mail brings the event, brings it anew where it changed, and takes it out
 * when it is cancelled or deleted, or when they no longer come or no longer read it. It compares what was sent with
 * what should stand there, so that hearing twice sends once.
 */
export const calendars = (house: House): Reader => ({
  name: 'notices.calendars',
  hears: [...ofEvents, ...ofReach, personLeft].map(({ kind }) => kind),
  async hear(tx, facts) {
    const told = facts.filter(({ history }) => !history)
    const left = told.filter(personLeft.is).map(({ data }) => data.personId)
    if (left.length > 0) await forgetLeavers(tx, left)
    const concerned = concernedBy(told)
    const due = (await findDue(tx, concerned)).filter(isStale)
    if (due.length === 0) return
    const round = await roundOf(tx, concerned)
    for (const each of due) await bringUpToDate(tx, house, each, round)
    await wakeMail(tx)
  },
  forget: async () => {},
})

function concernedBy(facts: readonly Fact[]): Concerned {
  const replies = facts.flatMap(({ name, actorId, data: { postId } }) =>
    ofReplies.some(({ kind }) => kind === name) && actorId && typeof postId === 'string'
      ? [{ postId, personId: actorId }]
      : [],
  )
  const posts = facts.flatMap(({ data: { postId } }) => (typeof postId === 'string' ? [postId] : []))
  const spaces = facts.flatMap(({ name, spaceId }) =>
    spaceId && ofReach.some(({ kind }) => kind === name) ? [spaceId] : [],
  )
  return { replies, posts, spaces }
}

const isStale = ({ wanted, said, saying }: Due) => (wanted ? said !== saying : said !== null)

type Round = Pick<Concerned, 'replies'> & { company: string; key: Buffer; bare: boolean }

async function roundOf(tx: Db, { replies }: Concerned): Promise<Round> {
  const company = (await findCompany(tx))?.name ?? 'Weft'
  return { replies, company, key: await linkKey(tx), bare: await isOn(tx, hideContent) }
}

async function bringUpToDate(tx: Db, house: House, due: Due, round: Round): Promise<void> {
  if (due.wanted) await storeInvitation(tx, due)
  else await removeInvitation(tx, due)
  const own = round.replies.some(({ postId, personId }) => postId === due.postId && personId === due.personId)
  if (due.mailable && (own || !due.unwanted)) await write(tx, house, due, { ...round, own })
}

async function write(tx: Db, { config }: House, due: Due, round: Round & { own: boolean }): Promise<void> {
  const { personId, name, email, locale, postId, spaceId, reaches } = due
  const { company, key, own } = round
  // What is taken out from whoever no longer reads it says no more of itself than its id.
  const bare = round.bare || !reaches
  const id = newId()
  const posts = reaches ? [postId] : []
  const written = { id, personId, posts, comments: [], people: [], bare, threadId: postId, spaceId }
  await insertNoticeMail(tx, { ...written, kind: own ? 'reply' : 'event' })
  const stopUrl = `${config.url}/unsubscribe/${sealStop(key, { personId, kind: 'thread', placeId: postId })}`
  const root = `thread.${postId}@${new URL(config.url).hostname}`
  await post(tx, config, {
    subject: noticeSubject(id),
    personId,
    to: { name, address: email },
    locale,
    letter: letterOf(due, { company, bare, url: config.url, stopUrl }),
    notAfter: due.endsAt,
    belongs: {
      ...(reaches ? { inReplyTo: root, references: [root] } : {}),
      listId: { name: company, id: `event.${postId}.${new URL(config.url).hostname}` },
      unsubscribe: { url: stopUrl },
      precedence: 'list',
      loop: config.url,
      calendar: fileOf(due, config, bare),
    },
  })
}
