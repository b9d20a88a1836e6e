import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'

/** Puts an end to every way in that these people have: sessions, tokens and reset links. */
export async function endWaysIn(tx: Db, people: readonly string[]): Promise<void> {
  if (people.length === 0) return
  await sql`
    update sessions set ended_at = now() where person_id = any(${people}::uuid[]) and ended_at is null`.execute(
    tx,
  )
  await sql`
    update tokens set revoked_at = now() where person_id = any(${people}::uuid[]) and revoked_at is null`.execute(
    tx,
  )
  await sql`delete from password_resets where person_id = any(${people}::uuid[])`.execute(tx)
}
