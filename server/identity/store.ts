import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import type { Viewer } from '../platform/viewer.ts'

export const newSecret = (): Buffer => randomBytes(32)
export const secretHash = (secret: Buffer | string): Buffer => createHash('sha256').update(secret).digest()

/** An address as the limits know it: capitals make no other account, and it is not kept in clear. */
export const foldedAddress = (email: string): string =>
  secretHash(email.trim().toLowerCase()).toString('base64url')

export type Company = { name: string; locale: 'fr' | 'en'; timeZone: string }

export async function findCompany(db: Db): Promise<Company | null> {
  const { rows } = await sql<Company>`select name, locale, time_zone as "timeZone" from company`.execute(db)
  return rows[0] ?? null
}

/** False when a company stands here already: there is one per installation. */
export async function insertCompany(tx: Db, { name, locale, timeZone }: Company): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('company')
    .values({ name, locale, time_zone: timeZone })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function replaceSetupLink(tx: Db, tokenHash: Buffer): Promise<void> {
  await sql`delete from setup_links`.execute(tx)
  await tx.insertInto('setup_links').values({ token_hash: tokenHash }).execute()
}

export async function takeSetupLink(tx: Db, tokenHash: Buffer): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('setup_links')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

export async function storePassword(tx: Db, personId: string, passwordHash: string): Promise<void> {
  await sql`
    insert into accounts (person_id, password_hash) values (${personId}, ${passwordHash})
    on conflict (person_id) do update set password_hash = excluded.password_hash, password_changed_at = now()`.execute(
    tx,
  )
}

/** When someone last chose their own password; null without one. */
export async function findPasswordAge(db: Db, { personId }: Viewer): Promise<Date | null> {
  const { rows } = await sql<{ changedAt: Date }>`
    select password_changed_at as "changedAt" from accounts where person_id = ${personId}`.execute(db)
  return rows[0]?.changedAt ?? null
}

export type Account = Belonging & {
  passwordHash: string | null
  name: string
  email: string | null
  company: string
  mayEnter: boolean
  /** They entered from this network within the last month. */
  knownNetwork: boolean
}

/** Who someone is to the house, as facts and gates need it. */
export type Belonging = {
  personId: string
  audience: 'inside' | 'outside'
  organisationId: string | null
  unitId: string | null
  jobFamilyId: string | null
  locale: 'fr' | 'en'
  timeZone: string
}

/** By address, or by id: `network` is where the request comes from. */
export async function findAccount(
  db: Db,
  by: { email: string } | { personId: string },
  network = '',
): Promise<Account | null> {
  const { rows } = await sql<Account>`
    select p.id as "personId", p.audience, p.organisation_id as "organisationId", p.unit_id as "unitId",
           p.job_family_id as "jobFamilyId", p.locale, p.time_zone as "timeZone", p.name, p.email,
           (select c.name from company c) as company, a.password_hash as "passwordHash",
           p.state = 'active' and (p.audience = 'inside' or p.guest_until >= current_date) as "mayEnter",
           exists (select 1 from sessions s where s.person_id = p.id and s.address = ${network}
                   and s.created_at > now() - interval '30 days') as "knownNetwork"
    from people p left join accounts a on a.person_id = p.id
    where ${'email' in by ? sql`lower(p.email) = lower(${by.email})` : sql`p.id = ${by.personId}`}`.execute(
    db,
  )
  return rows[0] ?? null
}

/** Holds the person's row until the change ends; null when they left, or their time here ended. */
export async function holdEntrant(
  tx: Db,
  personId: string,
): Promise<{ audience: 'inside' | 'outside' } | null> {
  const { rows } = await sql<{ audience: 'inside' | 'outside' }>`
    select audience from people
    where id = ${personId} and state = 'active' and (audience = 'inside' or guest_until >= current_date)
    for share`.execute(tx)
  return rows[0] ?? null
}

/** Administrators who are here; their rows are held, so that two of the last two cannot both go. */
export async function countAdministrators(tx: Db): Promise<number> {
  await sql`select 1 from roles where role = 'administrator' order by person_id for update`.execute(tx)
  // Counted once the rows are held: what was waited for shows in a later statement only.
  return (await findAdministrators(tx)).length
}

export type Administrator = { id: string; name: string }

/** Those who administer and are here, by name. */
export async function findAdministrators(db: Db): Promise<Administrator[]> {
  const { rows } = await sql<Administrator>`
    select p.id, p.name from roles r join people p on p.id = r.person_id
    where r.role = 'administrator' and p.state = 'active' order by p.name, p.id`.execute(db)
  return rows
}

export async function isAdministrator(tx: Db, personId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from roles where person_id = ${personId} and role = 'administrator'`.execute(tx)
  return rows.length > 0
}
