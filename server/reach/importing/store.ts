import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Role } from '../store.ts'

export type NewMember = { spaceId: string; personId: string; role: Role }

/** Adds members in one statement; who is a member already keeps the role they have. */
export async function insertMembers(tx: Db, members: readonly NewMember[]): Promise<void> {
  if (members.length === 0) return
  await sql`
    insert into memberships (space_id, person_id, role)
    select n."spaceId", n."personId", n.role
    from json_to_recordset(${JSON.stringify(members)}::json) as n("spaceId" uuid, "personId" uuid, role text)
    on conflict do nothing`.execute(tx)
}
