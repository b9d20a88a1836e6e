import { findPair, openPerson } from '../../escrow/index.ts'
import { mailIsSetUp, post } from '../../mail/index.ts'
import { findAddress } from '../../people/index.ts'
import { newId } from '../../platform/clock.ts'
import type { Config } from '../../platform/config/index.ts'
import type { Change } from '../../platform/facts/index.ts'
import { allow, found, Refusal } from '../../platform/refusal.ts'
import { findByPost } from '../unnamed/store.ts'
import { authorRevealed, liftingAgreed, liftingAsked, liftingRefused } from './facts.ts'
import { revealedLetter } from './letters.ts'
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
): Promise<{ id: string }> {
  const askedBy = found(viewer.personId)
  const question = found(await findByPost(tx, viewer, postId))
  const pair = question.escrowId ? await findPair(tx, question.escrowId) : null
  allow(mayAskLifting(question, pair, await findLiftingStanding(tx, viewer, postId), viewer))
  const id = newId()
  if (!(await insertLifting(tx, { id, postId, askedBy, motive }))) throw new Refusal('lifting.waiting')
  record(liftingAsked({ liftingId: id, postId, spaceId: question.spaceId }))
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
  const address = mailIsSetUp(config) ? await findAddress(tx, authorId) : null
  if (!address) return
  const letter = revealedLetter[address.locale](`${config.url}/liftings`)
  const to = { name: address.name, address: address.email }
  await post(tx, config, {
    subject: `lifting:${liftingId}`,
    personId: authorId,
    to,
    letter,
    locale: address.locale,
  })
}

export async function refuseLifting(
  { tx, viewer, record }: Change,
  { liftingId }: { liftingId: string },
): Promise<void> {
  const { state, postId, spaceId } = found(await holdLifting(tx, viewer, liftingId))
  allow(mayDecideLifting({ state }))
  await storePart(tx, { liftingId, personId: found(viewer.personId), part: null })
  await closeLifting(tx, liftingId, { authorId: null })
  record(liftingRefused({ liftingId, postId, spaceId }))
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
