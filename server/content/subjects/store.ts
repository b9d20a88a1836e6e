import { randomUUID } from 'node:crypto'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { visibleName } from '../../../engines/text/index.ts'
import type { Db } from '../../platform/database/index.ts'
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

/** Held until the change ends: whoever merges one of them waits, or has merged it already. */
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
    with held as materialized (
      select id, merged_into from subjects
      where lower(name) = any(select lower(unnest(${clean}::text[]))) order by id for key share)
    select distinct coalesce(merged_into, id) as id from held`.execute(tx)
  return rows.map(({ id }) => id)
}

export async function findSubject(db: Db, viewer: Viewer, subjectId: string): Promise<{ id: string } | null> {
  const { rows } = await sql<{ id: string }>`
    select t.id from subjects t
    where t.id = ${subjectId} and ${subjectSeen(viewer)}`.execute(db)
  return rows[0] ?? null
}

/** Whether the subject of the row `t` may be named: it is new, or something under it is in reach; never once merged. */
export function subjectSeen(viewer: Viewer): RawBuilder<SqlBool> {
  return sql<SqlBool>`(t.merged_into is null and (not exists (select 1 from post_subjects ps where ps.subject_id = t.id)
    or exists (select 1 from post_subjects ps join posts p on p.id = ps.post_id
      where ps.subject_id = t.id and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)})))`
}
