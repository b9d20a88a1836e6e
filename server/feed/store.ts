import { type RawBuilder, sql } from 'kysely'
import { type SummaryRow, summaryColumns } from '../content/index.ts'
import type { Db } from '../platform/database/index.ts'
import { pageFrom, readCursor } from '../platform/http/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { inReach, reachableSpaces } from '../reach/index.ts'

export type FeedRow = SummaryRow & {
  answers: number
  comments: number
  reactions: number
  lastActivityAt: Date
  read: boolean
}

type Page = { limit: number; cursor?: string | undefined }

/**
 * Fan-out on read: the newest of each place by its index, merged, then hydrated, in one statement. Its cost
 * depends on how many places I follow, not on how much exists.
 */
export function findFollowing(db: Db, viewer: Viewer, page: Page) {
  const newest = (where: RawBuilder<unknown>) => sql`
    select q.id, q.published_at from posts q
    where q.state = 'published' and ${where} and ${before('following', page)}
    order by q.published_at desc, q.id desc limit ${page.limit + 1}`
  const skeleton = sql`
    select n.id, n.published_at from memberships m
    join reach_spaces r on r.id = m.space_id and (r.organisation_id = ${viewer.organisationId} or ${viewer.audience} = 'inside')
      and (r.state <> 'prepared' or ${viewer.audience} = 'inside')
    cross join lateral (${newest(sql`q.space_id = m.space_id`)}) n
    where m.person_id = ${viewer.personId}
    ${viewer.audience === 'inside' ? underSubjects(viewer, page) : sql``}`
  return findPage(db, viewer, 'following', skeleton, page)
}

// What I follow and what I wrote outside any space.
function underSubjects(viewer: Viewer, page: Page) {
  return sql`
    union
    (select q.id, q.published_at from subject_follows f
     join post_subjects ps on ps.subject_id = f.subject_id
     join posts q on q.id = ps.post_id
     where f.person_id = ${viewer.personId} and q.state = 'published' and ${inReach(viewer, sql`q.space_id`)}
       and ${before('following', page)}
     order by q.published_at desc, q.id desc limit ${page.limit + 1})
    union
    (select q.id, q.published_at from posts q
     where q.author_id = ${viewer.personId} and q.state = 'published' and q.space_id is null and ${before('following', page)}
     order by q.published_at desc, q.id desc limit ${page.limit + 1})`
}

export function findSpaceFeed(
  db: Db,
  viewer: Viewer,
  { spaceId, show, ...page }: Page & { spaceId: string; show: 'all' | 'questions' | 'unanswered' },
) {
  const list = `space:${spaceId}:${show}`
  const skeleton = newestFirst(
    list,
    page,
    sql`q.space_id = ${spaceId} and q.space_id in ${reachableSpaces(viewer)} ${shown(show)}`,
  )
  return findPage(db, viewer, list, skeleton, page)
}

export function findQuestions(
  db: Db,
  viewer: Viewer,
  { show, ...page }: Page & { show: 'questions' | 'unanswered' },
) {
  const list = `questions:${show}`
  return findPage(
    db,
    viewer,
    list,
    newestFirst(list, page, sql`${inReach(viewer, sql`q.space_id`)} ${shown(show)}`),
    page,
  )
}

export function findPersonPosts(db: Db, viewer: Viewer, { personId, ...page }: Page & { personId: string }) {
  const list = `person:${personId}`
  const where = sql`q.author_id = ${personId} and ${inReach(viewer, sql`q.space_id`)}`
  return findPage(db, viewer, list, newestFirst(list, page, where), page)
}

export function findSubjectFeed(
  db: Db,
  viewer: Viewer,
  { subjectId, ...page }: Page & { subjectId: string },
) {
  const list = `subject:${subjectId}`
  const where = sql`
    exists (select 1 from post_subjects ps where ps.post_id = q.id and ps.subject_id = ${subjectId})
    and ${inReach(viewer, sql`q.space_id`)}`
  return findPage(db, viewer, list, newestFirst(list, page, where), page)
}

function shown(show: 'all' | 'questions' | 'unanswered') {
  if (show === 'all') return sql``
  const open = sql`and not exists (select 1 from comments c where c.post_id = q.id and c.kind = 'answer' and c.state = 'published')`
  return sql`and q.kind = 'question' ${show === 'unanswered' ? open : sql``}`
}

function newestFirst(list: string, page: Page, where: RawBuilder<unknown>) {
  return sql`
    select q.id, q.published_at from posts q
    where q.state = 'published' and ${where} and ${before(list, page)}
    order by q.published_at desc, q.id desc limit ${page.limit + 1}`
}

function before(list: string, { cursor }: Page) {
  if (!cursor) return sql`true`
  const [publishedAt, id] = readCursor(list, cursor)
  return sql`(q.published_at, q.id) < (${publishedAt}::timestamptz, ${id}::uuid)`
}

async function findPage(
  db: Db,
  viewer: Viewer,
  list: string,
  skeleton: RawBuilder<unknown>,
  { limit }: Page,
) {
  const { rows } = await sql<FeedRow & { place: string }>`
    with skeleton as materialized (
      select k.id, k.published_at from (${skeleton}) k order by k.published_at desc, k.id desc limit ${limit + 1})
    select ${summaryColumns}, k.published_at::text as place,
           coalesce(t.answers, 0) as answers, coalesce(t.comments, 0) as comments, coalesce(t.reactions, 0) as reactions,
           coalesce(t.last_activity_at, p.published_at) as "lastActivityAt",
           p.author_id = ${viewer.personId} or coalesce(rm.read_at >= coalesce(t.last_activity_at, p.published_at), false) as read
    from skeleton k
    join posts p on p.id = k.id
    join people a on a.id = p.author_id
    left join spaces s on s.id = p.space_id
    left join thread_activity t on t.post_id = p.id
    left join read_marks rm on rm.post_id = p.id and rm.person_id = ${viewer.personId}
    order by k.published_at desc, k.id desc`.execute(db)
  return pageFrom(list, rows, limit, (row) => [row.place, row.id])
}

/** Null when the post is out of reach. */
export async function findReadMark(
  db: Db,
  viewer: Viewer,
  postId: string,
): Promise<{ readAt: Date | null } | null> {
  const { rows } = await sql<{ readAt: Date | null }>`
    select rm.read_at as "readAt"
    from posts p left join read_marks rm on rm.post_id = p.id and rm.person_id = ${viewer.personId}
    where p.id = ${postId} and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}`.execute(db)
  return rows[0] ?? null
}

/** False when the post is out of reach: nothing is kept then. */
export async function insertReadMark(tx: Db, viewer: Viewer, postId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into read_marks (person_id, post_id)
    select ${viewer.personId}::uuid, p.id from posts p
    where p.id = ${postId} and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}
    on conflict (person_id, post_id) do update set read_at = now()`.execute(tx)
  return numAffectedRows === 1n
}

/** Recounts the threads of these posts. */
export async function recountThreads(tx: Db, postIds: readonly string[]): Promise<void> {
  await sql`
    insert into thread_activity (post_id, space_id, answers, comments, reactions, last_activity_at)
    select p.id, p.space_id,
      (select count(*) from comments c where c.post_id = p.id and c.state = 'published' and c.kind = 'answer'),
      (select count(*) from comments c where c.post_id = p.id and c.state = 'published' and c.kind = 'comment'),
      (select count(*) from reactions x where x.post_id = p.id)
        + (select coalesce(sum(i.count), 0) from imported_reactions i where i.post_id = p.id),
      greatest(p.published_at, (select max(c.created_at) from comments c where c.post_id = p.id and c.state = 'published'))
    from posts p where p.id = any(${postIds}::uuid[]) and p.state = 'published'
    on conflict (post_id) do update set space_id = excluded.space_id, answers = excluded.answers,
      comments = excluded.comments, reactions = excluded.reactions, last_activity_at = excluded.last_activity_at`.execute(
    tx,
  )
  await sql`
    delete from thread_activity t using posts p
    where p.id = t.post_id and p.id = any(${postIds}::uuid[]) and p.state = 'deleted'`.execute(tx)
}

export async function forgetThreads(tx: Db): Promise<void> {
  await sql`delete from thread_activity`.execute(tx)
}
