import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'

/** Removes spaces that hold nothing and nobody any more, with who asked to enter them. */
export async function removeSpaces(
  tx: Db,
  { people, spaces }: { people: readonly string[]; spaces: readonly string[] },
): Promise<void> {
  await sql`
    delete from join_requests where space_id = any(${spaces}::uuid[]) or person_id = any(${people}::uuid[])
      or decided_by = any(${people}::uuid[])`.execute(tx)
  await sql`delete from spaces where id = any(${spaces}::uuid[])`.execute(tx)
}
