import { sql } from 'kysely'
import { newId } from '../platform/clock.ts'
import type { Db } from '../platform/database/index.ts'

/** A unit as a path of names from the widest; `keyOf` joins it to one text. */
export type UnitPath = readonly string[]

export const keyOf = (path: UnitPath): string => path.map((name) => name.toLowerCase()).join('\n')

/** The ids of these units, level by level; with `create`, those that are missing are made. */
export async function unitsByPath(
  db: Db,
  paths: readonly UnitPath[],
  { create }: { create: boolean },
): Promise<Map<string, string>> {
  const known = new Map<string, string>()
  const depth = Math.max(0, ...paths.map(({ length }) => length))
  for (let level = 1; level <= depth; level += 1) {
    const reached = paths.filter(({ length }) => length >= level).map((path) => path.slice(0, level))
    const distinct = [...new Map(reached.map((path) => [keyOf(path), path])).values()]
    const standing = distinct.filter((path) => level === 1 || known.has(keyOf(path.slice(0, -1))))
    const names = standing.map((path) => path.at(-1) ?? '')
    const parents = standing.map((path) => known.get(keyOf(path.slice(0, -1))) ?? null)
    if (create) await insertUnits(db, names, parents)
    const ids = await findUnits(db, names, parents)
    standing.forEach((path, index) => {
      const id = ids[index]
      if (id) known.set(keyOf(path), id)
    })
  }
  return known
}

async function insertUnits(tx: Db, names: string[], parents: (string | null)[]): Promise<void> {
  await sql`
    insert into units (id, name, parent_id)
    select u.id, u.name, u.parent from unnest(${names.map(newId)}::uuid[], ${names}::text[], ${parents}::uuid[]) as u(id, name, parent)
    on conflict do nothing`.execute(tx)
}

async function findUnits(db: Db, names: string[], parents: (string | null)[]): Promise<(string | null)[]> {
  const { rows } = await sql<{ id: string | null }>`
    select u.id
    from unnest(${names}::text[], ${parents}::uuid[]) with ordinality as g(name, parent, at)
    left join units u on lower(u.name) = lower(g.name) and u.parent_id is not distinct from g.parent
    order by g.at`.execute(db)
  return rows.map(({ id }) => id)
}

/** The ids of these job families, by name in small letters; with `create`, those that are missing are made. */
export async function familiesByName(
  db: Db,
  names: readonly string[],
  { create }: { create: boolean },
): Promise<Map<string, string>> {
  const distinct = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()]
  if (create)
    await sql`
      insert into job_families (id, name)
      select j.id, j.name from unnest(${distinct.map(newId)}::uuid[], ${distinct}::text[]) as j(id, name)
      on conflict do nothing`.execute(db)
  const { rows } = await sql<{ id: string; given: string }>`
    select j.id, g.name as given from unnest(${distinct}::text[]) as g(name) join job_families j on lower(j.name) = lower(g.name)`.execute(
    db,
  )
  return new Map(rows.map(({ id, given }) => [given.toLowerCase(), id]))
}
