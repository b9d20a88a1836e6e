import { type RawBuilder, sql } from 'kysely'
import { type PersonCard, personCard, photoOf } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { pageFrom, readCursor } from '../../platform/http/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { reachablePeople } from '../../reach/index.ts'

export type ChartRow = PersonCard & {
  unit: string | null
  reports: number
  below: number
  absentManager: string | null
}
type Page = { limit: number; cursor?: string | undefined }

/** Whom the chart holds: colleagues who are here. */
export const here = (alias: string) =>
  sql`${sql.ref(alias)}.state = 'active' and ${sql.ref(alias)}.audience = 'inside'`
const unmanaged = sql`not exists (select 1 from people m where m.id = p.manager_id and ${here('m')})`
const leading = sql`exists (select 1 from people r where r.manager_id = p.id and ${here('r')})`
const rank = sql`case when ${leading} then 0 else 1 end`

// `union` drops who was met before: a circle, which no import makes, ends there.
const below = sql`(
  with recursive down as (
    select r.id from people r where r.manager_id = p.id and ${here('r')}
    union
    select r.id from down d join people r on r.manager_id = d.id and ${here('r')})
  select count(*)::int from down)`

const chartColumns = sql`
  p.id, p.name, p.title, p.audience, p.state, ${photoOf('p')} as photo, null as organisation, p.plain_name as place, p.manager_ref as "absentManager",
  (select u.name from units u where u.id = p.unit_id) as unit,
  (select count(*)::int from people r where r.manager_id = p.id and ${here('r')}) as reports, ${below} as below`

const mostTops = 500

/** Whoever leads a team and has no manager here, the largest first; the rest are named groups, opened on demand. */
export async function findChart(db: Db) {
  const { rows: tops } = await sql<ChartRow>`
    select ${chartColumns} from people p
    where ${here('p')} and ${unmanaged} and ${leading}
    order by below desc, p.plain_name collate "C", p.id limit ${mostTops}`.execute(db)
  const { rows } = await sql<{
    people: number
    absent: { ref: string; people: number }[]
    alone: number
  }>`
    select
      (select count(*)::int from people p where ${here('p')}) as people,
      (select coalesce(jsonb_agg(jsonb_build_object('ref', a.ref, 'people', a.people) order by a.people desc, a.ref), '[]')
       from (select p.manager_ref as ref, count(*) as people from people p
             where ${here('p')} and p.manager_ref is not null and ${unmanaged} and not ${leading} group by p.manager_ref) a) as absent,
      (select count(*)::int from people p
       where ${here('p')} and p.manager_ref is null and ${unmanaged} and not ${leading}) as alone`.execute(db)
  return { tops, ...(rows[0] ?? { people: 0, absent: [], alone: 0 }) }
}

export function findReports(db: Db, { personId, ...page }: Page & { personId: string }) {
  return findRows(db, `reports:${personId}`, sql`p.manager_id = ${personId}`, page)
}

export function findUnplaced(db: Db, { ref, ...page }: Page & { ref?: string | undefined }) {
  const named = ref ? sql`p.manager_ref = ${ref}` : sql`p.manager_ref is null`
  return findRows(db, `unplaced:${ref ?? ''}`, sql`${named} and ${unmanaged} and not ${leading}`, page)
}

/** Who belongs to this unit itself, or to none. */
export function findUnitPeople(db: Db, { unit, ...page }: Page & { unit?: string | undefined }) {
  return findRows(db, `unit:${unit ?? ''}`, unit ? sql`p.unit_id = ${unit}` : sql`p.unit_id is null`, page)
}

async function findRows(db: Db, list: string, where: RawBuilder<unknown>, { limit, cursor }: Page) {
  const [first, name, id] = cursor ? readCursor(list, cursor) : ['-1', '', firstId]
  const { rows } = await sql<ChartRow & { place: string; rank: number }>`
    select ${chartColumns}, ${rank} as rank from people p
    where ${here('p')} and ${where}
      and (${rank}, p.plain_name collate "C", p.id) > (${Number(first)}::int, ${name} collate "C", ${id}::uuid)
    order by rank, p.plain_name collate "C", p.id limit ${limit + 1}`.execute(db)
  return pageFrom(list, rows, limit, (row) => [row.rank, row.place, row.id])
}

const firstId = '00000000-0000-0000-0000-000000000000'

export type ReportingLine = {
  above: PersonCard[]
  /** Whom the directory names above the topmost, without containing them. */
  absentManager: string | null
  peers: PersonCard[]
  peerCount: number
  reports: PersonCard[]
  reportCount: number
}

const deepest = 50

/** Managers from the top, a few peers and reports. A circle, which no import makes, ends where it closes. */
export async function findReportingLine(
  db: Db,
  viewer: Viewer,
  personId: string,
): Promise<ReportingLine | null> {
  const few = (where: RawBuilder<unknown>, most: number) => sql`
    (select coalesce(jsonb_agg(c.card order by c.place), '[]') from (
       select ${personCard('q')} as card, q.plain_name collate "C" as place from people q
       where ${here('q')} and ${where} order by q.plain_name collate "C" limit ${most}) c)`
  const peers = sql`q.manager_id = p.manager_id and q.id <> p.id`
  const reports = sql`q.manager_id = p.id`
  const { rows } = await sql<ReportingLine>`
    select
      coalesce(c.above, '[]') as above,
      case when c.above is null then p.manager_ref else c.ref end as "absentManager",
      ${few(peers, 8)} as peers,
      (select count(*)::int from people q where ${here('q')} and ${peers}) as "peerCount",
      ${few(reports, 12)} as reports,
      (select count(*)::int from people q where ${here('q')} and ${reports}) as "reportCount"
    from people p
    cross join lateral (
      with recursive above as (
        select m.id, m.manager_id, 1 as height, array[p.id, m.id] as path from people m where m.id = p.manager_id
        union all
        select m.id, m.manager_id, a.height + 1, a.path || m.id from above a join people m on m.id = a.manager_id
        where m.id <> all(a.path) and a.height < ${deepest})
      select jsonb_agg(${personCard('m')} order by a.height desc) as above,
             (array_agg(m.manager_ref order by a.height desc))[1] as ref
      from above a join people m on m.id = a.id) c
    where p.id = ${personId} and p.id in ${reachablePeople(viewer)}`.execute(db)
  return rows[0] ?? null
}
