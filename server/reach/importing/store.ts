import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Role } from '../store.ts'

/** `joinedAt`: when they came, where that is known. */
export type NewMember = { spaceId: string; personId: string; role: Role; joinedAt?: Date }

/** Adds members in one statement; who is a member already keeps the role they have. */
export async function insertMembers(tx: Db, members: readonly NewMember[]): Promise<void> {
  if (members.length === 0) return
  await sql`
    insert into memberships (space_id, person_id, role, joined_at)
    select n."spaceId", n."personId", n.role, coalesce(n."joinedAt", now())
    from json_to_recordset(${JSON.stringify(members)}::json)
      as n("spaceId" uuid, "personId" uuid, role text, "joinedAt" timestamptz)
    on conflict do nothing`.execute(tx)
}
