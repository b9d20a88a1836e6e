import { Logger, parseCronItems, type Runner, run } from 'graphile-worker'
import { sql } from 'kysely'
import type { Pool } from 'pg'
import type { Db } from '../database/index.ts'
import type { Log } from '../log/index.ts'

/**
 * Timed or later work. It may run twice: what it does must bear that. `every` is a cron line in UTC. What may take
 * minutes says that it is `long`: it has places of its own, so that nothing short ever waits behind it.
 */
export type Job = {
  name: string
  run: (payload: unknown) => Promise<void>
  every?: string
  long?: true
}

/**
 * Asks for a job in the caller's transaction: it runs only if that commits. A second ask with the same key
 * replaces the first while it waits. Not for guests: their login has no right to it.
 */
export async function enqueue(
  tx: Db,
  name: string,
  payload: Readonly<Record<string, unknown>>,
  { key, at }: { key?: string; at?: Date } = {},
): Promise<void> {
  await sql`select enqueue_job(${name}, ${JSON.stringify(payload)}::json, ${key ?? null}, ${at ?? new Date()})`.execute(
    tx,
  )
}

/** So many jobs of each kind run at the same time on this node. */
const atOnce = { short: 3, long: 2 }

/** What the pool of jobs needs: each kind listens on one connection, and takes and settles its jobs on another. */
export const jobConnections = 4

/**
 * Starts working on jobs. A failing job is tried again later, with growing pauses.
 * The pool is the owner's: only the owner may touch the queue's tables, so no request can read or forge a job.
 * What jobs do, they do on the handles of their slices.
 */
export async function startJobs(
  pgPool: Pool,
  jobs: readonly Job[],
  log: Log,
): Promise<{ stop: () => Promise<void> }> {
  const long = await startRunner(
    pgPool,
    jobs.filter((job) => job.long),
    { log, concurrency: atOnce.long },
  )
  const short = await startRunner(
    pgPool,
    jobs.filter((job) => !job.long),
    { log, concurrency: atOnce.short },
  )
  return { stop: async () => void (await Promise.all([short.stop(), long.stop()])) }
}

/** Takes these jobs and no others from the queue. */
async function startRunner(
  pgPool: Pool,
  jobs: readonly Job[],
  { log, concurrency }: { log: Log; concurrency: number },
): Promise<Runner> {
  const runner = await run({
    pgPool,
    concurrency,
    noHandleSignals: true,
    pollInterval: 2000,
    taskList: Object.fromEntries(jobs.map(({ name, run }) => [name, (payload: unknown) => run(payload)])),
    parsedCronItems: parseCronItems(
      jobs.flatMap(({ name, every }) => (every ? [{ task: name, match: every }] : [])),
    ),
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') log.warn(message)
    }),
  })
  runner.events.on('job:error', ({ job, error }) =>
    log.error('A job failed.', { job: job.task_identifier, error }),
  )
  return runner
}
