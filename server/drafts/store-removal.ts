import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'

/** Removes what these people were writing. */
export async function removeDrafts(tx: Db, people: readonly string[]): Promise<void> {
  await sql`delete from drafts where person_id = any(${people}::uuid[])`.execute(tx)
}
