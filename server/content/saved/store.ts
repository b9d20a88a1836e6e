import { type RawBuilder, sql } from 'kysely'
import { type PersonCard, personCard } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { pageFrom, readCursor } from '../../platform/http/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'
import { type SummaryRow, summaryColumns } from '../threads/store.ts'

export type Target = { target: 'post' | 'comment'; targetId: string }

export type SavedRow = Target & {
  savedAt: Date
  post: SummaryRow
  comment: {
    id: string
    publicId: string
    kind: 'comment' | 'answer'
    excerpt: string
    author: PersonCard | null
    createdAt: string
  } | null
}

/** How many this viewer keeps; further ones wait until the change ends. */
export async function holdSaved(tx: Db, viewer: Viewer): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`saved:${viewer.personId}`}, 0))`.execute(tx)
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from saved where person_id = ${viewer.personId}`.execute(tx)
  return rows[0]?.count ?? 0
}

/** False when it is out of reach: nothing is kept then. Kept twice, it keeps its time. */
export async function insertSaved(tx: Db, viewer: Viewer, { target, targetId }: Target): Promise<boolean> {
  const found =
    target === 'post'
      ? sql`select p.id as post_id, null::uuid as comment_id from posts p
          where p.id = ${targetId} and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}`
      : sql`select c.post_id, c.id as comment_id from comments c
          join posts p on p.id = c.post_id and p.state = 'published' and p.space_id is not distinct from c.space_id
          where c.id = ${targetId} and c.state = 'published' and ${inReach(viewer, sql`c.space_id`)}`
  const { rows } = await sql<{ reached: boolean }>`
    with reached as materialized (${found}),
    kept as (
      insert into saved (person_id, post_id, comment_id)
      select ${viewer.personId}::uuid, r.post_id, r.comment_id from reached r on conflict do nothing)
    select exists (select 1 from reached) as reached`.execute(tx)
  return rows[0]?.reached ?? false
}

/** False when it was not kept. */
export async function deleteSaved(tx: Db, viewer: Viewer, targetId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from saved where person_id = ${viewer.personId} and target_id = ${targetId}`.execute(tx)
  return numAffectedRows === 1n
}

const list = 'saved'

/** What this viewer keeps and still reaches, kept last first. */
export async function findSaved(
  db: Db,
  viewer: Viewer,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
) {
  const [at, id] = cursor ? readCursor(list, cursor) : ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
  const { rows } = await sql<
    SummaryRow & Target & { savedAt: Date; place: string; said: SavedRow['comment'] }
  >`
    with listed as materialized (
      select k.target_id, k.post_id, k.comment_id, k.saved_at
      from saved k
      join posts p on p.id = k.post_id and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}
      left join comments c on c.id = k.comment_id
      where k.person_id = ${viewer.personId} and (k.comment_id is null or c.state = 'published')
        and (k.saved_at, k.target_id) < (${at}::timestamptz, ${id}::uuid)
      order by k.saved_at desc, k.target_id desc limit ${limit + 1})
    select ${summaryColumns(viewer)}, l.target_id as "targetId", l.saved_at as "savedAt", l.saved_at::text as place,
      case when c.id is null then 'post' else 'comment' end as target,
      case when c.id is not null then json_build_object('id', c.id, 'publicId', c.public_id, 'kind', c.kind,
        'excerpt', c.excerpt, 'author', ${personCard('w')}, 'createdAt', c.created_at) end as said
    from listed l join posts p on p.id = l.post_id join people a on a.id = p.author_id
    left join spaces s on s.id = p.space_id
    left join comments c on c.id = l.comment_id left join people w on w.id = c.author_id
    order by l.saved_at desc, l.target_id desc`.execute(db)
  const page = pageFrom(list, rows, limit, (row) => [row.place, row.targetId])
  return {
    ...page,
    data: page.data.map(({ target, targetId, savedAt, place: _, said, ...post }): SavedRow => {
      return { target, targetId, savedAt, post, comment: said }
    }),
  }
}

/** Ends what these people keep, and whatever is kept of these posts. */
export async function removeSaved(
  tx: Db,
  { people, posts }: { people: readonly string[]; posts: RawBuilder<unknown> },
): Promise<void> {
  await sql`delete from saved where person_id = any(${people}::uuid[]) or post_id in ${posts}`.execute(tx)
}
