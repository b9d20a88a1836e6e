import { type RawBuilder, type SqlBool, sql } from 'kysely'

/**
 * Whether the row `r` still has something unread. Someone may read while a recount is under way, which then counts what
 * they have read: their mark decides.
 */
export const isUnread: RawBuilder<SqlBool> = sql`(r.unread > 0 and not exists (
  select 1 from read_marks seen where seen.person_id = r.person_id and seen.post_id = r.thread_id
    and seen.read_at >= r.latest_at))`

/** The same where the read mark of the row's thread is joined already, as `seen`. */
export const isStillUnread: RawBuilder<SqlBool> = sql`(r.unread > 0 and coalesce(seen.read_at < r.latest_at, true))`

/**
 * Whether the row `r`, which is about no post, still asks something of its person: a draft of theirs stands refused, or
 * they look after a space today that somebody waits to enter.
 */
export const isAsked: RawBuilder<SqlBool> = sql`case
  when r.draft_id is not null then exists (
    select 1 from drafts d where d.person_id = r.person_id and d.id = r.draft_id and d.refused_at is not null)
  else exists (
    select 1 from memberships m join join_requests w on w.space_id = m.space_id and w.state = 'waiting'
    where m.space_id = r.space_id and m.person_id = r.person_id and m.role in ('owner', 'deputy', 'moderator')) end`
