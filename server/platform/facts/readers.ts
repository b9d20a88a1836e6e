import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import type { Log } from '../log/index.ts'
import type { Fact } from './fact.ts'

/**
 * Something derived from facts. `hear` gets every fact of its kinds exactly once, in order of position, and
 * writes its own tables in the same transaction as its bookmark; it recounts, so that hearing twice leaves
 * the same rows. `forget` empties what it derived, before it hears everything again.
 */
export type Reader = {
  name: string
  hears: readonly string[]
  hear: (tx: Db, facts: readonly Fact[]) => Promise<void>
  forget: (tx: Db) => Promise<void>
}

const batchSize = 1000

/**
 * Lets one reader hear what became visible since its bookmark. The bookmark is a snapshot, not a number:
 * transactions become visible out of order, and a number would step over those still open. Answers how many
 * facts were heard; 0 also when another node is at it.
 */
export async function hearFacts(db: Db, reader: Reader): Promise<number> {
  return db.transaction().execute((tx) => hearOn(tx, reader))
}

async function hearOn(tx: Db, reader: Reader): Promise<number> {
  const marks = await sql<{ mark: string; now: string }>`
      select mark::text, pg_current_snapshot()::text as now from reader_marks
      where reader = ${reader.name} for update skip locked`.execute(tx)
  const bookmark = marks.rows[0]
  if (!bookmark || bookmark.mark === bookmark.now) return 0

  let heard = 0
  let after = 0
  for (;;) {
    const facts = await factsBetween(tx, reader.hears, bookmark, after)
    if (facts.length > 0) await reader.hear(tx, facts)
    heard += facts.length
    after = facts.at(-1)?.position ?? after
    if (facts.length < batchSize) break
  }
  await sql`update reader_marks set mark = ${bookmark.now}::pg_snapshot, heard_at = now()
              where reader = ${reader.name}`.execute(tx)
  return heard
}

/** Facts visible now and not at the mark, by position. Both ends are snapshots in PostgreSQL's text form. */
export async function factsBetween(
  db: Db,
  names: readonly string[],
  { mark, now }: { mark: string; now: string },
  after: number,
): Promise<Fact[]> {
  const { rows } = await sql<Fact>`
    select position, name, actor_id as "actorId", unit_id as "unitId", job_family_id as "jobFamilyId",
           space_id as "spaceId", audience, data, occurred_at as "occurredAt"
    from facts
    where transaction >= pg_snapshot_xmin(${mark}::pg_snapshot)
      and pg_visible_in_snapshot(transaction, ${now}::pg_snapshot)
      and not pg_visible_in_snapshot(transaction, ${mark}::pg_snapshot)
      and position > ${after} and name = any(${names})
    order by position limit ${batchSize}`.execute(db)
  return rows
}

/** Gives each reader a bookmark at the very beginning, where it has none. */
export async function enrolReaders(db: Db, readers: readonly Reader[]): Promise<void> {
  await sql`
    insert into reader_marks (reader, mark)
    select name, '1:1:'::pg_snapshot from unnest(${readers.map(({ name }) => name)}::text[]) as name
    on conflict do nothing`.execute(db)
}

/** Makes a reader forget and hear everything again, in one transaction: what it derived stays readable meanwhile. */
export async function rebuild(db: Db, reader: Reader): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`select 1 from reader_marks where reader = ${reader.name} for update`.execute(tx)
    await reader.forget(tx)
    await sql`update reader_marks set mark = '1:1:'::pg_snapshot where reader = ${reader.name}`.execute(tx)
    await hearOn(tx, reader)
  })
}

export type Listening = {
  /** Wakes the readers: something was committed. */
  poke: () => void
  /** Resolves once every fact committed before the call has been heard by every reader. */
  settled: () => Promise<void>
  stop: () => Promise<void>
}

const lookEveryMs = 250

/** Keeps the readers listening: at each poke, and every 250 ms for what other nodes committed. */
export function listen(db: Db, readers: readonly Reader[], log: Log): Listening {
  const ears = readers.map((reader) => ear(() => hearFacts(db, reader), reader, log))
  const wakeAll = () => Promise.all(ears.map((each) => each.wake()))
  const timer = setInterval(() => void wakeAll(), lookEveryMs)
  return {
    poke: () => void wakeAll(),
    settled: async () => void (await wakeAll()),
    stop: async () => {
      clearInterval(timer)
      await Promise.all(ears.map((each) => each.rest()))
    },
  }
}

/** One reader's loop: a wake during a run asks for one more run, and resolves when that one is over. */
function ear(run: () => Promise<number>, reader: Reader, log: Log) {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null

  const once = () =>
    run().then(
      () => undefined,
      (error: unknown) => log.error('A reader failed; it will try again.', { reader: reader.name, error }),
    )
  const wake = (): Promise<void> => {
    if (!running) {
      running = once().finally(() => {
        running = null
      })
      return running
    }
    next ??= running.then(() => {
      next = null
      return wake()
    })
    return next
  }
  return { wake, rest: async () => void (await (next ?? running)) }
}
