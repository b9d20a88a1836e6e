import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import { actMeasures } from './registry.ts'

/** A team's month. */
export type TeamMonth = { month: string; unitId: string; jobFamilyId: string }

export function distinctTeams(teams: readonly TeamMonth[]): TeamMonth[] {
  const keyed = teams.map((team) => [`${team.month} ${team.unitId} ${team.jobFamilyId}`, team] as const)
  return [...new Map(keyed).values()]
}

/**
 * The team months in which these acts count, and all others in which the same people act in the same months: whoever
 * stops being active in one team may become so in another.
 */
export async function findTouched(
  tx: Db,
  { sources, threads }: { sources: readonly string[]; threads: readonly string[] },
): Promise<TeamMonth[]> {
  const { rows } = await sql<TeamMonth>`
    select distinct b.month::text as month, b.unit_id as "unitId", b.job_family_id as "jobFamilyId"
    from measured_acts t join measured_acts b on b.person_id = t.person_id and b.month = t.month
    where t.source_id = any(${sources}::uuid[]) or t.thread_id = any(${threads}::uuid[])`.execute(tx)
  return rows
}

export async function findTeamsOf(tx: Db, people: readonly string[]): Promise<TeamMonth[]> {
  const { rows } = await sql<TeamMonth>`
    select distinct month::text as month, unit_id as "unitId", job_family_id as "jobFamilyId"
    from measured_acts where person_id = any(${people}::uuid[])`.execute(tx)
  return rows
}

/** Counts these team months again from what was done in them; those of closed months stay as they were counted. */
export async function recount(
  tx: Db,
  teams: readonly TeamMonth[],
  { closedToo = false }: { closedToo?: boolean } = {},
): Promise<void> {
  if (teams.length === 0) return
  const these = sql`(
    select c.month, c."unitId" as unit_id, c."jobFamilyId" as job_family_id
    from jsonb_to_recordset(${JSON.stringify(teams)}::jsonb) as c(month date, "unitId" uuid, "jobFamilyId" uuid)
    where ${closedToo} or not exists (select from measured_months m where m.month = c.month))`
  await sql`
    delete from team_months t using ${these} c
    where t.measure = any(${actMeasures}) and t.month = c.month and t.unit_id = c.unit_id
      and t.job_family_id = c.job_family_id`.execute(tx)
  await countFrom(tx, these)
}

/** Takes away what was counted for these teams, whatever the month. */
export async function removeTeams(
  tx: Db,
  { units, jobFamilies }: { units: readonly string[]; jobFamilies: readonly string[] },
): Promise<void> {
  await sql`
    delete from team_months where unit_id = any(${units}::uuid[]) or job_family_id = any(${jobFamilies}::uuid[])`.execute(
    tx,
  )
  // Counted again for those who stay within five minutes.
  await sql`delete from participation_weeks`.execute(tx)
}

/** Counts every month that is not closed. */
export async function recountAll(tx: Db): Promise<void> {
  await clearOpen(tx)
  await countFrom(
    tx,
    sql`(select distinct a.month, a.unit_id, a.job_family_id from measured_acts a
      where not exists (select from measured_months m where m.month = a.month))`,
  )
}

export async function clearOpen(tx: Db): Promise<void> {
  await sql`
    delete from team_months t where t.measure = any(${actMeasures})
      and not exists (select from measured_months m where m.month = t.month)`.execute(tx)
}

// What stands: the text that an act is about is there, the acceptance and the mark were not taken back.
const stands = sql`case a.kind
  when 'reply' then p.id is not null and c.id is not null and c.author_id <> p.author_id
  when 'accepted' then c.id is not null and c.author_id <> p.author_id
  when 'useful' then p.id is not null and exists (
    select from reactions r where r.target_id = a.source_id and r.person_id = a.person_id and r.name = 'useful')
  when 'idea_done' then p.id is not null and exists (select from ideas i where i.post_id = a.source_id and i.state = 'done')
  when 'invited' then true
  else p.id is not null end`

const one = sql`v.person_id, v.unit_id, v.job_family_id, v.month, 1`

async function countFrom(tx: Db, teams: RawBuilder<unknown>): Promise<void> {
  await sql`
    with teams as materialized (select * from ${teams} c),
    acting as materialized (
      select distinct a.person_id, a.month from teams t join measured_acts a
        on a.month = t.month and a.unit_id = t.unit_id and a.job_family_id = t.job_family_id),
    valid as materialized (
      select a.* from acting join measured_acts a on a.person_id = acting.person_id and a.month = acting.month
      left join posts p on p.id = a.thread_id and p.state = 'published'
      left join comments c on c.state = 'published'
        and c.id = case a.kind when 'reply' then a.source_id when 'accepted' then p.accepted_answer_id end
      where ${stands}),
    counted (measure, person_id, unit_id, job_family_id, month, amount) as (
      select case v.kind when 'accepted' then 'accepted_answers' when 'reply' then 'replies'
        when 'question' then 'questions_asked' when 'article' then 'articles_published' else 'ideas_done' end, ${one}
      from valid v where v.kind in ('accepted', 'reply', 'question', 'article', 'idea_done')
      union all
      select 'questions_answered_in_time', ${one} from valid v join posts p on p.id = v.source_id
      where v.kind = 'question' and exists (
        select from comments c where c.post_id = p.id and c.kind = 'answer' and c.state = 'published'
          and c.author_id <> p.author_id and c.created_at <= p.published_at + interval '72 hours')
      union all
      select 'active_people', ${one} from (
        select distinct on (v.person_id, v.month) v.* from valid v
        where v.kind in ('reply', 'question', 'useful', 'article', 'accepted')
        order by v.person_id, v.month, v.position, v.source_id) v
      union all
      select 'guest_organisations', ${one} from (
        select distinct on (v.month, v.unit_id, v.job_family_id, i.organisation_id) v.*
        from valid v join invitations i on i.id = v.source_id and i.organisation_id is not null
        where v.kind = 'invited'
        order by v.month, v.unit_id, v.job_family_id, i.organisation_id, v.position) v),
    each as (
      select measure, month, unit_id, job_family_id, sum(amount) as amount
      from counted join teams using (month, unit_id, job_family_id)
      group by measure, month, unit_id, job_family_id, person_id)
    insert into team_months (measure, month, unit_id, job_family_id, amount, people, largest)
    select measure, month, unit_id, job_family_id, sum(amount), count(*), max(amount)
    from each group by measure, month, unit_id, job_family_id`.execute(tx)
}
