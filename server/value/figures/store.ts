import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import { pageFrom, readCursor } from '../../platform/http/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { reachablePeople } from '../../reach/index.ts'
import type { FigureRow } from './folding.ts'
import { asKey, type FigureKey, type System } from './keys.ts'
import type { Figure } from './reading.ts'
import type { ImportState } from './rules.ts'
import type { Team } from './teams.ts'

type Person = { id: string; name: string }
export type ImportRow = {
  id: string
  system: System
  name: string
  hash: string
  rows: number
  state: ImportState
  submittedBy: Person | null
  submittedAt: Date
  decidedBy: Person | null
  decidedAt: Date | null
  refusal: string | null
  undoneBy: Person | null
  undoneAt: Date | null
  undoing: string | null
  own: boolean
}

/** Every unit of the company with its path, and how many people stand in it or below. */
export async function findTeams(db: Db): Promise<Team[]> {
  const { rows } = await sql<Team>`
    with recursive paths as (
      select id, array[name] as path from units where parent_id is null
      union all select u.id, p.path || u.name from paths p join units u on u.parent_id = p.id),
    above as (
      select id as leaf, id, parent_id from units
      union all select a.leaf, u.id, u.parent_id from above a join units u on u.id = a.parent_id),
    counted as (
      select a.id, count(*)::int as people from people p join above a on a.leaf = p.unit_id
      where p.audience = 'inside' and p.state = 'active' group by a.id)
    select p.id, p.path, coalesce(c.people, 0) as people from paths p left join counted c on c.id = p.id`.execute(
    db,
  )
  return rows
}

const person = (column: string) => sql`(
  select json_build_object('id', p.id, 'name', p.name) from people p where p.id = ${sql.ref(column)}`

const columns = (viewer: Viewer) => sql`
  i.id, i.system, i.name, encode(i.hash, 'hex') as hash, i.rows, i.state,
  ${person('i.submitted_by')} and p.id in ${reachablePeople(viewer)}) as "submittedBy", i.submitted_at as "submittedAt",
  ${person('i.decided_by')} and p.id in ${reachablePeople(viewer)}) as "decidedBy", i.decided_at as "decidedAt", i.refusal,
  ${person('i.undone_by')} and p.id in ${reachablePeople(viewer)}) as "undoneBy", i.undone_at as "undoneAt", i.undoing,
  i.submitted_by is not distinct from ${viewer.personId}::uuid as own`

const list = 'figure imports'

/** The newest first. */
export async function findImports(
  db: Db,
  viewer: Viewer,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
) {
  const [before = null] = cursor ? readCursor(list, cursor) : []
  const { rows } = await sql<ImportRow>`
    select ${columns(viewer)} from figure_imports i where ${before}::uuid is null or i.id < ${before}::uuid
    order by i.id desc limit ${limit + 1}`.execute(db)
  return pageFrom(list, rows, limit, ({ id }) => [id])
}

export async function findImport(db: Db, viewer: Viewer, id: string): Promise<ImportRow | null> {
  const { rows } =
    await sql<ImportRow>`select ${columns(viewer)} from figure_imports i where i.id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** An import whose state is about to move; two who decide at once wait for each other. */
export async function holdImport(tx: Db, viewer: Viewer, id: string): Promise<ImportRow | null> {
  await sql`select from figure_imports where id = ${id} for update`.execute(tx)
  return findImport(tx, viewer, id)
}

/** The import of this very file that waits or stands, whoever brought it. */
export async function findSame(
  db: Db,
  viewer: Viewer,
  hash: Buffer,
  system: System,
): Promise<ImportRow | null> {
  const { rows } = await sql<ImportRow>`
    select ${columns(viewer)} from figure_imports i
    where i.hash = ${hash} and i.system = ${system} and i.state in ('submitted', 'approved')`.execute(db)
  return rows[0] ?? null
}

type NewImport = { id: string; system: System; name: string; hash: Buffer; rows: number }

export async function insertImport(
  tx: Db,
  viewer: Viewer,
  added: NewImport,
  figures: readonly Figure[],
): Promise<boolean> {
  const { id, system, name, hash, rows } = added
  const { rows: inserted } = await sql`
    insert into figure_imports (id, system, name, hash, rows, submitted_by)
    values (${id}, ${system}, ${name}, ${hash}, ${rows}, ${viewer.personId})
    on conflict do nothing returning id`.execute(tx)
  if (inserted.length === 0) return false
  await sql`
    insert into figures (import_id, unit_id, month, key, value)
    select ${id}, u, (m || '-01')::date, k, v
    from unnest(${figures.map(({ unitId }) => unitId)}::uuid[], ${figures.map(({ month }) => month)}::text[],
      ${figures.map(({ key }) => key)}::text[], ${figures.map(({ value }) => value)}::numeric[]) as f(u, m, k, v)`.execute(
    tx,
  )
  return true
}

export async function storeDecision(
  tx: Db,
  viewer: Viewer,
  { id, state, refusal }: { id: string; state: 'approved' | 'refused'; refusal: string | null },
): Promise<void> {
  await sql`
    update figure_imports set state = ${state}, decided_by = ${viewer.personId}, decided_at = clock_timestamp(),
      refusal = ${refusal} where id = ${id}`.execute(tx)
}

export async function storeUndoing(tx: Db, viewer: Viewer, id: string, reason: string): Promise<void> {
  await sql`
    update figure_imports set state = 'undone', undone_by = ${viewer.personId}, undone_at = clock_timestamp(),
      undoing = ${reason} where id = ${id}`.execute(tx)
}

type Stored = { key: string; unitId: string; month: string; value: number; importId: string }

/** The figures of these keys that are in force between two months: each from the import approved last, not undone. */
export async function findFigures(
  db: Db,
  { keys, from, to }: { keys: readonly FigureKey[]; from: string; to: string },
): Promise<FigureRow[]> {
  const { rows } = await sql<Stored>`
    select distinct on (f.key, f.month, f.unit_id) f.key, f.unit_id as "unitId", to_char(f.month, 'YYYY-MM') as month,
      f.value::float8 as value, f.import_id as "importId"
    from figures f join figure_imports i on i.id = f.import_id and i.state = 'approved'
    where f.key = any(${keys}) and f.month between (${from} || '-01')::date and (${to} || '-01')::date
    order by f.key, f.month, f.unit_id, i.decided_at desc, i.id desc`.execute(db)
  return rows.flatMap(keyedRow)
}

export type Placed = Figure & { unit: string | null; before: number | null }

/** Each figure of an import, with what was in force in its place before it was decided on, or is now. */
export async function findPlaced(db: Db, id: string): Promise<Placed[]> {
  const { rows } = await sql<Omit<Placed, 'key'> & { key: string }>`
    select f.unit_id as "unitId", u.name as unit, to_char(f.month, 'YYYY-MM') as month, f.key, f.value::float8 as value,
      (select o.value::float8 from figures o join figure_imports i on i.id = o.import_id
       where o.key = f.key and o.month = f.month and o.unit_id = f.unit_id and i.state = 'approved' and i.id <> own.id
         and (own.state <> 'approved' or (i.decided_at, i.id) < (own.decided_at, own.id))
       order by i.decided_at desc, i.id desc limit 1) as before
    from figure_imports own join figures f on f.import_id = own.id left join units u on u.id = f.unit_id
    where own.id = ${id} order by f.month, u.name, f.unit_id, f.key`.execute(db)
  return rows.flatMap(keyedRow)
}

/** Takes away what these people of the demo company brought. */
export async function removeFigures(tx: Db, people: readonly string[]): Promise<void> {
  await sql`delete from figure_imports where submitted_by = any(${people}::uuid[])`.execute(tx)
}

/** A key that is no longer told of is left out. */
function keyedRow<Row extends { key: string }>(row: Row): (Omit<Row, 'key'> & { key: FigureKey })[] {
  const key = asKey(row.key)
  return key === null ? [] : [{ ...row, key }]
}
