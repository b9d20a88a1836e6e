import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Switch } from '../../platform/switches/index.ts'

/** The Sunday that ended the last whole week. */
const lastSunday = sql`(date_trunc('week', now() at time zone 'utc')::date - 1)`
const none = sql`'00000000-0000-0000-0000-000000000000'::uuid`

export async function isWeekCounted(tx: Db): Promise<boolean> {
  const { rows } = await sql`select from participation_weeks where ends = ${lastSunday} limit 1`.execute(tx)
  return rows.length > 0
}

/**
 * How far everyone inside came in the four weeks to last Sunday, as numbers by team: each person stands at the furthest
 * step they reached. Replies count to the unit of who asked, as it is today. What was imported is nobody's doing here.
 */
export async function countWeek(tx: Db, { withReaders }: { withReaders: boolean }): Promise<void> {
  const within = sql`> (${lastSunday} + 1 - 28)::timestamp at time zone 'utc'`
  const before = sql`(${lastSunday} + 1)::timestamp at time zone 'utc'`
  await sql`
    with said as (
      select p.author_id as person_id, p.space_id, null::uuid as to_unit from posts p
      where p.published_at ${within} and p.published_at < ${before} and p.state = 'published' and p.source is null
      union all
      select c.author_id, c.space_id, asker.unit_id from comments c join posts p on p.id = c.post_id and p.state = 'published'
      left join people asker on asker.id = p.author_id and asker.id <> c.author_id and asker.audience = 'inside'
      where c.created_at ${within} and c.created_at < ${before} and c.state = 'published' and c.source is null),
    saying as (
      select person_id, count(distinct to_unit) >= 3 or count(distinct space_id) >= 2 as connects from said group by person_id),
    reacting as (
      select distinct person_id from reactions where created_at ${within} and created_at < ${before}),
    reading as (
      select person_id from readings where ${withReaders} and day > ${lastSunday} - 28 and day <= ${lastSunday}
      group by person_id having count(distinct item_id) >= 3),
    reached as (
      select p.unit_id, p.job_family_id, case when s.connects then 4 when s.person_id is not null then 3
        when a.person_id is not null then 2 when r.person_id is not null then 1 else 0 end as step
      from people p left join saying s on s.person_id = p.id left join reacting a on a.person_id = p.id
      left join reading r on r.person_id = p.id
      where p.audience = 'inside' and p.state = 'active')
    insert into participation_weeks (ends, unit_id, job_family_id, members, readers, reactors, contributors, connectors)
    select ${lastSunday}, coalesce(unit_id, ${none}), coalesce(job_family_id, ${none}), count(*),
      case when ${withReaders} then count(*) filter (where step >= 1) end, count(*) filter (where step >= 2),
      count(*) filter (where step >= 3), count(*) filter (where step >= 4)
    from reached group by 2, 3
    on conflict (ends, unit_id, job_family_id) do nothing`.execute(tx)
}

/** How many of a team reached each step or went beyond; without readings nobody knows who reads. */
export type Told = {
  members: number
  readers: number | null
  reactors: number
  contributors: number
  connectors: number
}
export type Team = {
  unitId: string | null
  unit: string | null
  jobFamilyId: string | null
  jobFamily: string | null
}
export type TeamWeek = Team & Told & { ends: string }

/**
 * Each unit with the one that stands for it in figures: the one below the top of the chart, so that few are too small to
 * be told; the top itself where nothing is between.
 */
export const placedUnits = sql`
  recursive above as (
    select u.id as leaf, u.id, u.parent_id, 0 as up from units u
    union all select a.leaf, u.id, u.parent_id, a.up + 1 from above a join units u on u.id = a.parent_id),
  placed as (
    select leaf, coalesce((array_agg(id order by up desc))[2], (array_agg(id))[1]) as id from above group by leaf)`

/**
 * The last week that was counted, by unit below the top and job family, for computing what may be told of it; null
 * where its switch is off.
 */
export async function findLastWeek(db: Db, { name }: Switch): Promise<TeamWeek[] | null> {
  const { rows } = await sql<{ weeks: TeamWeek[] }>`
    with ${placedUnits},
    week as (
      select w.ends::text as ends, top.id as "unitId", top.name as unit, j.id as "jobFamilyId", j.name as "jobFamily",
        sum(w.members)::int as members, sum(w.readers)::int as readers, sum(w.reactors)::int as reactors,
        sum(w.contributors)::int as contributors, sum(w.connectors)::int as connectors
      from participation_weeks w left join placed on placed.leaf = w.unit_id left join units top on top.id = placed.id
      left join job_families j on j.id = w.job_family_id
      where w.ends = (select max(ends) from participation_weeks)
      group by w.ends, top.id, top.name, j.id, j.name
      order by top.name, j.name)
    select (select coalesce(jsonb_agg(to_jsonb(w)), '[]') from week w) as weeks
    from switches s where s.name = ${name} and s.state`.execute(db)
  return rows[0]?.weeks ?? null
}
