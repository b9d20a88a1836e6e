import { sql } from 'kysely'
import { type PersonCard, photoOf } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { here } from './store.ts'

export type ChartUnit = { id: string; name: string; people: number; units: number }
type Named = { id: string; name: string }

// Each unit that somebody belongs to, itself or through a unit below it.
const counts = sql`counts as materialized (
  with recursive up as (
    select p.unit_id as id, count(*) as people, 0 as height
    from people p where ${here('p')} and p.unit_id is not null group by p.unit_id
    union all
    select u.parent_id, up.people, up.height + 1
    from up join units u on u.id = up.id where u.parent_id is not null and up.height < 30)
  select up.id, sum(up.people)::int as people from up group by up.id)`

const unitRow = sql`jsonb_build_object('id', u.id, 'name', u.name, 'people', c.people,
  'units', (select count(*) from units s join counts sc on sc.id = s.id where s.parent_id = u.id))`

const bySize = sql`c.people desc, f_unaccent(lower(u.name)), u.id`

/** The widest units, the largest first. */
export async function findUnits(db: Db) {
  const { rows } = await sql<{ people: number; units: number; tops: ChartUnit[]; withoutUnit: number }>`
    with ${counts}
    select
      (select count(*)::int from people p where ${here('p')}) as people,
      (select count(*)::int from counts) as units,
      (select coalesce(jsonb_agg(${unitRow} order by ${bySize}), '[]')
       from counts c join units u on u.id = c.id where u.parent_id is null) as tops,
      (select count(*)::int from people p where ${here('p')} and p.unit_id is null) as "withoutUnit"`.execute(
    db,
  )
  return rows[0] ?? { people: 0, units: 0, tops: [], withoutUnit: 0 }
}

export async function findUnit(
  db: Db,
  unitId: string,
): Promise<(Named & { above: Named[]; below: ChartUnit[] }) | null> {
  const { rows } = await sql<Named & { above: Named[]; below: ChartUnit[] }>`
    with ${counts}
    select it.id, it.name,
      (with recursive above as (
         select w.id, w.name, w.parent_id, 1 as height from units w where w.id = it.parent_id
         union all
         select w.id, w.name, w.parent_id, a.height + 1 from above a join units w on w.id = a.parent_id where a.height < 30)
       select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by height desc), '[]') from above) as above,
      (select coalesce(jsonb_agg(${unitRow} order by ${bySize}), '[]')
       from counts c join units u on u.id = c.id where u.parent_id = it.id) as below
    from units it where it.id = ${unitId}`.execute(db)
  return rows[0] ?? null
}

type Met = {
  people: (PersonCard & { unit: string | null })[]
  units: (Named & { within: string | null; people: number })[]
}

const most = 8

/** Of people and units, those of whose names each word begins a part. */
export async function findInChart(db: Db, q: string): Promise<Met> {
  const words = q.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  if (words.length === 0) return { people: [], units: [] }
  const begins = (name: ReturnType<typeof sql>) =>
    sql.join(
      words.map(
        (word) =>
          sql`regexp_replace(' ' || ${name}, '[^[:alnum:]]+', ' ', 'g') like '% ' || f_unaccent(lower(${word})) || '%'`,
      ),
      sql` and `,
    )
  const { rows } = await sql<Met>`
    with ${counts}
    select
      (select coalesce(jsonb_agg(to_jsonb(f) - 'place' order by f.place), '[]') from (
         select p.id, p.name, p.title, p.audience, p.state, ${photoOf('p')} as photo, null as organisation, p.plain_name collate "C" as place,
                (select u.name from units u where u.id = p.unit_id) as unit
         from people p where ${here('p')} and ${begins(sql`p.plain_name`)}
         order by place, p.id limit ${most}) f) as people,
      (select coalesce(jsonb_agg(f order by f.people desc, f.name), '[]') from (
         select u.id, u.name, c.people, (select w.name from units w where w.id = u.parent_id) as within
         from counts c join units u on u.id = c.id where ${begins(sql`f_unaccent(lower(u.name))`)}
         order by c.people desc, u.name limit ${most}) f) as units`.execute(db)
  return rows[0] ?? { people: [], units: [] }
}
