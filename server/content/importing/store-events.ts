import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Answer } from '../events/store-told.ts'

export type ImportedEvent = {
  postId: string
  startsAt: Date
  endsAt: Date
  timeZone: string
  place: string | null
  link: string | null
}
export type ImportedReply = { postId: string; personId: string; answer: Answer; at: Date }

/** Stores when and where these posts take place, and who comes; what stands already stays as it is. */
export async function importEvents(
  tx: Db,
  events: readonly ImportedEvent[],
  replies: readonly ImportedReply[],
): Promise<void> {
  if (events.length === 0) return
  await sql`
    insert into events (post_id, space_id, starts_at, ends_at, all_day, time_zone, place, link, changed_at)
    select p.id, p.space_id, n."startsAt", n."endsAt", false, n."timeZone", n.place, n.link, p.published_at
    from json_to_recordset(${JSON.stringify(events)}::json) as n("postId" uuid, "startsAt" timestamptz,
      "endsAt" timestamptz, "timeZone" text, place text, link text)
    join posts p on p.id = n."postId" and p.kind = 'event'
    on conflict do nothing`.execute(tx)
  await sql`
    insert into event_replies (post_id, space_id, person_id, answer, replied_at)
    select e.post_id, e.space_id, n."personId", n.answer, n.at
    from json_to_recordset(${JSON.stringify(replies)}::json) as n("postId" uuid, "personId" uuid, answer text, at timestamptz)
    join events e on e.post_id = n."postId"
    on conflict do nothing`.execute(tx)
}
