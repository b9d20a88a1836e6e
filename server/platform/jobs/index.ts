import { Logger, parseCronItems, type Runner, run } from 'graphile-worker'
import { sql } from 'kysely'
import type { Pool } from 'pg'
import type { Db } from '../database/index.ts'
import type { Log } from '../log/index.ts'

/** Timed or later work. It may run twice: what it does must bear that. `every` is a cron line in UTC. */
export type Job = {
  name: string
  run: (payload: unknown) => Promise<void>
  every?: string
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

/**
 * Starts working on jobs, two at a time on this node. A failing job is tried again later, with growing pauses.
 * The pool is the owner's: only the owner may touch the queue's tables, so no request can read or forge a job.
 * What jobs do, they do on the handles of their slices.
 */
export async function startJobs(
  pgPool: Pool,
  jobs: readonly Job[],
  log: Log,
): Promise<{ stop: () => Promise<void> }> {
  const runner: Runner = await run({
    pgPool,
    concurrency: 2,
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
  return { stop: () => runner.stop() }
}
