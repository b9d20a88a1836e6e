import { sql } from 'kysely'
import type { SummaryRow } from '../content/index.ts'
import type { Db } from '../platform/database/index.ts'
import { reachedBy } from '../reach/index.ts'
import { addressFor } from './address.ts'
import { inOrder, type Reason } from './reasons.ts'
import type { Touched } from './store-rows.ts'
import { isAsked, isUnread } from './store-still.ts'

/** What tells of the inbox elsewhere; each has a mark of its own on every row. */
export const channels = ['mail', 'push'] as const
export type Channel = (typeof channels)[number]

export type DueNotice = {
  personId: string
  threadId: string
  thread: 'post' | 'space' | 'draft'
  /** Of what is unread, the strongest first. */
  reasons: Reason[]
  /** When the first of what this channel has not told of happened, and the last. */
  since: Date
  latestAt: Date
  /** Give it back to `markNoticed`: what comes later stays untold. */
  latest: number
  unread: number
  actor: { id: string; name: string } | null
  title: string
  excerpt: string
  address: string
  space: { id: string; name: string } | null
  /** Of a draft, what it is called and why it was refused, as a code. */
  draft: { title: string; refusal: string } | null
}

type DueRow = Omit<DueNotice, 'reasons' | 'address' | 'title' | 'excerpt'> & {
  reasons: string[]
  commentExcerpt: string | null
  commentPublicId: string | null
  post: Pick<SummaryRow, 'kind' | 'publicId' | 'title' | 'excerpt'> | null
}

/** Where a walk through what is due stands: the last notice of the page before. */
export type DueAfter = Pick<DueNotice, 'latestAt'> & Touched

/**
 * Rows that are unread, not put away, within the reach of their person today, and of which this channel has not told
 * what happened before that moment; each thread once, with all that is new in it. By the time of the newest, then by
 * person and thread: walk on with `after`, since what is withheld (quiet hours) stays due.
 */
export async function findDueNotices(
  db: Db,
  channel: Channel,
  { before, limit, after }: { before: Date; limit: number; after?: DueAfter | undefined },
): Promise<DueNotice[]> {
  const told = marks[channel]
  const nil = '00000000-0000-0000-0000-000000000000'
  const { latestAt, personId, threadId } = after ?? { latestAt: '-infinity', personId: nil, threadId: nil }
  const { rows } = await sql<DueRow>`/* planned each time */
    select r.person_id as "personId", r.thread_id as "threadId", case when r.draft_id is not null then 'draft' when r.post_id is null then 'space' else 'post' end as thread,
           r.reasons, d.since, r.latest_at as "latestAt", d.latest, r.unread,
           case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as actor,
           case when q.id is not null then json_build_object('kind', q.kind, 'publicId', q.public_id, 'title', q.title,
             'excerpt', q.excerpt) end as post,
           case when w.id is not null then json_build_object('title', coalesce(nullif(w.title, ''), left(w.body, 120)),
             'refusal', w.refusal) end as draft,
           c.excerpt as "commentExcerpt", c.public_id as "commentPublicId",
           case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end as space
    from inbox_rows r
    join people p on p.id = r.person_id
    left join posts q on q.id = r.post_id
    left join spaces s on s.id = coalesce(q.space_id, r.space_id)
    cross join lateral (
      select min(n.happened_at) as since, max(n.position) as latest from inbox_notes n
      where n.person_id = r.person_id and n.thread_id = r.thread_id and n.position > ${told} and n.happened_at >= r.unread_since) d
    cross join lateral (
      select n.actor_id, n.comment_id from inbox_notes n
      where n.person_id = r.person_id and n.thread_id = r.thread_id order by n.position desc limit 1) n
    left join drafts w on w.person_id = r.person_id and w.id = r.draft_id
    left join people a on a.id = n.actor_id and r.draft_id is null
    left join comments c on c.id = n.comment_id and c.state = 'published'
    where r.done_at is null and ${isUnread} and r.latest > ${told} and d.since <= ${before}
      and (r.latest_at, r.person_id, r.thread_id) > (${latestAt}::timestamptz, ${personId}::uuid, ${threadId}::uuid)
      and case when r.post_id is null then ${isAsked} else q.state = 'published' end and ${reachedBy(sql`coalesce(q.space_id, r.space_id)`)}
    order by r.latest_at, r.person_id, r.thread_id limit ${limit}`.execute(db)
  return rows.map(asNotice)
}

const marks = { mail: sql`r.mailed`, push: sql`r.pushed` }

function asNotice({ post, commentExcerpt, commentPublicId, reasons, ...row }: DueRow): DueNotice {
  const address = addressFor(row, post)
  return {
    ...row,
    reasons: inOrder(reasons),
    title: post ? (post.title ?? post.excerpt) : (row.draft?.title ?? row.space?.name ?? ''),
    excerpt: commentExcerpt ?? post?.excerpt ?? '',
    address: commentPublicId ? `${address}#c-${commentPublicId}` : address,
  }
}

/**
 * This channel tells of these, or lets them go untold; `latest` as `findDueNotices` gave it. Answers those that nobody
 * else has marked meanwhile: they alone are told.
 */
export async function markNoticed(
  tx: Db,
  channel: Channel,
  noticed: readonly Pick<DueNotice, 'personId' | 'threadId' | 'latest'>[],
): Promise<Touched[]> {
  if (noticed.length === 0) return []
  const column = sql.ref({ mail: 'mailed', push: 'pushed' }[channel])
  const { rows } = await sql<Touched>`
    update inbox_rows r set ${column} = greatest(r.${column}, g.latest)
    from jsonb_to_recordset(${JSON.stringify(noticed)}::jsonb) as g("personId" uuid, "threadId" uuid, latest bigint)
    where r.person_id = g."personId" and r.thread_id = g."threadId" and r.${column} < g.latest
    returning r.person_id as "personId", r.thread_id as "threadId"`.execute(tx)
  return rows
}
