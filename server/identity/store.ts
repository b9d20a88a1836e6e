import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { newId } from '../platform/clock.ts'
import type { Db } from '../platform/database/index.ts'
import type { Scope, Viewer } from '../platform/viewer.ts'

export const newSecret = (): Buffer => randomBytes(32)
export const secretHash = (secret: Buffer | string): Buffer => createHash('sha256').update(secret).digest()

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

export type Account = {
  personId: string
  audience: 'inside' | 'outside'
  passwordHash: string | null
  mayEnter: boolean
}

export async function findAccount(db: Db, email: string): Promise<Account | null> {
  const { rows } = await sql<Account>`
    select p.id as "personId", p.audience, a.password_hash as "passwordHash",
           p.state = 'active' and (p.audience = 'inside' or p.guest_until >= current_date) as "mayEnter"
    from people p left join accounts a on a.person_id = p.id
    where lower(p.email) = lower(${email})`.execute(db)
  return rows[0] ?? null
}

/** Idle and absolute limits in hours: staff 12 h and 14 days, guests 2 h and 24 h. */
export const sessionHours = { inside: { idle: 12, whole: 336 }, outside: { idle: 2, whole: 24 } } as const

export type NewSession = {
  personId: string
  audience: 'inside' | 'outside'
  tokenHash: Buffer
  device: string
  address: string
}

export async function insertSession(tx: Db, session: NewSession): Promise<string> {
  const id = newId()
  const { idle, whole } = sessionHours[session.audience]
  await sql`
    insert into sessions (id, token_hash, person_id, device, address, idle_until, expires_at)
    values (${id}, ${session.tokenHash}, ${session.personId}, ${session.device}, ${session.address},
            now() + make_interval(hours => ${idle}), now() + make_interval(hours => ${whole}))`.execute(tx)
  return id
}

type Seen = Omit<Viewer, 'wallPass' | 'scopes'> & { personId: string; touchDue: boolean }

const seen = sql`
  p.id as "personId", p.audience, p.organisation_id as "organisationId", p.unit_id as "unitId",
  p.job_family_id as "jobFamilyId", p.locale, p.time_zone as "timeZone",
  exists (select 1 from roles r where r.person_id = p.id and r.role = 'administrator') as administrator`

/** The session check of every request: one indexed row, never a cache, so that access ends at once. */
export async function findSession(db: Db, tokenHash: Buffer): Promise<Seen | null> {
  const { rows } = await sql<Seen>`
    select s.id as "sessionId", s.last_seen_at < now() - interval '5 minutes' as "touchDue", ${seen}
    from sessions s join people p on p.id = s.person_id
    where s.token_hash = ${tokenHash} and s.ended_at is null and s.expires_at > now() and s.idle_until > now()
      and p.state = 'active' and (p.audience = 'inside' or p.guest_until >= current_date)`.execute(db)
  return rows[0] ?? null
}

export async function findToken(
  db: Db,
  tokenHash: Buffer,
): Promise<(Seen & { tokenId: string; scopes: Scope[] }) | null> {
  const { rows } = await sql<Seen & { tokenId: string; scopes: Scope[] }>`
    select t.id as "tokenId", t.scopes, null as "sessionId",
           t.last_used_on is distinct from current_date as "touchDue", ${seen}
    from tokens t join people p on p.id = t.person_id
    where t.token_hash = ${tokenHash} and t.revoked_at is null and t.expires_at > now()
      and p.state = 'active' and p.audience = 'inside'`.execute(db)
  return rows[0] ?? null
}

export async function touchSession(tx: Db, sessionId: string, audience: 'inside' | 'outside'): Promise<void> {
  await sql`
    update sessions set last_seen_at = now(), idle_until = now() + make_interval(hours => ${sessionHours[audience].idle})
    where id = ${sessionId}`.execute(tx)
}

export async function touchToken(tx: Db, tokenId: string): Promise<void> {
  await sql`update tokens set last_used_on = current_date where id = ${tokenId}`.execute(tx)
}

/** Ends one session of a person, or all but one; answers how many. */
export async function endSessions(
  tx: Db,
  personId: string,
  { only, but }: { only?: string; but?: string },
): Promise<number> {
  const { numAffectedRows } = await sql`
    update sessions set ended_at = now()
    where person_id = ${personId} and ended_at is null
      and (${only ?? null}::uuid is null or id = ${only ?? null}) and (${but ?? null}::uuid is null or id <> ${but ?? null})`.execute(
    tx,
  )
  return Number(numAffectedRows ?? 0n)
}

/** Of these sessions, the ones that still hold: open streams are closed when theirs does not. */
export async function livingSessions(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select s.id from sessions s join people p on p.id = s.person_id
    where s.id = any(${ids}::uuid[]) and s.ended_at is null and s.expires_at > now()
      and p.state = 'active' and (p.audience = 'inside' or p.guest_until >= current_date)`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
