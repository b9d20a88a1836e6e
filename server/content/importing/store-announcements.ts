import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'

/** Makes these announcements ask their readers to acknowledge them; `by` is a day like 2026-11-27, or null. */
export async function askImported(
  tx: Db,
  announcements: readonly { postId: string; by: string | null }[],
): Promise<void> {
  if (announcements.length === 0) return
  await sql`
    update posts p set asks_acknowledgement = true, acknowledge_by = n.by
    from json_to_recordset(${JSON.stringify(announcements)}::json) as n("postId" uuid, by date)
    where p.id = n."postId" and p.kind = 'announcement'`.execute(tx)
}

/** Stores who acknowledged which announcement, and when; what stands already, or asked nothing, stays as it is. */
export async function importAcknowledgements(
  tx: Db,
  acknowledgements: readonly { postId: string; personId: string; at: Date }[],
): Promise<void> {
  if (acknowledgements.length === 0) return
  await sql`
    insert into acknowledgements (post_id, space_id, person_id, acknowledged_at)
    select p.id, p.space_id, n."personId", n.at
    from json_to_recordset(${JSON.stringify(acknowledgements)}::json) as n("postId" uuid, "personId" uuid, at timestamptz)
    join posts p on p.id = n."postId" and p.asks_acknowledgement
    on conflict do nothing`.execute(tx)
}
