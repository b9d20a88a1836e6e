import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import { measureRegistry } from './registry.ts'
import { none } from './store-acts.ts'
import type { MeasureName } from './words.ts'

/** A month as "2026-03". No unit or no job family: null. */
export type TeamMonthRow = {
  measure: MeasureName
  unitId: string | null
  jobFamilyId: string | null
  month: string
  amount: number
  /** How many people supply it, and the most that one of them does: what engines/privacy asks for. */
  people: number
  largest: number
}

/**
 * What was counted, for computing inside the server only: nothing of it may be told before engines/privacy withheld
 * what is too small, dominated, or would tell another. `from` and `to` are months, both included. Measures whose
 * switch is off answer no rows.
 */
export async function findTeamMonths(
  db: Db,
  { measures, from, to }: { measures: readonly MeasureName[]; from: string; to: string },
): Promise<TeamMonthRow[]> {
  const asked = measures.map((name) => ({ name, asks: measureRegistry[name].asks.name }))
  const { rows } = await sql<TeamMonthRow>`
    select t.measure, nullif(t.unit_id, ${none}::uuid) as "unitId", nullif(t.job_family_id, ${none}::uuid) as "jobFamilyId",
      to_char(t.month, 'YYYY-MM') as month, t.amount, t.people, t.largest
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as m(name text, asks text)
    join switches s on s.name = m.asks and s.state
    join team_months t on t.measure = m.name
      and t.month between (${from} || '-01')::date and (${to} || '-01')::date
    order by t.measure, t.month, t.unit_id, t.job_family_id`.execute(db)
  return rows
}

/** Whether a measure is counted, since when its switch is on, and the first month that was counted. */
export type Measured = { on: false } | { on: true; since: Date; from: string | null }

export async function isMeasured(db: Db, measure: MeasureName): Promise<Measured> {
  const { rows } = await sql<{ since: Date; from: string | null }>`
    select s.changed_at as since, to_char((select min(t.month) from team_months t where t.measure = ${measure}), 'YYYY-MM') as "from"
    from switches s where s.name = ${measureRegistry[measure].asks.name} and s.state`.execute(db)
  const [row] = rows
  return row ? { on: true, ...row } : { on: false }
}

export type Counting = { since: Date; countedTo: string | null }

/** What is being counted, held until the transaction ends. */
export async function holdCounting(tx: Db, what: 'acts' | 'readings'): Promise<Counting | null> {
  const { rows } = await sql<Counting>`
    select since, counted_to::text as "countedTo" from measuring where what = ${what} for update`.execute(tx)
  return rows[0] ?? null
}

export async function startCounting(tx: Db, what: 'acts' | 'readings'): Promise<void> {
  await sql`insert into measuring (what) values (${what}) on conflict do nothing`.execute(tx)
}

export async function stopCounting(tx: Db, what: 'acts' | 'readings'): Promise<void> {
  await sql`delete from measuring where what = ${what}`.execute(tx)
}

/** A month closes when the one after it is over: until then what is taken back still counts. */
export async function closeMonths(tx: Db): Promise<void> {
  await sql`
    insert into measured_months (month)
    select distinct t.month from team_months t
    where t.month < (date_trunc('month', now() at time zone 'utc') - interval '1 month')::date
    on conflict do nothing`.execute(tx)
}

/** A rebuild of a year outlasts what one statement of a request may take. */
export async function allowLong(tx: Db): Promise<void> {
  await sql`select set_config('statement_timeout', '0', true)`.execute(tx)
}
