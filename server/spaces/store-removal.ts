import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'

/** Removes spaces that hold nothing and nobody any more. */
export async function removeSpaces(tx: Db, spaces: readonly string[]): Promise<void> {
  await sql`delete from spaces where id = any(${spaces}::uuid[])`.execute(tx)
}
