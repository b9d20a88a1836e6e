import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import type { DemoCounts } from './contract.ts'
import type { Trace } from './story/standing.ts'

export type Demo = {
  state: 'adding' | 'present' | 'removing'
  /** Someone is at it just now. */
  busy: boolean
  /** Nobody is at it, though it has not come to its end. */
  interrupted: boolean
  askedBy: string | null
  toldFrom: Date
  done: number
  total: number
  counts: DemoCounts | null
  addedAt: Date | null
}

const lock = sql`730003, 1`

// What was asked a moment ago waits for its job.
const patience = '10 seconds'

export async function findDemo(db: Db): Promise<Demo | null> {
  const { rows } = await sql<Demo>`
    select d.state, b.busy, d.state <> 'present' and not b.busy
        and (d.problem is not null or d.touched_at < now() - ${patience}::interval) as interrupted,
      d.asked_by as "askedBy", d.told_from as "toldFrom", d.done, d.total, d.counts, d.added_at as "addedAt"
    from demo d cross join lateral (select exists (
      select from pg_locks l where l.locktype = 'advisory' and l.classid = 730003 and l.objid = 1 and l.granted
        and l.database = (select oid from pg_database where datname = current_database())) as busy) b`.execute(
    db,
  )
  return rows[0] ?? null
}

/** Adding or removing, one at a time in the whole house: held by this connection until it lets go or is lost. */
export async function takeTurn(connection: Db): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`select pg_try_advisory_lock(${lock}) as taken`.execute(
    connection,
  )
  return rows[0]?.taken ?? false
}

export async function endTurn(connection: Db): Promise<void> {
  await sql`select pg_advisory_unlock(${lock})`.execute(connection)
}

/** Says that it shall come; its story is told back from now, or from when it was first asked for. */
export async function askAdding(tx: Db, askedBy: string | null): Promise<void> {
  await sql`
    insert into demo (state, asked_by) values ('adding', ${askedBy})
    on conflict (singular) do update set touched_at = now(), problem = null`.execute(tx)
}

export async function askRemoval(tx: Db): Promise<void> {
  await sql`update demo set state = 'removing', touched_at = now(), problem = null`.execute(tx)
}

/** False when it is no longer being added. */
export async function advance(tx: Db, { done, total }: { done: number; total: number }): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update demo set done = ${done}, total = ${total}, touched_at = now(), problem = null where state = 'adding'`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

/** False when it is no longer being added. */
export async function settleAdded(tx: Db, counts: DemoCounts): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update demo set state = 'present', added_at = now(), touched_at = now(), counts = ${JSON.stringify(counts)}::jsonb
    where state = 'adding'`.execute(tx)
  return numAffectedRows === 1n
}

/** It could not be added or removed; why stands in the log. */
export async function noteProblem(db: Db, problem: string): Promise<void> {
  await sql`update demo set problem = ${problem}, touched_at = now() where state <> 'present'`.execute(db)
}

export async function insertTraces(tx: Db, traces: readonly Trace[]): Promise<void> {
  if (traces.length === 0) return
  await sql`
    insert into demo_traces (kind, key, id, address)
    select n.kind, n.key, n.id, n.address
    from json_to_recordset(${JSON.stringify(traces)}::json) as n(kind text, key text, id uuid, address text)`.execute(
    tx,
  )
}

export async function findTraces(db: Db): Promise<Trace[]> {
  const { rows } = await sql<Trace>`select kind, key, id, address from demo_traces`.execute(db)
  return rows
}

export type Host = { personId: string; unitId: string | null; jobFamilyId: string | null }

/** Whose home the demo fills: whoever asked for it, else who administers for the longest. */
export async function findHost(db: Db, askedBy: string | null): Promise<Host | null> {
  const { rows } = await sql<Host>`
    select p.id as "personId", p.unit_id as "unitId", p.job_family_id as "jobFamilyId"
    from roles r join people p on p.id = r.person_id and p.state = 'active'
    where r.role = 'administrator' order by p.id = ${askedBy}::uuid desc nulls last, p.created_at, p.id limit 1`.execute(
    db,
  )
  return rows[0] ?? null
}

/** Ends it: its facts, its traces, its row. What they told of is gone already. */
export async function forgetDemo(tx: Db): Promise<void> {
  await sql`select forget_demo()`.execute(tx)
  await sql`delete from demo`.execute(tx)
}
