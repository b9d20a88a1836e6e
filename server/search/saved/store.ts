import { type RawBuilder, sql } from 'kysely'
import { parseSearch } from '../../../engines/text/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'
import { monthsSince } from '../hits/eras.ts'
import { hasText, looksFor } from '../hits/store-asked.ts'
import { filters, hasFilter } from '../hits/store-filters.ts'
import type { SavedSearch } from './contract.ts'
import type { Kept } from './rules.ts'

type Row = Omit<SavedSearch, 'fresh'> & { lookedAt: Date }

const columns = sql`id, name, line, alert, looked_at as "lookedAt"`

/** Two round trips: what is kept, then what is new under all of it at once. */
export async function findSavedSearches(db: Db, viewer: Viewer): Promise<SavedSearch[]> {
  const { rows } = await sql<Row>`
    select ${columns} from saved_searches where person_id = ${viewer.personId}
    order by f_unaccent(lower(name)) collate "C", id`.execute(db)
  return withFresh(db, viewer, rows)
}

export async function findSavedSearch(db: Db, viewer: Viewer, id: string): Promise<SavedSearch | null> {
  const { rows } = await sql<Row>`
    select ${columns} from saved_searches where person_id = ${viewer.personId} and id = ${id}`.execute(db)
  return (await withFresh(db, viewer, rows))[0] ?? null
}

/** How many this viewer keeps; further ones wait until the change ends. */
export async function holdKept(tx: Db, viewer: Viewer): Promise<Kept> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`saved searches:${viewer.personId}`}, 0))`.execute(
    tx,
  )
  const { rows } = await sql<Kept>`
    select count(*)::int as "all", count(*) filter (where alert)::int as alerts
    from saved_searches where person_id = ${viewer.personId}`.execute(tx)
  return rows[0] ?? { all: 0, alerts: 0 }
}

/** The id it is kept under: the same line is kept once, under its newest name. */
export async function insertSavedSearch(
  tx: Db,
  viewer: Viewer,
  { id, name, line, alert }: { id: string; name: string; line: string; alert: boolean },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into saved_searches (id, person_id, name, line, alert)
    values (${id}, ${viewer.personId}, ${name}, ${line}, ${alert})
    on conflict (person_id, line) do update set name = excluded.name, alert = excluded.alert
    returning id`.execute(tx)
  return rows[0]?.id ?? id
}

/** False when it is not this viewer's. An alert counts from when it is set. */
export async function updateSavedSearch(
  tx: Db,
  viewer: Viewer,
  { id, name, alert }: { id: string; name: string | null; alert: boolean | null },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update saved_searches set name = coalesce(${name}, name), alert = coalesce(${alert}::boolean, alert),
      looked_at = case when ${alert}::boolean and not alert then now() else looked_at end
    where id = ${id} and person_id = ${viewer.personId}`.execute(tx)
  return numAffectedRows === 1n
}

export async function lookAt(tx: Db, viewer: Viewer, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update saved_searches set looked_at = now() where id = ${id} and person_id = ${viewer.personId}`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

export async function deleteSavedSearch(tx: Db, viewer: Viewer, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from saved_searches where id = ${id} and person_id = ${viewer.personId}`.execute(tx)
  return numAffectedRows === 1n
}

const freshAtMost = 100

async function withFresh(db: Db, viewer: Viewer, rows: readonly Row[]): Promise<SavedSearch[]> {
  const alerting = rows.filter(({ alert }) => alert)
  const counts = new Map<string, number>()
  if (alerting.length > 0) {
    const told = alerting.map((row) => sql`(select ${row.id} as id, ${freshUnder(viewer, row)} as fresh)`)
    const { rows: counted } = await sql<{ id: string; fresh: number }>`
      /* planned each time */ ${sql.join(told, sql` union all `)}`.execute(db)
    for (const { id, fresh } of counted) counts.set(id, fresh)
  }
  return rows.map(({ lookedAt: _, ...row }) => ({
    ...row,
    fresh: row.alert ? (counts.get(row.id) ?? 0) : null,
  }))
}

/** The threads in reach that hold all that is asked in something that someone else wrote since. */
function freshUnder(viewer: Viewer, { line, lookedAt }: Row): RawBuilder<number> {
  const search = parseSearch(line)
  const asks = hasText(search) ? sql`numnode(query) > 0` : sql`${hasFilter(search)}::boolean`
  return sql<number>`(
    with ${looksFor({ search, mended: [], alone: true })}
    select count(*)::int from (
      select distinct f.post_id from looks l cross join lateral (
        select d.post_id from search_documents d ${filters(search)}
          and d.vector @@ (l.query && ${monthsSince(lookedAt, new Date())}::tsquery)
          and d.happened_at > ${lookedAt} and d.author_id <> ${viewer.personId} and ${inReach(viewer, sql`d.space_id`)}
        limit ${sql.lit(freshAtMost * 3)}) f
      where l.place = 1 and ${asks} limit ${sql.lit(freshAtMost)}) n)`
}
