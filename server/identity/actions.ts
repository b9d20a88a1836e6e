import { insertPerson } from '../people/index.ts'
import { newId } from '../platform/clock.ts'
import { type Change, type Ground, keep } from '../platform/facts/index.ts'
import { allow, Refusal } from '../platform/refusal.ts'
import { nobody } from '../platform/viewer.ts'
import { grantAdministration } from '../reach/index.ts'
import { companyFounded, sessionsEnded, signedIn } from './facts.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { mayBePassword } from './rules.ts'
import {
  endSessions,
  findAccount,
  insertCompany,
  insertSession,
  newSecret,
  replaceSetupLink,
  secretHash,
  storePassword,
  takeSetupLink,
} from './store.ts'

export type Founding = {
  organisation: string
  name: string
  email: string
  password: string
  locale: 'fr' | 'en'
  timeZone: string
}

export type Place = { device: string; address: string }
export type Entered = { personId: string; sessionId: string; secret: Buffer }

/** The first page: founds the company and its first administrator, by the link that start printed. */
export async function setUp(
  change: Change,
  founding: Founding & { token: string },
): Promise<{ personId: string }> {
  const known = await takeSetupLink(change.tx, secretHash(founding.token))
  if (!known) throw new Refusal('setup.link')
  return foundCompany(change, founding)
}

/** The one-time link of the first page; a new one replaces those before. Answers its secret part. */
export async function newSetupLink(ground: Ground): Promise<string> {
  const token = newSecret().toString('base64url')
  await keep(ground, nobody('fr'), ({ tx }) => replaceSetupLink(tx, secretHash(token)))
  return token
}

/** What the first page and `weft setup` both do. */
export async function foundCompany(
  { tx, record }: Change,
  founding: Founding,
): Promise<{ personId: string }> {
  const { organisation, name, email, password, locale, timeZone } = founding
  allow(mayBePassword(password, [organisation, ...name.split(/\s+/)]))
  if (!(await insertCompany(tx, { name: organisation, locale, timeZone }))) throw new Refusal('setup.done')

  const personId = newId()
  await insertPerson(tx, {
    id: personId,
    audience: 'inside',
    organisationId: null,
    name,
    email,
    locale,
    timeZone,
  })
  await storePassword(tx, personId, await hashPassword(password))
  await grantAdministration(tx, personId)
  record(companyFounded({ personId }))
  return { personId }
}

/** One answer for an unknown address, a wrong password and a person who left: they take the same time too. */
export async function signIn(
  { tx, record }: Change,
  { email, password, place }: { email: string; password: string; place: Place },
): Promise<Entered> {
  const account = await findAccount(tx, email)
  const proved = await verifyPassword(password, account?.passwordHash ?? null)
  if (!account || !proved || !account.mayEnter) throw new Refusal('sign_in.refused')
  const entered = await startSession(tx, account, place)
  record(signedIn({ sessionId: entered.sessionId }))
  return entered
}

export async function startSession(
  tx: Change['tx'],
  { personId, audience }: { personId: string; audience: 'inside' | 'outside' },
  place: Place,
): Promise<Entered> {
  const secret = newSecret()
  const sessionId = await insertSession(tx, { personId, audience, tokenHash: secretHash(secret), ...place })
  return { personId, sessionId, secret }
}

export async function signOut({ tx, viewer, record }: Change): Promise<void> {
  if (!viewer.personId || !viewer.sessionId) throw new Refusal('signed_out')
  await endSessions(tx, viewer.personId, { only: viewer.sessionId })
  record(sessionsEnded({ personId: viewer.personId, cause: 'signed_out' }))
}
