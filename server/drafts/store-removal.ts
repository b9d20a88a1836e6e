import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'

/** Removes what these people were writing. */
export async function removeDrafts(tx: Db, people: readonly string[]): Promise<void> {
  await sql`delete from drafts where person_id = any(${people}::uuid[])`.execute(tx)
}

/** Removes those of these that nobody went on with. */
export async function removeUntouched(tx: Db, drafts: readonly string[]): Promise<void> {
  await sql`
    delete from drafts where id = any(${drafts}::uuid[]) and version = 1 and scheduled_at is null`.execute(tx)
}
