import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'

export async function insertResetRequest(tx: Db, id: string, email: string): Promise<void> {
  await tx.insertInto('reset_requests').values({ id, email }).execute()
}

export type Entitled = {
  requestId: string
  personId: string
  name: string
  email: string
  locale: 'fr' | 'en'
  company: string
}

/**
 * Takes these requests away and answers the people behind them who have an account and may enter. An unknown
 * address has nobody; somebody a list named comes in by an invitation, never by a reset.
 */
export async function takeResetRequests(tx: Db, requestIds: readonly string[]): Promise<Entitled[]> {
  const { rows } = await sql<Entitled>`
    with taken as (delete from reset_requests where id = any(${requestIds}::uuid[]) returning id, email)
    select distinct on (p.id) t.id as "requestId", p.id as "personId", p.name, p.email, p.locale,
           (select c.name from company c) as company
    from taken t join people p on lower(p.email) = lower(t.email)
    join accounts a on a.person_id = p.id
    where p.state = 'active' and (p.audience = 'inside' or p.guest_until >= current_date)
    order by p.id`.execute(tx)
  return rows
}

/** The one living reset link of a person: a new one puts an end to those before. */
export async function replaceReset(tx: Db, personId: string, tokenHash: Buffer): Promise<void> {
  await dropResets(tx, personId)
  await sql`
    insert into password_resets (token_hash, person_id, expires_at)
    values (${tokenHash}, ${personId}, now() + interval '20 minutes')`.execute(tx)
}

export async function dropResets(tx: Db, personId: string): Promise<void> {
  await sql`delete from password_resets where person_id = ${personId}`.execute(tx)
}

export async function findReset(db: Db, tokenHash: Buffer): Promise<{ personId: string } | null> {
  const { rows } = await sql<{ personId: string }>`
    select person_id as "personId" from password_resets
    where token_hash = ${tokenHash} and used_at is null and expires_at > now()`.execute(db)
  return rows[0] ?? null
}

/** Uses the link up; false when another was faster, or it ended meanwhile. */
export async function takeReset(tx: Db, tokenHash: Buffer): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update password_resets set used_at = now()
    where token_hash = ${tokenHash} and used_at is null and expires_at > now()`.execute(tx)
  return numAffectedRows === 1n
}
