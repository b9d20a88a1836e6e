import { type Change, change, type Ground, recordRefusal } from '../../platform/facts/index.ts'
import type { Limiter } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { nobody, type Viewer } from '../../platform/viewer.ts'
import { sessionsEnded, signedIn, signInRefused } from '../facts.ts'
import { enterGate } from '../gates.ts'
import { verifyPassword } from '../password.ts'
import {
  type Account,
  type Belonging,
  findAccount,
  foldedAddress,
  holdEntrant,
  newSecret,
  secretHash,
} from '../store.ts'
import { endSessions, insertSession } from '../store-sessions.ts'

export type Place = { device: string; network: string }
export type Entered = { personId: string; audience: 'inside' | 'outside'; sessionId: string; secret: Buffer }
type Credentials = { email: string; password: string }
type Gate = { limit: Limiter; place: Place }

/**
 * Who proves to be whom, before any change begins: the hash is slow. Failures count against the account from
 * this network, and against the account from anywhere unless its owner is at home here; so nobody is locked
 * out by somebody else's guesses. An unknown address takes the same road, and no header tells what is left of
 * either: who is at home here would show.
 */
export async function proveAccount(
  ground: Ground,
  { email, password }: Credentials,
  { limit, place }: Gate,
): Promise<Account> {
  const folded = foldedAddress(email)
  const here = `${folded} ${place.network}`
  await limit('sign-in account', here)
  const account = await findAccount(ground.inside, { email }, place.network)
  if (!account?.knownNetwork) await limit('sign-in anywhere', folded)

  const proved = await verifyPassword(password, account?.passwordHash ?? null)
  if (!account || !proved || !account.mayEnter) {
    await recordRefusal(ground, nobody('fr'), signInRefused({ personId: account?.personId ?? null }))
    throw new Refusal('sign_in.refused')
  }
  await limit.giveBack('sign-in account', here)
  if (!account.knownNetwork) await limit.giveBack('sign-in anywhere', folded)
  return account
}

/** Starts a session; the one this browser had before ends with it. */
export async function enter(
  ground: Ground,
  person: Belonging,
  { place, before }: { place: Place; before: Viewer },
): Promise<Entered> {
  return change(asInside(ground), viewerOf(person), async (given) => {
    const { tx, record } = given
    const held = await holdEntrant(tx, person.personId)
    if (!held) throw new Refusal('sign_in.refused')
    await endBefore(given, before)
    const entered = await startSession(given, { personId: person.personId, audience: held.audience }, place)
    record(signedIn({ sessionId: entered.sessionId }))
    return entered
  })
}

/** Ends the session that this browser had until now. */
export async function endBefore(
  { tx, record }: Pick<Change, 'tx' | 'record'>,
  { personId, sessionId }: Viewer,
): Promise<void> {
  if (!personId || !sessionId) return
  await endSessions(tx, personId, { only: sessionId })
  record(sessionsEnded({ personId, cause: 'signed_in_again' }))
}

/** A session of its own secret. Those who keep the charter may say no. */
export async function startSession(
  { tx, gates }: Pick<Change, 'tx' | 'gates'>,
  { personId, audience }: { personId: string; audience: 'inside' | 'outside' },
  { device, network }: Place,
): Promise<Entered> {
  const verdict = await gates.ask(enterGate, tx, personId)
  if (verdict !== 'allowed') throw new Refusal('enter.closed', { reason: verdict })
  const secret = newSecret()
  const tokenHash = secretHash(secret)
  const sessionId = await insertSession(tx, { personId, audience, tokenHash, device, address: network })
  return { personId, audience, sessionId, secret }
}

export async function signOut({ tx, viewer, record }: Change): Promise<void> {
  if (!viewer.personId || !viewer.sessionId) throw new Refusal('signed_out')
  await endSessions(tx, viewer.personId, { only: viewer.sessionId })
  record(sessionsEnded({ personId: viewer.personId, cause: 'signed_out' }))
}

/** Guests have no right to the tables of identity: what they change about their own account runs inside. */
export const asInside = (ground: Ground): Ground => ({ ...ground, outside: ground.inside })

/** Somebody who is about to enter, as the author of the facts about it. */
export function viewerOf({ personId, ...belonging }: Belonging): Viewer {
  const { audience, organisationId, unitId, jobFamilyId, locale, timeZone } = belonging
  const known = { audience, organisationId, unitId, jobFamilyId, timeZone }
  return { ...nobody(locale), ...known, personId }
}
