import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import type { Fact } from './fact.ts'

export const batchSize = 1000

/** Two snapshots in PostgreSQL's text form: what is visible at `now` and was not at `mark` lies between them. */
export type Between = { mark: string; now: string }

const columns = sql`
  position, name, actor_id as "actorId", unit_id as "unitId", job_family_id as "jobFamilyId",
  space_id as "spaceId", audience, data, occurred_at as "occurredAt", history`

/**
 * Facts visible now and not at the mark, by position, a thousand at most. Planned with its values: a plan for
 * any mark walks all positions from the first (170 ms a look at 900,000 facts, against 0.02 ms).
 */
export async function factsBetween(
  db: Db,
  names: readonly string[],
  { mark, now }: Between,
  after: number,
): Promise<Fact[]> {
  const { rows } = await sql<Fact>`/* planned each time */
    select ${columns} from facts
    where transaction >= pg_snapshot_xmin(${mark}::pg_snapshot)
      and pg_visible_in_snapshot(transaction, ${now}::pg_snapshot)
      and not pg_visible_in_snapshot(transaction, ${mark}::pg_snapshot)
      and position > ${after} and name = any(${names})
    order by position limit ${batchSize}`.execute(db)
  return rows
}

/** The present, and the names of the facts that are visible in it and were not at the mark; without a mark, none is told. */
export async function namesSince(
  db: Db,
  mark: string | null,
): Promise<{ now: string; names: string[] | null }> {
  const names = sql`(
    select coalesce(array_agg(distinct f.name), '{}') from facts f
    where f.transaction >= pg_snapshot_xmin(${mark}::pg_snapshot) and not pg_visible_in_snapshot(f.transaction, ${mark}::pg_snapshot))`
  const { rows } = await sql<{ now: string; names: string[] | null }>`/* planned each time */
    select pg_current_snapshot()::text as now, ${mark === null ? sql`null::text[]` : names} as names`.execute(
    db,
  )
  return rows[0] ?? { now: '1:1:', names: null }
}

/** The same from the very beginning, for a rebuild: it walks the positions. */
export async function factsUntil(
  db: Db,
  names: readonly string[],
  now: string,
  after: number,
): Promise<Fact[]> {
  const { rows } = await sql<Fact>`/* planned each time */
    select ${columns} from facts
    where position > ${after} and name = any(${names})
      and pg_visible_in_snapshot(transaction, ${now}::pg_snapshot)
    order by position limit ${batchSize}`.execute(db)
  return rows
}

export async function factsAt(db: Db, positions: readonly number[]): Promise<Fact[]> {
  const { rows } = await sql<Fact>`
    select ${columns} from facts where position = any(${positions}::bigint[]) order by position`.execute(db)
  return rows
}

/**
 * A reader's bookmark and the present, read without a lock. `old` when it lies a minute back, or so many
 * transactions that each look would pass over what other readers heard long ago.
 */
export async function readMark(db: Db, reader: string): Promise<(Between & { old: boolean }) | null> {
  const { rows } = await sql<Between & { old: boolean }>`
    select mark::text, pg_current_snapshot()::text as now,
           heard_at < now() - interval '1 minute'
             or pg_snapshot_xmax(pg_current_snapshot())::text::bigint - pg_snapshot_xmin(mark)::text::bigint > 1000
             as old
    from reader_marks where reader = ${reader}`.execute(db)
  return rows[0] ?? null
}

/** The same, held until the transaction ends; null when another node holds it. */
export async function holdMark(tx: Db, reader: string, wait: 'wait' | 'skip'): Promise<Between | null> {
  const { rows } = await sql<Between>`
    select mark::text, pg_current_snapshot()::text as now from reader_marks
    where reader = ${reader} for update ${wait === 'skip' ? sql`skip locked` : sql``}`.execute(tx)
  return rows[0] ?? null
}

export async function moveMark(tx: Db, reader: string, now: string): Promise<void> {
  await sql`
    update reader_marks set mark = ${now}::pg_snapshot, heard_at = now() where reader = ${reader}`.execute(tx)
}

/** Lets no reader hear until the transaction ends, and waits for those who are at it. */
export async function hushReaders(tx: Db): Promise<void> {
  await sql`select from reader_marks order by reader for update`.execute(tx)
}

/** Makes the months since then, so that facts of an earlier day stand in their own. */
export async function prepareHistory(db: Db, since: Date): Promise<void> {
  await sql`select prepare_fact_history(${since})`.execute(db)
}

/** Gives each reader a bookmark at the very beginning, where it has none. */
export async function enrolReaders(db: Db, readers: readonly { name: string }[]): Promise<void> {
  await sql`
    insert into reader_marks (reader, mark)
    select name, '1:1:'::pg_snapshot from unnest(${readers.map(({ name }) => name)}::text[]) as name
    on conflict do nothing`.execute(db)
}

export type Stumble = { position: number; name: string; cause: string }

export async function setAside(tx: Db, reader: string, stumbles: readonly Stumble[]): Promise<void> {
  await sql`
    insert into reader_stumbles (reader, position, name, cause)
    select ${reader}, s.position, s.name, s.cause
    from jsonb_to_recordset(${JSON.stringify(stumbles)}::jsonb) as s(position bigint, name text, cause text)
    on conflict (reader, position) do update
      set attempts = reader_stumbles.attempts + 1, last_at = now(), cause = excluded.cause`.execute(tx)
}

/** Positions that this reader set aside, held until the transaction ends. */
export async function holdStumbles(tx: Db, reader: string): Promise<number[]> {
  const { rows } = await sql<{ position: number }>`
    select position from reader_stumbles where reader = ${reader}
    order by position limit 100 for update skip locked`.execute(tx)
  return rows.map(({ position }) => position)
}

/** These were heard after all, or all of them are forgotten. */
export async function dropStumbles(
  tx: Db,
  reader: string,
  positions: readonly number[] | 'all',
): Promise<void> {
  const these = positions === 'all' ? null : positions
  await sql`
    delete from reader_stumbles
    where reader = ${reader} and (${these}::bigint[] is null or position = any(${these}::bigint[]))`.execute(
    tx,
  )
}
