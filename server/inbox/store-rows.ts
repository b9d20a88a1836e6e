import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'

/** Whose row of which thread. */
export type Touched = { personId: string; threadId: string }

/**
 * Recounts these rows from their notes. What comes after a row was put away brings it back; what was read or put away
 * is not counted as unread again.
 */
export async function recount(tx: Db, touched: readonly Touched[]): Promise<void> {
  if (touched.length === 0) return
  await sql`/* planned each time */
    insert into inbox_rows as r (person_id, thread_id, post_id, space_id, draft_id, latest, latest_at, reasons, unread, unread_since)
    select t.person_id, t.thread_id, n.post_id, n.space_id, n.draft_id, coalesce(n.latest, 0), coalesce(n.latest_at, r.latest_at, now()), n.reasons,
      n.unread, n.since
    from (select distinct g."personId" as person_id, g."threadId" as thread_id
      from jsonb_to_recordset(${JSON.stringify(touched)}::jsonb) as g("personId" uuid, "threadId" uuid)) t
    left join inbox_rows r on r.person_id = t.person_id and r.thread_id = t.thread_id
    left join read_marks rm on rm.person_id = t.person_id and rm.post_id = t.thread_id
    cross join lateral (select greatest(rm.read_at, r.settled_at, r.done_at, '-infinity') as at) seen
    cross join lateral (
      select max(n.position) as latest, max(n.happened_at) as latest_at, (array_agg(n.post_id))[1] as post_id,
        (array_agg(n.space_id))[1] as space_id, (array_agg(n.draft_id))[1] as draft_id,
        count(*) filter (where n.happened_at > seen.at)::int as unread,
        min(n.happened_at) filter (where n.happened_at > seen.at) as since,
        coalesce(array_agg(distinct n.reason) filter (where n.happened_at > seen.at), array_agg(distinct n.reason), '{}') as reasons
      from inbox_notes n where n.person_id = t.person_id and n.thread_id = t.thread_id) n
    where n.latest is not null or r.person_id is not null
    on conflict (person_id, thread_id) do update set
      post_id = coalesce(excluded.post_id, r.post_id), space_id = coalesce(excluded.space_id, r.space_id),
      draft_id = coalesce(excluded.draft_id, r.draft_id),
      latest = greatest(r.latest, excluded.latest), latest_at = excluded.latest_at, reasons = excluded.reasons,
      unread = excluded.unread, unread_since = excluded.unread_since,
      settled_at = case when excluded.latest > r.latest then greatest(r.settled_at, r.done_at) else r.settled_at end,
      done_at = case when excluded.latest > r.latest then null else r.done_at end,
      changed = pg_current_xact_id()`.execute(tx)
}

/** These people spoke in these threads: what came before is settled. */
export async function settleSpoken(tx: Db, spoken: readonly (Touched & { at: Date })[]): Promise<void> {
  if (spoken.length === 0) return
  await sql`
    update inbox_rows r set settled_at = greatest(r.settled_at, g.at), unread = 0, unread_since = null, changed = pg_current_xact_id()
    from (
      select "personId", "threadId", max(at) as at
      from jsonb_to_recordset(${JSON.stringify(spoken)}::jsonb) as g("personId" uuid, "threadId" uuid, at timestamptz)
      group by 1, 2) g
    where r.person_id = g."personId" and r.thread_id = g."threadId"`.execute(tx)
}

/** Keeps what the demo company brought, which no fact tells, and what people did with their rows. */
export async function forgetNotes(tx: Db): Promise<void> {
  await sql`delete from inbox_notes where position > 0`.execute(tx)
  await sql`update inbox_rows r set reasons = '{}', unread = 0, unread_since = null where not exists (
    select 1 from inbox_notes n where n.person_id = r.person_id and n.thread_id = r.thread_id)`.execute(tx)
}

/** After half a year nobody comes back to what was new then. */
export async function deleteOldNotes(tx: Db): Promise<void> {
  await sql`delete from inbox_notes where happened_at < now() - interval '180 days'`.execute(tx)
  await sql`delete from inbox_rows r where r.latest_at < now() - interval '180 days'`.execute(tx)
}
