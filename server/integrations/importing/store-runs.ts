import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { ArchiveReport } from '../archives/records.ts'
import type { Counts } from './counts.ts'
import type { ArchiveKind } from './kinds.ts'

export type ImportState =
  | 'asked'
  | 'checked'
  | 'refused'
  | 'approved'
  | 'running'
  | 'stopped'
  | 'failed'
  | 'done'

export type ImportRun = {
  id: string
  kind: ArchiveKind
  path: string
  fingerprint: string | null
  state: ImportState
  askedById: string | null
  askedBy: string | null
  position: number
  /** Messages the check found. */
  total: number
  counts: Counts | Record<never, never>
  report: ArchiveReport | null
  /** Why it was refused or failed: a refusal's code, or a sentence. */
  problem: string | null
  askedAt: Date
  endedAt: Date | null
}

const columns = sql`
  i.id, i.kind, i.path, i.fingerprint, i.state, i.asked_by as "askedById", p.name as "askedBy", i.position,
  i.total, i.counts, i.report, i.problem, i.asked_at as "askedAt", i.ended_at as "endedAt"
  from imports i left join people p on p.id = i.asked_by`

export async function findRun(db: Db, importId: string): Promise<ImportRun | null> {
  const { rows } = await sql<ImportRun>`select ${columns} where i.id = ${importId}`.execute(db)
  return rows[0] ?? null
}

export async function findRuns(db: Db): Promise<ImportRun[]> {
  const { rows } = await sql<ImportRun>`
    select ${columns} order by i.asked_at desc, i.id desc limit 30`.execute(db)
  return rows
}

/** The import of the same archive that did not come to its end. */
export async function findUnfinished(
  db: Db,
  kind: ArchiveKind,
  fingerprint: string,
): Promise<ImportRun | null> {
  const { rows } = await sql<ImportRun>`
    select ${columns}
    where i.kind = ${kind} and i.fingerprint = ${fingerprint} and i.state in ('running', 'stopped', 'failed')
    order by i.asked_at desc limit 1`.execute(db)
  return rows[0] ?? null
}

export async function insertRun(
  tx: Db,
  run: { id: string; kind: ArchiveKind; path: string; askedById: string | null },
): Promise<void> {
  await sql`
    insert into imports (id, kind, path, asked_by, state)
    values (${run.id}, ${run.kind}, ${run.path}, ${run.askedById}, 'asked')`.execute(tx)
}

/** False when the run is no longer in one of these states. */
export async function moveRun(
  tx: Db,
  importId: string,
  from: readonly ImportState[],
  to: ImportState,
  problem: string | null = null,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update imports set state = ${to}, problem = ${problem}, stop_asked = false,
      ended_at = case when ${to} in ('asked', 'approved', 'running') then null else now() end
    where id = ${importId} and state = any(${from}::text[])`.execute(tx)
  return numAffectedRows === 1n
}

export async function storeReport(
  tx: Db,
  importId: string,
  { fingerprint, report, total }: { fingerprint: string; report: ArchiveReport; total: number },
): Promise<void> {
  await sql`
    update imports set fingerprint = ${fingerprint}, report = ${JSON.stringify(report)}::jsonb, total = ${total},
      state = 'checked', position = 0, counts = '{}', ended_at = now()
    where id = ${importId}`.execute(tx)
}

/** Lets this runner go on, and no other. */
export async function takeRun(tx: Db, importId: string, runner: string): Promise<void> {
  await sql`
    update imports set state = 'running', runner = ${runner}, stop_asked = false, problem = null, ended_at = null
    where id = ${importId}`.execute(tx)
}

/** Notes how far the runner is; null when another took over. */
export async function advanceRun(
  tx: Db,
  importId: string,
  runner: string,
  { position, counts }: { position: number; counts: Counts },
): Promise<{ stopAsked: boolean } | null> {
  const { rows } = await sql<{ stopAsked: boolean }>`
    update imports set position = ${position}, counts = ${JSON.stringify(counts)}::jsonb
    where id = ${importId} and runner = ${runner} and state = 'running'
    returning stop_asked as "stopAsked"`.execute(tx)
  return rows[0] ?? null
}

export async function askStop(tx: Db, importId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update imports set stop_asked = true where id = ${importId} and state = 'running'`.execute(tx)
  return numAffectedRows === 1n
}

const lock = sql`730002, 1`

/** One import at a time, in the whole house: held by this connection until it lets go or is lost. */
export async function takeTurn(connection: Db): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`select pg_try_advisory_lock(${lock}) as taken`.execute(
    connection,
  )
  return rows[0]?.taken ?? false
}

export async function endTurn(connection: Db): Promise<void> {
  await sql`select pg_advisory_unlock(${lock})`.execute(connection)
}

/** Whether anyone imports just now: a run that stands as running may have been killed. */
export async function isTurnTaken(db: Db): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select exists (
      select from pg_locks where locktype = 'advisory' and classid = 730002 and objid = 1 and granted
        and database = (select oid from pg_database where datname = current_database())) as taken`.execute(db)
  return rows[0]?.taken ?? false
}

/** Who imports just now, to tell whoever has to wait. */
export async function findCurrent(db: Db): Promise<Pick<ImportRun, 'kind' | 'askedBy' | 'askedAt'> | null> {
  const { rows } = await sql<ImportRun>`
    select ${columns} where i.state = 'running' order by i.asked_at desc limit 1`.execute(db)
  return rows[0] ?? null
}
