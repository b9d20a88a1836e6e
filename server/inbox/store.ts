import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { isSaved, type SummaryRow } from '../content/index.ts'
import { type PersonCard, photoOf } from '../people/index.ts'
import type { Db } from '../platform/database/index.ts'
import { pageFrom, readCursor } from '../platform/http/index.ts'
import { changedBetween, type Ends } from '../platform/live/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { inReach, joinedInReach } from '../reach/index.ts'
import { type Group, reasonsOf } from './reasons.ts'
import { isAsked, isStillUnread, isUnread } from './store-still.ts'

export type Show = 'open' | 'unread' | 'done'
type About = { about?: Group | undefined }

/** Flat, as the statement gives it: pieces that are put together as JSON cost both sides a fifth more. */
export type InboxRow = {
  id: string
  postId: string | null
  kind: SummaryRow['kind'] | null
  publicId: string | null
  title: string | null
  postExcerpt: string | null
  language: 'fr' | 'en' | null
  spaceId: string | null
  spaceName: string | null
  draftId: string | null
  draftTitle: string | null
  refusal: string | null
  /** Words apart by spaces. */
  reasons: string
  actorId: string | null
  actorName: string | null
  actorTitle: string | null
  audience: PersonCard['audience'] | null
  state: PersonCard['state'] | null
  photo: string | null
  organisation: string | null
  commentPublicId: string | null
  commentExcerpt: string | null
  latestAt: Date
  unread: number
  doneAt: Date | null
  saved: boolean
}

/** My rows, the newest first (of those put away, the last put away first), of what I reach today. */
export async function findInbox(
  db: Db,
  viewer: Viewer,
  { show, about, limit, cursor }: About & { show: Show; limit: number; cursor?: string | undefined },
) {
  const list = `inbox:${show}:${about ?? ''}`
  const place = show === 'done' ? sql`r.done_at` : sql`r.latest_at`
  const [at, last] = cursor ? readCursor(list, cursor) : ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
  const { rows } = await sql<InboxRow & { place: string }>`
    with picked as materialized (
      select r.thread_id, r.person_id, r.post_id, r.space_id, r.draft_id, r.reasons, r.latest_at, r.done_at, ${place} as place,
        case when ${isStillUnread} then r.unread else 0 end as unread, p.kind, p.public_id, p.title, p.excerpt, p.language,
        p.space_id as lives_in
      from inbox_rows r left join posts p on p.id = r.post_id
      left join reach_spaces reached on reached.id = p.space_id
      left join read_marks seen on seen.person_id = r.person_id and seen.post_id = r.thread_id
      where r.person_id = ${viewer.personId} and r.reasons <> '{}' and ${show === 'unread' ? sql`r.done_at is null and ${isStillUnread}` : shownAs[show]} and ${isAbout(about)}
        and (${place}, r.thread_id) < (${at}::timestamptz, ${last}::uuid)
        and ${stillReached(viewer, joinedInReach(viewer, sql`p.space_id`, 'reached'))}
      order by ${place} desc, r.thread_id desc limit ${limit + 1})
    select k.thread_id as id, array_to_string(k.reasons, ' ') as reasons, k.unread, k.latest_at as "latestAt", k.done_at as "doneAt",
           k.place::text as place, k.post_id as "postId", k.kind, k.public_id as "publicId", k.title, k.excerpt as "postExcerpt", k.language,
           s.id as "spaceId", s.name as "spaceName", d.id as "draftId",
           coalesce(nullif(d.title, ''), left(d.body, 120)) as "draftTitle", d.refusal,
           a.id as "actorId", a.name as "actorName", a.title as "actorTitle", a.audience, a.state, ${photoOf('a')} as photo,
           o.name as organisation, c.public_id as "commentPublicId", c.excerpt as "commentExcerpt",
           k.post_id is not null and ${isSaved(viewer, sql`k.post_id`)} as saved
    from picked k
    cross join lateral (
      select n.actor_id, n.comment_id from inbox_notes n
      where n.person_id = k.person_id and n.thread_id = k.thread_id order by n.position desc limit 1) n
    left join spaces s on s.id = coalesce(k.lives_in, k.space_id)
    left join drafts d on d.person_id = k.person_id and d.id = k.draft_id
    left join people a on a.id = n.actor_id and k.draft_id is null
    left join organisations o on o.id = a.organisation_id
    left join comments c on c.id = n.comment_id and c.state = 'published'
    order by k.place desc, k.thread_id desc`.execute(db)
  return pageFrom(list, rows, limit, (row) => [row.place, row.id])
}

const shownAs: Record<Show, RawBuilder<SqlBool>> = {
  open: sql<SqlBool>`r.done_at is null`,
  unread: sql<SqlBool>`r.done_at is null and ${isUnread}`,
  done: sql<SqlBool>`r.done_at is not null`,
}

const isAbout = (about: Group | undefined) =>
  about ? sql<SqlBool>`r.reasons && ${reasonsOf(about)}::text[]` : sql<SqlBool>`true`

/** Whether the thread of the row `r` is in reach; of what is no thread, whether it still asks something. */
function stillReached(viewer: Viewer, reached = inReach(viewer, sql`p.space_id`)): RawBuilder<SqlBool> {
  const post = sql<SqlBool>`(p.state = 'published' and ${reached})`
  if (viewer.audience !== 'inside') return post
  return sql<SqlBool>`case when r.post_id is not null then ${post} else ${isAsked} end`
}

/** So many are counted, and no further. */
const most = 100

export async function countUnread(db: Db, viewer: Viewer): Promise<{ unread: number }> {
  const { rows } = await sql<{ unread: number }>`
    select count(*)::int as unread from (
      select 1 from inbox_rows r left join posts p on p.id = r.post_id
      where r.person_id = ${viewer.personId} and r.reasons <> '{}' and ${shownAs.unread} and ${stillReached(viewer)}
      limit ${most}) counted`.execute(db)
  return rows[0] ?? { unread: 0 }
}

/** False when there is no such row, or its thread is out of reach. */
export async function markDone(tx: Db, viewer: Viewer, threadId: string, done: boolean): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update inbox_rows as r set done_at = ${done ? sql`coalesce(r.done_at, now())` : sql`null`}, changed = pg_current_xact_id()
    where r.person_id = ${viewer.personId} and r.thread_id = ${threadId} and exists (
      select 1 from (select r.post_id) here left join posts p on p.id = here.post_id where ${stillReached(viewer)})`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

/** The moment names what was put away, for whoever wants it back; to the millisecond, as it travels. */
export async function markAllDone(
  tx: Db,
  viewer: Viewer,
  { before, about }: About & { before: Date },
): Promise<{ at: Date; rows: number }> {
  const { rows } = await sql<{ at: Date }>`
    update inbox_rows as r set done_at = date_trunc('milliseconds', now()), changed = pg_current_xact_id()
    where r.person_id = ${viewer.personId} and ${shownAs.open} and ${isAbout(about)}
      and date_trunc('milliseconds', r.latest_at) <= ${before}
    returning r.done_at as at`.execute(tx)
  return { at: rows[0]?.at ?? new Date(), rows: rows.length }
}

export async function unmarkDone(tx: Db, viewer: Viewer, at: Date): Promise<void> {
  await sql`
    update inbox_rows set done_at = null, changed = pg_current_xact_id()
    where person_id = ${viewer.personId} and done_at = ${at}`.execute(tx)
}

/** The thread was read: its row is settled. */
export async function settle(tx: Db, viewer: Viewer, postId: string): Promise<void> {
  await sql`
    update inbox_rows set unread = 0, unread_since = null, changed = pg_current_xact_id()
    where person_id = ${viewer.personId} and thread_id = ${postId} and unread > 0`.execute(tx)
}

/** Of these people, those whose inbox changed between two snapshots: their open streams are told. */
export async function findChanged(db: Db, people: readonly string[], ends: Ends): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`/* planned each time */
    select distinct r.person_id as id from inbox_rows r
    where ${changedBetween('r.changed', ends)} and r.person_id = any(${people}::uuid[])`.execute(db)
  return rows.map(({ id }) => id)
}
