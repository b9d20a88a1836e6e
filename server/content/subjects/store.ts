import { randomUUID } from 'node:crypto'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { visibleName } from '../../../engines/text/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { pageFrom, readCursor } from '../../platform/http/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'

/** Finds or makes the subjects of these names, and sets them on the post. Answers their ids. */
export async function linkSubjects(tx: Db, postId: string, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return []
  const ids = await ensureSubjects(tx, names)
  await sql`insert into post_subjects (post_id, subject_id) select ${postId}, unnest(${ids}::uuid[]) on conflict do nothing`.execute(
    tx,
  )
  return ids
}

export async function ensureSubjects(tx: Db, names: readonly string[]): Promise<string[]> {
  // The first spelling stands. Ids are random: one made from the time would tell when a hidden subject began.
  const clean = [...Map.groupBy(names.map(visibleName), (name) => name.toLowerCase()).values()].flatMap(
    ([first]) => first ?? [],
  )
  await sql`
    insert into subjects (id, name)
    select id, name from unnest(${clean.map(() => randomUUID())}::uuid[], ${clean}::text[]) as t(id, name)
    on conflict do nothing`.execute(tx)
  const { rows } = await sql<{ id: string }>`
    select id from subjects where lower(name) = any(select lower(unnest(${clean}::text[])))`.execute(tx)
  return rows.map(({ id }) => id)
}

export async function findSubjects(
  db: Db,
  viewer: Viewer,
  given: { q: string; followed: boolean; limit: number; cursor?: string | undefined },
) {
  const { q, followed, limit, cursor } = given
  const [name, id] = cursor ? readCursor('subjects', cursor) : ['', '00000000-0000-0000-0000-000000000000']
  const place = sql`f_unaccent(lower(t.name)) collate "C"`
  const { rows } = await sql<{ id: string; name: string; followed: boolean; place: string }>`
    select t.id, t.name, f.person_id is not null as followed, ${place} as place
    from subjects t left join subject_follows f on f.subject_id = t.id and f.person_id = ${viewer.personId}
    where f_unaccent(lower(t.name)) like '%' || f_unaccent(lower(${likeText(q)})) || '%'
      and (${place}, t.id) > (${name}, ${id}::uuid)
      ${followed ? sql`and f.person_id is not null` : sql``}
      and (f.person_id is not null or ${subjectSeen(viewer)})
    order by ${place}, t.id limit ${limit + 1}`.execute(db)
  return pageFrom('subjects', rows, limit, (row) => [row.place, row.id])
}

export async function findSubject(db: Db, viewer: Viewer, subjectId: string): Promise<{ id: string } | null> {
  const { rows } = await sql<{ id: string }>`
    select t.id from subjects t
    where t.id = ${subjectId} and ${subjectSeen(viewer)}`.execute(db)
  return rows[0] ?? null
}

/** Whether the subject of the row `t` may be named: it is new, or something under it is in reach. */
export function subjectSeen(viewer: Viewer): RawBuilder<SqlBool> {
  return sql<SqlBool>`(not exists (select 1 from post_subjects ps where ps.subject_id = t.id)
    or exists (select 1 from post_subjects ps join posts p on p.id = ps.post_id
      where ps.subject_id = t.id and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}))`
}

/** False when it was followed already. */
export async function insertFollow(tx: Db, personId: string, subjectId: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('subject_follows')
    .values({ person_id: personId, subject_id: subjectId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function deleteFollow(tx: Db, personId: string, subjectId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('subject_follows')
    .where('person_id', '=', personId)
    .where('subject_id', '=', subjectId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

const likeText = (text: string) => text.replace(/[\\%_]/g, '\\$&')
