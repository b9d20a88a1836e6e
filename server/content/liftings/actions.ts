import { findPair, openPerson } from '../../escrow/index.ts'
import { mailIsSetUp, post } from '../../mail/index.ts'
import { findAddress } from '../../people/index.ts'
import { newId } from '../../platform/clock.ts'
import type { Config } from '../../platform/config/index.ts'
import type { Change } from '../../platform/facts/index.ts'
import { allow, found, Refusal } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { findByPost } from '../unnamed/store.ts'
import { authorRevealed, liftingAgreed, liftingAsked, liftingRefused } from './facts.ts'
import { askedLetter, decidedLetter, revealedLetter } from './letters.ts'
import { mayAskLifting, mayDecideLifting } from './rules.ts'
import {
  closeLifting,
  findLiftingStanding,
  findParts,
  type Held,
  holdLifting,
  insertLifting,
  storePart,
} from './store.ts'

export async function askLifting(
  { tx, viewer, record }: Change,
  { postId, motive }: { postId: string; motive: string },
  config: Config,
): Promise<{ id: string }> {
  const askedBy = found(viewer.personId)
  const question = found(await findByPost(tx, viewer, postId))
  const pair = question.escrowId ? await findPair(tx, question.escrowId) : null
  allow(mayAskLifting(question, pair, await findLiftingStanding(tx, viewer, postId), viewer))
  const id = newId()
  if (!(await insertLifting(tx, { id, postId, askedBy, motive }))) throw new Refusal('lifting.waiting')
  record(liftingAsked({ liftingId: id, postId, spaceId: question.spaceId }))
  const holders = (pair?.holders ?? []).map((holder) => holder.id).filter((holder) => holder !== askedBy)
  await tell(tx, config, { liftingId: id, letter: askedLetter, people: holders })
  return { id }
}

/** The second part opens the name; it is told to the author in the same breath. */
export async function agreeLifting(
  { tx, viewer, record }: Change,
  { liftingId, part }: { liftingId: string; part: string },
  config: Config,
): Promise<void> {
  const held = found(await holdLifting(tx, viewer, liftingId))
  allow(mayDecideLifting(held))
  const { postId, spaceId } = held
  const personId = found(viewer.personId)
  await storePart(tx, { liftingId, personId, part: Buffer.from(part, 'base64url') })
  record(liftingAgreed({ liftingId, postId, spaceId }))
  const authorId = await openedBy(tx, held)
  if (!authorId) return
  await closeLifting(tx, liftingId, { authorId })
  record(authorRevealed({ liftingId, postId, spaceId }))
  await tell(tx, config, { liftingId, letter: revealedLetter, people: [authorId] })
  await tellAsker(tx, config, held, viewer)
}

export async function refuseLifting(
  { tx, viewer, record }: Change,
  { liftingId }: { liftingId: string },
  config: Config,
): Promise<void> {
  const held = found(await holdLifting(tx, viewer, liftingId))
  allow(mayDecideLifting(held))
  const { postId, spaceId } = held
  await storePart(tx, { liftingId, personId: found(viewer.personId), part: null })
  await closeLifting(tx, liftingId, { authorId: null })
  record(liftingRefused({ liftingId, postId, spaceId }))
  await tellAsker(tx, config, held, viewer)
}

/** Null while one part is missing. Parts that do not open refuse the second one: the first may be given again. */
async function openedBy(tx: Change['tx'], { id, escrowId, sealed, keyHash }: Held): Promise<string | null> {
  const pair = found(await findPair(tx, escrowId))
  const people = pair.holders.map((holder) => holder.id)
  const [one, other] = await findParts(tx, id, people)
  if (!one || !other) return null
  const authorId = openPerson(pair, [one, other], sealed, keyHash.toString('base64url'))
  if (!authorId) throw new Refusal('lifting.does_not_open')
  return authorId
}

const tellAsker = (tx: Change['tx'], config: Config, { id, askedBy }: Held, { personId }: Viewer) =>
  tell(tx, config, {
    ...{ liftingId: id, letter: decidedLetter },
    people: askedBy === personId ? [] : [askedBy],
  })

async function tell(
  tx: Change['tx'],
  config: Config,
  {
    liftingId,
    letter,
    people,
  }: { liftingId: string; letter: typeof revealedLetter; people: readonly string[] },
): Promise<void> {
  for (const personId of people) {
    const address = mailIsSetUp(config) ? await findAddress(tx, personId) : null
    if (!address) continue
    await post(tx, config, {
      subject: `lifting:${liftingId}`,
      key: `${letter === askedLetter ? 'asked' : 'decided'} ${personId}`,
      personId,
      to: { name: address.name, address: address.email },
      letter: letter[address.locale](`${config.url}/liftings/${liftingId}`),
      locale: address.locale,
    })
  }
}
