import { type RawBuilder, sql } from 'kysely'
import { summaryColumns } from '../content/index.ts'
import { followed, followedSpaces, isQuietFor } from '../following/index.ts'
import type { Db } from '../platform/database/index.ts'
import { pageFrom, readCursor } from '../platform/http/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { inReach, isSomebody, ownSpaces } from '../reach/index.ts'
import { type FeedRow, threadColumns, threadJoins } from './store-parts.ts'

/**
 * How many rows a page fetches: one of two numbers that stand in the statement, since the plan that is kept for a
 * statement is only as good as what it knows of its limit.
 */
const rowsFor = ({ limit }: Pick<Page, 'limit'>) => sql.lit(limit <= 20 ? 21 : 101)

type Show = 'all' | 'questions' | 'unanswered'
type Page = { limit: number; cursor?: string | undefined }

/**
 * Fan-out on read: the newest of each place by its index, merged, then hydrated, in one statement. Its cost
 * depends on how many places I follow, not on how much exists. Of what stands under subjects only what is newer
 * than the last of my spaces' page can be shown, so only that is read.
 */
export function findFollowing(db: Db, viewer: Viewer, page: Page) {
  if (viewer.audience !== 'inside')
    return findPage(db, viewer, 'following', ofFollowedSpaces(viewer, page), page)
  const skeleton = sql`
    with own as materialized (
      select o.id, o.published_at from (${ofFollowedSpaces(viewer, page)}) o
      order by o.published_at desc, o.id desc limit ${rowsFor(page)}),
    least as materialized (
      select case when count(*) = ${rowsFor(page)} then min(published_at) else '-infinity' end as published_at from own)
    select own.id, own.published_at from own
    union
    select n.id, n.published_at from ${followed(viewer, 'subject')} f
    cross join lateral (${newestUnder(sql`f.id`, viewer, 'following', page, sql`and u.published_at >= (select published_at from least) and not ${isQuietFor(viewer, 'q')}`)}) n
    union
    select n.id, n.published_at from ${followed(viewer, 'person')} f
    cross join lateral (${newestFirst('following', page, sql`q.author_id = f.id and ${inReach(viewer, sql`q.space_id`)} and not ${isQuietFor(viewer, 'q')}`)}) n
    union
    (${newestFirst('following', page, sql`q.author_id = ${viewer.personId} and q.space_id is null`)})`
  return findPage(db, viewer, 'following', skeleton, page)
}

function ofFollowedSpaces(viewer: Viewer, page: Page) {
  return sql`
    select n.id, n.published_at from ${followedSpaces(viewer)} own
    cross join lateral (${newestFirst('following', page, sql`q.space_id = own.id and not ${isQuietFor(viewer, 'q')}`)}) n`
}

function ofOwnSpaces(viewer: Viewer, list: string, page: Page, show: Show = 'all') {
  return sql`
    select n.id, n.published_at from ${ownSpaces(viewer)} own
    cross join lateral (${newestFirst(list, page, sql`q.space_id = own.id`, show)}) n`
}

export function findSpaceFeed(
  db: Db,
  viewer: Viewer,
  { spaceId, show, ...page }: Page & { spaceId: string; show: Show },
) {
  const list = `space:${spaceId}:${show}`
  const where = sql`q.space_id = ${spaceId} and ${inReach(viewer, sql`${spaceId}::uuid`)}`
  const skeleton = newestFirst(list, page, where, show)
  return findPage(db, viewer, list, skeleton, page)
}

export function findQuestions(
  db: Db,
  viewer: Viewer,
  { show, ...page }: Page & { show: 'questions' | 'unanswered' },
) {
  const list = `questions:${show}`
  const skeleton =
    viewer.audience === 'inside'
      ? newestFirst(list, page, inReach(viewer, sql`q.space_id`), show)
      : ofOwnSpaces(viewer, list, page, show)
  return findPage(db, viewer, list, skeleton, page)
}

export function findPersonPosts(db: Db, viewer: Viewer, { personId, ...page }: Page & { personId: string }) {
  const list = `person:${personId}`
  const where = sql`q.author_id = ${personId} and ${isSomebody(sql`q.author_id`)} and ${inReach(viewer, sql`q.space_id`)}`
  return findPage(db, viewer, list, newestFirst(list, page, where), page)
}

export function findSubjectFeed(
  db: Db,
  viewer: Viewer,
  { subjectId, ...page }: Page & { subjectId: string },
) {
  const list = `subject:${subjectId}`
  return findPage(db, viewer, list, newestUnder(sql`${subjectId}`, viewer, list, page), page)
}

/** The newest posts for which `where` holds, by an index that begins with what `where` names. */
function newestFirst(list: string, page: Page, where: RawBuilder<unknown>, show: Show = 'all') {
  if (show === 'unanswered') return newestUnanswered(list, page, where)
  return sql`
    select q.id, q.published_at from posts q
    where q.state = 'published' ${show === 'questions' ? sql`and q.kind = 'question'` : sql``}
      and ${where} and ${before(list, page, sql`(q.published_at, q.id)`)}
    order by q.published_at desc, q.id desc limit ${rowsFor(page)}`
}

// The index of open threads finds them; the comments themselves decide.
function newestUnanswered(list: string, page: Page, where: RawBuilder<unknown>) {
  return sql`
    select q.post_id as id, q.published_at from thread_activity q join posts p on p.id = q.post_id and p.state = 'published'
    where q.kind = 'question' and q.answers = 0 and ${where} and ${before(list, page, sql`(q.published_at, q.post_id)`)}
      and not exists (select 1 from comments c where c.post_id = q.post_id and c.kind = 'answer' and c.state = 'published')
    order by q.published_at desc, q.post_id desc limit ${rowsFor(page)}`
}

function newestUnder(subjectId: RawBuilder<unknown>, viewer: Viewer, list: string, page: Page, more = sql``) {
  return sql`
    select q.id, u.published_at from post_subjects u join posts q on q.id = u.post_id
    where u.subject_id = ${subjectId} and q.state = 'published' and ${inReach(viewer, sql`q.space_id`)}
      and ${before(list, page, sql`(u.published_at, u.post_id)`)} ${more}
    order by u.published_at desc, u.post_id desc limit ${rowsFor(page)}`
}

function before(list: string, { cursor }: Page, place: RawBuilder<unknown>) {
  if (!cursor) return sql`true`
  const [publishedAt, id] = readCursor(list, cursor)
  return sql`${place} < (${publishedAt}::timestamptz, ${id}::uuid)`
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
      select k.id, k.published_at from (${skeleton}) k order by k.published_at desc, k.id desc limit ${rowsFor({ limit })})
    select ${summaryColumns(viewer)}, k.published_at::text as place, ${threadColumns(viewer)}
    from skeleton k
    join posts p on p.id = k.id
    join people a on a.id = p.author_id
    left join spaces s on s.id = p.space_id
    ${threadJoins(viewer)}
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
    insert into thread_activity (post_id, space_id, kind, published_at, answers, comments, reactions, last_activity_at)
    select p.id, p.space_id, p.kind, p.published_at, said.answers, said.comments,
      (select count(*) from reactions x where x.post_id = p.id)
        + (select coalesce(sum(i.count), 0) from imported_reactions i where i.post_id = p.id),
      greatest(p.published_at, said.last_at)
    from posts p cross join lateral (
      select count(*) filter (where c.kind = 'answer') as answers, count(*) filter (where c.kind = 'comment') as comments,
             max(c.created_at) as last_at
      from comments c where c.post_id = p.id and c.state = 'published') said
    where p.id = any(${postIds}::uuid[]) and p.state = 'published'
    on conflict (post_id) do update set space_id = excluded.space_id, published_at = excluded.published_at, answers = excluded.answers,
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
