import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'

/** Removes the invitations to these spaces, and those that these people sent or came by. */
export async function removeInvitations(
  tx: Db,
  { people, spaces }: { people: readonly string[]; spaces: readonly string[] },
): Promise<void> {
  await sql`
    delete from invitations where space_id = any(${spaces}::uuid[])
      or invited_by = any(${people}::uuid[]) or used_by = any(${people}::uuid[])`.execute(tx)
}
