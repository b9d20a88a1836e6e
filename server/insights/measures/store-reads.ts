import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import { readingMeasures, secondsOf } from './registry.ts'
import { none } from './store-acts.ts'

/** The days that are over and not counted yet; null when there are none. */
export async function findDaysToCount(
  tx: Db,
  countedTo: string | null,
): Promise<{ from: string; to: string } | null> {
  const { rows } = await sql<{ from: string; to: string }>`
    select min(day)::text as "from", (current_date - 1)::text as "to" from readings
    where day < current_date and day > coalesce(${countedTo}::date, '-infinity')
    having count(*) > 0`.execute(tx)
  return rows[0] ?? null
}

/**
 * Sums what was read on these days into the month of each day, for the team that each person stands in now: the
 * night after. A person counts once a month as the reader of a post. A day is counted once: the caller holds the mark.
 */
export async function countReads(tx: Db, { from, to }: { from: string; to: string }): Promise<void> {
  const { short, medium, long } = secondsOf
  await sql`
    with read as materialized (
      select r.person_id, r.item_id, r.day, r.dwell, date_trunc('month', r.day)::date as month,
        coalesce(p.unit_id, ${none}::uuid) as unit_id, coalesce(p.job_family_id, ${none}::uuid) as job_family_id
      from readings r join people p on p.id = r.person_id and p.audience = 'inside'
      where r.day between ${from}::date and ${to}::date),
    first as materialized (
      select distinct on (r.person_id, r.item_id, r.month) r.*,
        case i.kind when 'question' then 'useful_readers' else 'readers_of_announcements' end as measure
      from read r join posts i on i.id = r.item_id and i.state = 'published' and i.author_id <> r.person_id
      where (i.kind = 'announcement' or (i.kind = 'question' and i.accepted_answer_id is not null and r.dwell > 0))
        and not exists (select from readings e where e.person_id = r.person_id and e.item_id = r.item_id
          and e.counted and e.day >= r.month and e.day < r.day)
      order by r.person_id, r.item_id, r.month, r.day),
    marked as (
      update readings r set counted = true from first f
      where r.person_id = f.person_id and r.item_id = f.item_id and r.day = f.day)
    insert into measured_reads (measure, person_id, unit_id, job_family_id, month, amount)
    select measure, person_id, unit_id, job_family_id, month, sum(amount) from (
      select 'active_minutes' as measure, person_id, unit_id, job_family_id, month,
        (case dwell when 0 then ${short}::int when 1 then ${medium}::int else ${long}::int end) / 60.0 as amount from read
      union all
      select measure, person_id, unit_id, job_family_id, month, 1 from first) counted
    group by measure, person_id, unit_id, job_family_id, month
    on conflict (measure, person_id, month, unit_id, job_family_id)
      do update set amount = measured_reads.amount + excluded.amount`.execute(tx)
  await sql`update measuring set counted_to = ${to}::date where what = 'readings'`.execute(tx)
}

/** Counts the months of readings that are under way from what each person read in them. */
export async function recountReads(tx: Db): Promise<void> {
  await sql`
    delete from team_months t where t.measure = any(${readingMeasures})
      and exists (select from measured_reads r where r.month = t.month)`.execute(tx)
  await sql`
    insert into team_months (measure, month, unit_id, job_family_id, amount, people, largest)
    select measure, month, unit_id, job_family_id, sum(amount), count(*), max(amount)
    from measured_reads group by measure, month, unit_id, job_family_id`.execute(tx)
}

/** A month whose last day is counted needs nobody's rows any more. */
export async function dropCountedReads(tx: Db): Promise<void> {
  await sql`
    delete from measured_reads r using measuring m where m.what = 'readings'
      and m.counted_to >= (r.month + interval '1 month' - interval '1 day')::date`.execute(tx)
}

export async function clearReads(tx: Db): Promise<void> {
  await sql`delete from measured_reads`.execute(tx)
}
