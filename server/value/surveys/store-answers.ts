import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { QuestionName } from './questions.ts'
import type { Cell } from './tickets.ts'

export type Asking = Cell & { question: QuestionName; month: string }
export type Answer = Asking & { id: string; value: number }

export async function addAsked(tx: Db, askings: readonly Asking[]): Promise<void> {
  await sql`
    insert into survey_asked (question, month, unit_id, job_family_id, asked)
    select a.question, a.month, a."unitId", a."jobFamilyId", count(*)
    from jsonb_to_recordset(${JSON.stringify(askings)}::jsonb)
      as a(question text, month date, "unitId" uuid, "jobFamilyId" uuid)
    group by 1, 2, 3, 4
    on conflict (question, month, unit_id, job_family_id) do update set asked = survey_asked.asked + excluded.asked`.execute(
    tx,
  )
}

export async function addAnswers(tx: Db, answers: readonly Answer[]): Promise<void> {
  await sql`
    insert into survey_answers (id, question, month, unit_id, job_family_id, value)
    select a.id, a.question, a.month, a."unitId", a."jobFamilyId", a.value
    from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb)
      as a(id uuid, question text, month date, "unitId" uuid, "jobFamilyId" uuid, value int)`.execute(tx)
}

/** What was asked and answered in a quarter, by team and job family: for figures alone, never for a page. */
export type QuarterRow = Cell & {
  question: QuestionName
  quarter: string
  family: string | null
  asked: number
  values: number[]
}

/** All that was asked in these quarters. */
export async function findQuarters(db: Db, quarters: readonly string[]): Promise<QuarterRow[]> {
  const { rows } = await sql<QuarterRow>`
    with told as (
      select question, date_trunc('quarter', month)::date as quarter, unit_id, job_family_id, asked, null::int as value
      from survey_asked
      union all
      select question, date_trunc('quarter', month)::date, unit_id, job_family_id, 0, value from survey_answers)
    select t.question, t.quarter::text as quarter, t.unit_id as "unitId", t.job_family_id as "jobFamilyId",
      f.name as family, sum(t.asked)::int as asked,
      coalesce(array_agg(t.value order by t.value) filter (where t.value is not null), '{}') as "values"
    from told t left join job_families f on f.id = t.job_family_id
    where t.quarter = any(${quarters}::date[])
    group by t.question, t.quarter, t.unit_id, t.job_family_id, f.name
    order by t.question, t.quarter, f.name, t.job_family_id, t.unit_id`.execute(db)
  return rows
}

/** Whether this was answered by enough people in a quarter before this one. */
export async function findBaselines(db: Db, before: string, enough: number): Promise<QuestionName[]> {
  const { rows } = await sql<{ question: QuestionName }>`
    select distinct question from (
      select question from survey_answers where month < ${before}::date
      group by question, date_trunc('quarter', month) having count(*) >= ${enough}) q`.execute(db)
  return rows.map(({ question }) => question)
}
