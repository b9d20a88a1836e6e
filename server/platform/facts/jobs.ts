import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import type { Job } from '../jobs/index.ts'
import type { Log } from '../log/index.ts'
import { again } from './listening.ts'
import type { Reader } from './readers.ts'

/** Timed work on the facts themselves. `owner` makes partitions, which no other login may. */
export function factJobs({
  owner,
  inside,
  readers,
  log,
}: {
  owner: Db
  inside: Db
  readers: readonly Reader[]
  log: Log
}): Job[] {
  return [
    { name: 'facts.partitions', every: '20 3 * * *', run: () => preparePartitions(owner) },
    {
      name: 'facts.hear_again',
      every: '40 * * * *',
      async run() {
        for (const reader of readers) await again(inside, reader, log)
      },
    },
  ]
}

/** Makes the months to come and moves nothing; fails, loudly, when facts fell outside every month. */
export async function preparePartitions(owner: Db): Promise<void> {
  await sql`select prepare_fact_partitions()`.execute(owner)
  const { rows } = await sql<{ stray: number }>`select count(*) as stray from facts_default`.execute(owner)
  const stray = rows[0]?.stray ?? 0
  if (stray > 0) throw new Error(`${stray} facts stand outside every month: see facts_default.`)
}
