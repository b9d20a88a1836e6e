import { type RawBuilder, sql } from 'kysely'
import { type SummaryRow, summaryColumns } from '../../content/index.ts'
import { type PersonCard, personCard } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { pageFrom, readCursor } from '../../platform/http/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'

type Place = { spaceId: string }
type Page = Place & { limit: number; cursor?: string | undefined }

export type Glimpse = SummaryRow & { list: 'waiting' | 'solved'; answeredBy: PersonCard | null }

/** The three questions that wait longest, and the last three that have an accepted answer, with who wrote it. */
export async function findGlimpse(db: Db, viewer: Viewer, { spaceId }: Place): Promise<Glimpse[]> {
  const { rows } = await sql<Glimpse>`
    with waiting as materialized (
      select ${openIn(viewer, spaceId)} and q.published_at > now() - interval '90 days'
      order by q.published_at, q.post_id limit 3),
    solved as materialized (
      select q.id as post_id from posts q
      where q.space_id = ${spaceId} and q.state = 'published' and q.kind = 'question'
        and q.accepted_answer_id is not null and ${inReach(viewer, sql`q.space_id`)}
      order by q.published_at desc, q.id desc limit 3)
    select ${summaryColumns(viewer)}, g.list, case when w.id is not null then ${personCard('w')} end as "answeredBy"
    from (select post_id, 'waiting' as list from waiting union all select post_id, 'solved' from solved) g
    join posts p on p.id = g.post_id join people a on a.id = p.author_id left join spaces s on s.id = p.space_id
    left join comments c on g.list = 'solved' and c.id = p.accepted_answer_id left join people w on w.id = c.author_id
    order by g.list, case g.list when 'waiting' then p.published_at end, p.published_at desc, p.id`.execute(
    db,
  )
  return rows
}

export async function countOpen(db: Db, viewer: Viewer, { spaceId }: Place): Promise<number> {
  const { rows } = await sql<{ open: number }>`
    select count(*) as open from (select ${openIn(viewer, spaceId)} limit 100) o`.execute(db)
  return rows[0]?.open ?? 0
}

// The index of open threads finds them; the comments themselves decide.
const openIn = (viewer: Viewer, spaceId: string): RawBuilder<unknown> => sql`
  q.post_id from thread_activity q join posts o on o.id = q.post_id and o.state = 'published'
  where q.kind = 'question' and q.answers = 0 and q.space_id = ${spaceId} and ${inReach(viewer, sql`q.space_id`)}
    and not exists (select 1 from comments c where c.post_id = q.post_id and c.kind = 'answer' and c.state = 'published')`

export async function findArticles(db: Db, viewer: Viewer, { spaceId, limit, cursor }: Page) {
  const list = `articles:${spaceId}`
  const [writtenAt, id] = placeOf(list, cursor)
  const { rows } = await sql<SummaryRow & { useful: number; place: string }>`
    with listed as materialized (
      select q.id, coalesce(q.edited_at, q.published_at) as written_at from posts q
      where q.space_id = ${spaceId} and q.state = 'published' and q.kind = 'article' and ${inReach(viewer, sql`q.space_id`)}
        and (coalesce(q.edited_at, q.published_at), q.id) < (${writtenAt}::timestamptz, ${id}::uuid)
      order by 2 desc, 1 desc limit ${limit + 1})
    select ${summaryColumns(viewer)}, l.written_at::text as place,
      (select count(*) from reactions x where x.post_id = p.id and x.target_id = p.id and x.name = 'useful')
        + (select coalesce(sum(i.count), 0) from imported_reactions i
           where i.post_id = p.id and i.target_id = p.id and i.name = 'useful') as useful
    from listed l join posts p on p.id = l.id
    join people a on a.id = p.author_id left join spaces s on s.id = p.space_id
    order by l.written_at desc, p.id desc`.execute(db)
  return pageFrom(list, rows, limit, (row) => [row.place, row.id])
}

type FileRow = {
  id: string
  name: string
  kind: 'image' | 'pdf' | 'office' | 'text' | 'other'
  bytes: number
  width: number | null
  height: number | null
  alternative: string | null
  owner: PersonCard
  createdAt: Date
  post: { kind: SummaryRow['kind']; publicId: string; title: string | null; excerpt: string }
  place: string
}

export async function findFiles(db: Db, viewer: Viewer, { spaceId, limit, cursor }: Page) {
  const list = `files:${spaceId}`
  const [createdAt, id] = placeOf(list, cursor)
  const { rows } = await sql<FileRow>`
    select f.id, f.name, f.kind, f.bytes, f.width, f.height, f.alternative, ${personCard('a')} as owner,
      f.created_at as "createdAt", f.created_at::text as place,
      json_build_object('kind', p.kind, 'publicId', p.public_id, 'title', p.title, 'excerpt', p.excerpt) as post
    from files f join posts p on p.id = f.post_id and p.state = 'published' join people a on a.id = f.owner_id
    left join comments c on c.id = f.comment_id
    where f.space_id = ${spaceId} and f.state = 'ready' and (f.comment_id is null or c.state = 'published')
      and ${inReach(viewer, sql`f.space_id`)} and (f.created_at, f.id) < (${createdAt}::timestamptz, ${id}::uuid)
    order by f.created_at desc, f.id desc limit ${limit + 1}`.execute(db)
  return pageFrom(list, rows, limit, (row) => [row.place, row.id])
}

const placeOf = (list: string, cursor: string | undefined) =>
  cursor ? readCursor(list, cursor) : ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
