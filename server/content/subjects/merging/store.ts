import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../platform/database/index.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { inReach } from '../../../reach/index.ts'
import { subjectName, subjectNamesLock, subjectSeen } from '../store.ts'

type Named = { id: string; name: string }
type Counted = Named & { posts: number }

const likeDuplicates = 0.6
const likeOthers = 0.3

/** Pairs within the viewer's sight; the index of names finds them. */
export async function findDuplicates(db: Db, viewer: Viewer): Promise<{ one: Counted; other: Counted }[]> {
  const { rows } = await sql<{ one: Counted; other: Counted }>`
    with seen as materialized (
      select t.id, folded from subjects t cross join lateral unnest(string_to_array(t.plain_names, e'\\n')) as folded
      where ${isBorne(viewer)}),
    pairs as materialized (
      select a.id as a, b.id as b, max(similarity(a.folded, b.folded)) as alike
      from seen a join seen b on b.id > a.id and a.folded % b.folded
      where similarity(a.folded, b.folded) >= ${likeDuplicates}
      group by a.id, b.id order by alike desc, min(a.folded), min(b.folded) limit 20)
    select ${counted(viewer, 'a')} as one, ${counted(viewer, 'b')} as other
    from pairs join subjects a on a.id = pairs.a join subjects b on b.id = pairs.b
    order by pairs.alike desc, lower(a.name), a.id, b.id`.execute(db)
  return rows
}

export async function findAlike(
  db: Db,
  viewer: Viewer,
  subjectId: string,
): Promise<{ subject: Counted; data: Counted[] } | null> {
  const { rows } = await sql<{ subject: Counted; data: Counted[] }>`
    select ${counted(viewer, 's')} as subject,
      (select coalesce(json_agg(near.said order by near.alike desc, near.id), '[]') from (
        select t.id, ${counted(viewer, 't')} as said, near.alike
        from subjects t cross join lateral (
          select max(similarity(mine, theirs)) as alike
          from unnest(string_to_array(s.plain_names, e'\\n')) as mine, unnest(string_to_array(t.plain_names, e'\\n')) as theirs) near
        where t.id <> s.id and near.alike >= ${likeOthers} and ${isBorne(viewer)}
        order by alike desc, t.id limit 5) near) as data
    from subjects s where s.id in (select t.id from subjects t where t.id = ${subjectId} and ${subjectSeen(viewer)})`.execute(
    db,
  )
  return rows[0] ?? null
}

/** Both subjects; null unless both are in sight. Merges take turns, and nobody writes under either until the change ends. */
export async function holdBoth(
  tx: Db,
  viewer: Viewer,
  subjectId: string,
  intoId: string,
): Promise<{ from: Named; into: Named } | null> {
  await sql`select pg_advisory_xact_lock(${subjectNamesLock})`.execute(tx)
  const { rows } = await sql<Named>`
    select t.id, ${subjectName(viewer, 't')} as name from subjects t
    where t.id = any(${[subjectId, intoId]}::uuid[]) and ${subjectSeen(viewer)}`.execute(tx)
  const [from, into] = [subjectId, intoId].map((wanted) => rows.find(({ id }) => id === wanted))
  return from && into ? { from, into } : null
}

/** Moves what stands under the subject, and what led to it, to the other. */
export async function moveSubject(tx: Db, subjectId: string, intoId: string): Promise<void> {
  await sql`
    with moved as (delete from post_subjects where subject_id = ${subjectId} returning post_id)
    insert into post_subjects (post_id, subject_id) select post_id, ${intoId}::uuid from moved on conflict do nothing`.execute(
    tx,
  )
  await sql`
    with moved as (delete from hidden_knowledge where subject_id = ${subjectId} returning person_id)
    insert into hidden_knowledge (person_id, subject_id) select person_id, ${intoId}::uuid from moved on conflict do nothing`.execute(
    tx,
  )
  await sql`
    update subjects t set name_fr = coalesce(t.name_fr, gone.name_fr), name_en = coalesce(t.name_en, gone.name_en)
    from subjects gone where t.id = ${intoId} and gone.id = ${subjectId}`.execute(tx)
  await sql`update subjects set merged_into = ${intoId} where id = ${subjectId} or merged_into = ${subjectId}`.execute(
    tx,
  )
}

/** Where the address of a merged subject leads; null when there is no such thing in this viewer's sight. */
export async function findMergedInto(db: Db, viewer: Viewer, subjectId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select t.id from subjects gone join subjects t on t.id = gone.merged_into
    where gone.id = ${subjectId} and ${subjectSeen(viewer)}`.execute(db)
  return rows[0]?.id ?? null
}

// Something in reach stands under it: what is new and empty is no duplicate yet.
const isBorne = (viewer: Viewer) => sql`(t.merged_into is null and exists (
  select 1 from post_subjects ps join posts p on p.id = ps.post_id
  where ps.subject_id = t.id and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}))`

function counted(viewer: Viewer, subject: 'a' | 'b' | 's' | 't'): RawBuilder<Counted> {
  const of = (column: string) => sql.ref(`${subject}.${column}`)
  return sql<Counted>`json_build_object('id', ${of('id')}, 'name', ${subjectName(viewer, subject)}, 'posts', (
    select count(*) from (
      select 1 from post_subjects ps join posts p on p.id = ps.post_id
      where ps.subject_id = ${of('id')} and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)} limit 1000) n))`
}
