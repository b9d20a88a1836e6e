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

/**
 * These subjects by any of their names; those that are new are made. What they are called stands until the change ends:
 * whoever merges or names subjects waits for it, or was before it.
 */
export async function ensureSubjects(tx: Db, names: readonly string[]): Promise<string[]> {
  await sql`select pg_advisory_xact_lock_shared(${subjectNamesLock})`.execute(tx)
  // The first spelling stands. Ids are random: one made from the time would tell when a hidden subject began.
  const clean = [...Map.groupBy(names.map(visibleName), (name) => name.toLowerCase()).values()].flatMap(
    ([first]) => first ?? [],
  )
  await sql`
    insert into subjects (id, name)
    select n.id, n.name from unnest(${clean.map(() => randomUUID())}::uuid[], ${clean}::text[]) as n(id, name)
    where not exists (select 1 from ${calledSubjects} t where t.called = lower(n.name))
    on conflict do nothing`.execute(tx)
  return [...new Set((await findSubjectsNamed(tx, clean)).map(({ id }) => id))]
}

/** Held alone by whoever changes which names lead to which subject, and shared by who writes under them. */
export const subjectNamesLock = sql`hashtext('subjects.names')`

/** Those of these names that a subject has, in small letters, each with the subject it leads to. */
export async function findSubjectsNamed(
  db: Db,
  names: readonly string[],
): Promise<{ id: string; name: string }[]> {
  // A name somebody chose goes before a first spelling, and what stands before what was merged.
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct on (t.called) t.called as name, coalesce(t.merged_into, t.id) as id
    from ${calledSubjects} t
    where t.called in (select lower(name) from unnest(${names.map(visibleName)}::text[]) as name)
    order by t.called, t.merged_into is not null, t.chosen desc, t.id`.execute(db)
  return rows
}

/** Every name of every subject, `called` in small letters; `chosen` when it is more than a first spelling. */
export const calledSubjects = sql`(
  select id, merged_into, lower(name) as called, false as chosen from subjects
  union all select id, merged_into, lower(name_fr), true from subjects where name_fr is not null
  union all select id, merged_into, lower(name_en), true from subjects where name_en is not null)`

/** What the viewer calls a subject: its name in their language, or else as it was first written. */
export function subjectName({ locale }: Viewer, subject: string): RawBuilder<string> {
  const own = locale === 'fr' ? 'name_fr' : 'name_en'
  return sql<string>`coalesce(${sql.ref(`${subject}.${own}`)}, ${sql.ref(`${subject}.name`)})`
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
