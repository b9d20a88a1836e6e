import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { fewestInFigure } from '../../../engines/privacy/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach, isVisible } from '../../reach/index.ts'
import { likeAny } from '../names/store.ts'

/** The space of that name which this viewer may hear of, where there is exactly one. */
export async function findSpaceAsked(
  db: Db,
  viewer: Viewer,
  names: readonly string[],
): Promise<string | null> {
  if (names.length === 0) return null
  const { rows } = await sql<{ id: string }>`
    select s.id from spaces s where ${likeAny('s.name', names)} and ${isVisible(viewer, sql`s.id`)} limit 2`.execute(
    db,
  )
  return rows.length === 1 ? (rows[0]?.id ?? null) : null
}

export async function findSecret(tx: Db, began: string, made: Buffer): Promise<Buffer> {
  const { rows } = await sql<{ secret: Buffer }>`
    with kept as (
      insert into search_gap_secrets (began, secret) values (${began}, ${made}) on conflict do nothing returning secret)
    select secret from kept union all select secret from search_gap_secrets where began = ${began}`.execute(
    tx,
  )
  return rows[0]?.secret ?? made
}

export type Sealed = { words: string; spaceId: string | null; began: string; seal: string }

/** Counts what was sealed under the secret that still stands; the rest is forgotten. */
export async function countSeals(tx: Db, sealed: readonly (Sealed & { id: string })[]): Promise<void> {
  const given = JSON.stringify(sealed)
  const listed = sql`jsonb_to_recordset(${given}::jsonb) as u(id uuid, words text, "spaceId" uuid, began date, seal text)`
  await sql`
    insert into search_gaps (id, words, space_id)
    select distinct on (u.words, u."spaceId") u.id, u.words, u."spaceId" from ${listed}
    where u."spaceId" is null or exists (select 1 from reach_spaces r where r.id = u."spaceId")
    on conflict do nothing`.execute(tx)
  await sql`
    insert into search_gap_seals (gap_id, began, seal)
    select g.id, u.began, decode(u.seal, 'hex')
    from ${listed} join search_gaps g on g.words = u.words and g.space_id is not distinct from u."spaceId"
    join search_gap_secrets s on s.began = u.began
    on conflict do nothing`.execute(tx)
}

export type GapRow = { id: string; words: string; space: { id: string; name: string } | null; people: number }

/** No gap is told of fewer people than any figure; a space that may not be named to this viewer is not told of. */
export async function findGaps(db: Db, viewer: Viewer, spaceId: string | null): Promise<GapRow[]> {
  const { rows } = await sql<GapRow>`
    select g.id, g.words, case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end as space,
           ${roundedDown(sql`n.people`)} as people
    from search_gaps g left join spaces s on s.id = g.space_id
    cross join lateral (${peopleOf}) n
    where g.dismissed_at is null and ${isToldOf(sql`n.people`)}
      and ${spaceId ? sql`g.space_id = ${spaceId}` : sql`(g.space_id is null or ${isVisible(viewer, sql`g.space_id`)})`}
      and not ${answeredSince(viewer)}
    order by n.people desc, g.words, g.id limit 50`.execute(db)
  return rows
}

/** A gap that is told of, with whether this viewer looks after its space. */
export async function findGap(
  db: Db,
  viewer: Viewer,
  gapId: string,
): Promise<{ spaceId: string | null; dismissed: boolean; looksAfter: boolean } | null> {
  const { rows } = await sql<{ spaceId: string | null; dismissed: boolean; looksAfter: boolean }>`
    select g.space_id as "spaceId", g.dismissed_at is not null as dismissed, ${looksAfter(viewer, sql`g.space_id`)} as "looksAfter"
    from search_gaps g cross join lateral (${peopleOf}) n
    where g.id = ${gapId} and ${isToldOf(sql`n.people`)}
      and (g.space_id is null or ${isVisible(viewer, sql`g.space_id`)})`.execute(db)
  return rows[0] ?? null
}

/** Null when the space may not be named to this viewer. */
export async function findCare(
  db: Db,
  viewer: Viewer,
  spaceId: string,
): Promise<{ looksAfter: boolean } | null> {
  const { rows } = await sql<{ looksAfter: boolean }>`
    select ${looksAfter(viewer, sql`s.id`)} as "looksAfter" from spaces s
    where s.id = ${spaceId} and ${isVisible(viewer, sql`s.id`)}`.execute(db)
  return rows[0] ?? null
}

export async function setDismissed(tx: Db, gapId: string, dismissed: boolean): Promise<void> {
  await sql`
    update search_gaps set dismissed_at = case when ${dismissed}::boolean then now() end where id = ${gapId}`.execute(
    tx,
  )
}

/** Ends the windows before this one: counts of enough people stay for twelve weeks, all else goes. */
export async function closeWindows(tx: Db, current: string): Promise<void> {
  await sql`
    insert into search_gap_counts (gap_id, began, people)
    select gap_id, began, count(*) from search_gap_seals where began < ${current}::date
    group by gap_id, began having ${isToldOf(sql`count(*)`)}
    on conflict do nothing`.execute(tx)
  await sql`delete from search_gap_seals where began < ${current}::date`.execute(tx)
  await sql`delete from search_gap_secrets where began < ${current}::date`.execute(tx)
  await sql`delete from search_gap_counts where began < ${current}::date - 84`.execute(tx)
  await sql`
    delete from search_gaps g where not exists (select 1 from search_gap_seals s where s.gap_id = g.id)
      and not exists (select 1 from search_gap_counts c where c.gap_id = g.id)`.execute(tx)
}

/** The one place that says of how few people nothing is told. */
function isToldOf(people: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`${people} >= ${sql.lit(fewestInFigure)}`
}

// One more person must not show.
const roundedDown = (people: RawBuilder<unknown>) =>
  sql<number>`(${people} / ${sql.lit(fewestInFigure)} * ${sql.lit(fewestInFigure)})::int`

/** Of the gap `g`: the most people of any four weeks. Someone may have asked in several. */
const peopleOf = sql`
  select coalesce(max(each.people), 0) as people from (
    select count(*) as people from search_gap_seals where gap_id = g.id group by began
    union all
    select people from search_gap_counts where gap_id = g.id) each`

/** Something in reach now holds every word. */
function answeredSince(viewer: Viewer): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (
    select 1 from search_documents d
    where d.vector @@ (plainto_tsquery('public.fr', g.words) || plainto_tsquery('public.en', g.words))
      and (g.space_id is null or d.space_id = g.space_id) and ${inReach(viewer, sql`d.space_id`)})`
}

const looksAfter = ({ personId }: Viewer, spaceId: RawBuilder<unknown>) => sql<boolean>`exists (
  select 1 from memberships m where m.space_id = ${spaceId} and m.person_id = ${personId} and m.role in ('owner', 'deputy'))`
