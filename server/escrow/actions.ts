import { mailIsSetUp, post } from '../mail/index.ts'
import { findAddress } from '../people/index.ts'
import { newId } from '../platform/clock.ts'
import type { Config } from '../platform/config/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { Change } from '../platform/facts/index.ts'
import { allow, found, Refusal } from '../platform/refusal.ts'
import type { Viewer } from '../platform/viewer.ts'
import { escrowEnded, escrowInForce, escrowNamed, halfLost, halfMade } from './facts.ts'
import { namedLetter } from './letters.ts'
import { mayGiveBack, mayLose, mayMake, mayName } from './rules.ts'
import {
  type EscrowRow,
  endEscrows,
  findEscrows,
  findMyHalves,
  holdHalves,
  insertEscrow,
  markLost,
  putInForce,
  storeHalf,
  whoIsHere,
} from './store.ts'

export async function readEscrow(db: Db, viewer: Viewer) {
  const escrows = await findEscrows(db, viewer)
  return {
    current: escrows.find(({ state }) => state === 'in_force') ?? null,
    waiting: escrows.find(({ state }) => state === 'waiting') ?? null,
    past: escrows.filter(({ state, inForceAt }) => state === 'ended' && inForceAt),
    mine: await findMyHalves(db, viewer),
    mayName: viewer.administrator,
  }
}

/** The pair before stays in force until both new halves are made: no question is asked meanwhile without one. */
export async function nameKeyholders(
  { tx, viewer, record }: Change,
  { holders }: { holders: readonly { personId: string; office: string }[] },
  config: Config,
): Promise<EscrowRow> {
  const namedBy = found(viewer.personId)
  const people = holders.map(({ personId }) => personId)
  allow(mayName(holders, namedBy, await whoIsHere(tx, people)))
  for (const escrowId of await endEscrows(tx, 'replaced', { waiting: true }))
    record(escrowEnded({ escrowId, reason: 'replaced' }))
  const id = newId()
  await insertEscrow(tx, { id, namedBy, holders })
  record(escrowNamed({ escrowId: id, holders: people }))
  for (const holder of holders) await tellNamed(tx, config, id, holder)
  return found((await findEscrows(tx, viewer)).find((escrow) => escrow.id === id))
}

export type MakeHalf = { escrowId: string; publicKey: string; locked: string; salt: string; rounds: number }

export async function makeHalf(
  { tx, viewer, record }: Change,
  { escrowId, rounds, ...texts }: MakeHalf,
): Promise<void> {
  const halves = await holdHalves(tx, escrowId)
  const mine = found(halves.find(({ personId }) => personId === viewer.personId))
  const other = halves.find(({ place }) => place !== mine.place)
  const publicKey = Buffer.from(texts.publicKey, 'base64url')
  allow(mayMake(mine, other, publicKey))
  await storeHalf(tx, mine, {
    publicKey,
    rounds,
    locked: Buffer.from(texts.locked, 'base64url'),
    salt: Buffer.from(texts.salt, 'base64url'),
  })
  record(halfMade({ escrowId, place: mine.place }))
  if (!other?.made) return
  for (const before of await endEscrows(tx, 'replaced', { but: escrowId, waiting: false }))
    record(escrowEnded({ escrowId: before, reason: 'replaced' }))
  await putInForce(tx, escrowId)
  record(escrowInForce({ escrowId }))
}

export async function loseHalf(
  { tx, viewer, record }: Change,
  { escrowId }: { escrowId: string },
): Promise<void> {
  const halves = await holdHalves(tx, escrowId)
  const mine = found(halves.find(({ personId }) => personId === viewer.personId))
  allow(mayLose(mine))
  await markLost(tx, mine)
  record(halfLost({ escrowId, place: mine.place }))
  for (const ended of await endEscrows(tx, 'lost', { only: escrowId }))
    record(escrowEnded({ escrowId: ended, reason: 'lost' }))
}

/** What was sealed until now can still be opened, by the two together, as long as neither lost their half. */
export async function giveBackHalf(
  { tx, viewer, record }: Change,
  { escrowId }: { escrowId: string },
): Promise<void> {
  const halves = await holdHalves(tx, escrowId)
  const mine = found(halves.find(({ personId }) => personId === viewer.personId))
  allow(mayGiveBack(mine))
  const reason = mine.inForce ? 'given_back' : 'declined'
  await endEscrows(tx, reason, { only: escrowId })
  record(escrowEnded({ escrowId, reason }))
}

export async function endEscrow({ tx, record }: Change, { escrowId }: { escrowId: string }): Promise<void> {
  found((await holdHalves(tx, escrowId))[0])
  const [ended] = await endEscrows(tx, 'ended', { only: escrowId })
  if (!ended) throw new Refusal('escrow.ended')
  record(escrowEnded({ escrowId, reason: 'ended' }))
}

async function tellNamed(
  tx: Db,
  config: Config,
  escrowId: string,
  { personId, office }: { personId: string; office: string },
): Promise<void> {
  const address = mailIsSetUp(config) ? await findAddress(tx, personId) : null
  if (!address) return
  await post(tx, config, {
    subject: `escrow:${escrowId}`,
    key: personId,
    personId,
    to: { name: address.name, address: address.email },
    letter: namedLetter[address.locale](office, `${config.url}/escrow`),
    locale: address.locale,
  })
}
