import { insertPerson } from '../../people/index.ts'
import { newId } from '../../platform/clock.ts'
import { type Change, type Ground, keep } from '../../platform/facts/index.ts'
import { allow, Refusal } from '../../platform/refusal.ts'
import { nobody } from '../../platform/viewer.ts'
import { grantAdministration } from '../../reach/index.ts'
import { companyFounded } from '../facts.ts'
import { hashPassword } from '../password.ts'
import { mayBePassword } from '../rules.ts'
import {
  insertCompany,
  newSecret,
  replaceSetupLink,
  secretHash,
  storePassword,
  takeSetupLink,
} from '../store.ts'

export type Founding = {
  organisation: string
  name: string
  email: string
  password: string
  locale: 'fr' | 'en'
  timeZone: string
}

/** A founding whose password is already a hash: hashing is slow, and no transaction waits for it. */
export type PreparedFounding = Omit<Founding, 'password'> & { passwordHash: string }

export async function prepareFounding({ password, ...founding }: Founding): Promise<PreparedFounding> {
  allow(mayBePassword(password, [founding.organisation, ...founding.name.split(/\s+/)]))
  return { ...founding, passwordHash: await hashPassword(password) }
}

/** The first page: founds the company and its first administrator, by the link that start printed. */
export async function setUp(
  change: Change,
  token: string,
  founding: PreparedFounding,
): Promise<{ personId: string }> {
  const known = await takeSetupLink(change.tx, secretHash(token))
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
  { organisation, name, email, passwordHash, locale, timeZone }: PreparedFounding,
): Promise<{ personId: string }> {
  if (!(await insertCompany(tx, { name: organisation, locale, timeZone }))) throw new Refusal('setup.done')
  const personId = newId()
  await insertPerson(tx, {
    ...{ id: personId, audience: 'inside', organisationId: null, name, email, locale, timeZone },
  })
  await storePassword(tx, personId, passwordHash)
  await grantAdministration(tx, personId)
  record(companyFounded({ personId }))
  return { personId }
}
