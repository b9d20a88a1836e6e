import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { runMigrations } from 'graphile-worker'
import { sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import pg from 'pg'
import type { Log } from '../log/index.ts'
import { openLogin } from './connect.ts'
import { closingSql, type Logins } from './prepare.ts'

const folder = fileURLToPath(new URL('../../../migrations/', import.meta.url))

/**
 * Brings the database to this version: our migrations in order (each once, forward only, one at a time
 * across nodes), then the job queue's own. Throws the first error; what came before it stays.
 */
export async function migrate(ownerUrl: string, logins: Logins, log: Log): Promise<void> {
  const owner = openLogin(ownerUrl, { log, size: 2, nameStatements: false })
  try {
    const migrator = new Migrator({
      db: owner.db,
      provider: { getMigrations: () => readMigrations(logins) },
      // Two that were written side by side may land in the other order than their numbers.
      allowUnorderedMigrations: true,
    })
    const { error, results } = await migrator.migrateToLatest()
    for (const step of results ?? []) {
      if (step.status === 'Success') log.info('Migrated the database.', { step: step.migrationName })
    }
    if (error) throw error
    await runMigrations({ pgPool: owner.pool })
    await sql.raw(jobDoor(logins.inside)).execute(owner.db)
    await sql.raw(closingSql(ownerUrl)).execute(owner.db)
    await sql`select prepare_fact_partitions()`.execute(owner.db)
  } finally {
    await owner.close()
  }
}

async function readMigrations(logins: Logins): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const migrations: Record<string, Migration> = {}
  for (const file of files) {
    const text = withLogins(await readFile(folder + file, 'utf8'), logins)
    migrations[file.replace(/\.sql$/, '')] = { up: async (db) => void (await sql.raw(text).execute(db)) }
  }
  return migrations
}

function withLogins(text: string, { inside, outside }: Logins): string {
  return text
    .replaceAll(':"inside"', pg.escapeIdentifier(inside))
    .replaceAll(':"outside"', pg.escapeIdentifier(outside))
    .replaceAll(":'inside'", pg.escapeLiteral(inside))
    .replaceAll(":'outside'", pg.escapeLiteral(outside))
}

// The queue's tables are closed to all but the owner: jobs enter through this one door, from inside only.
function jobDoor(inside: string): string {
  return `
    create or replace function enqueue_job(task text, payload json, key text, run_at timestamptz) returns void
    language sql security definer set search_path = pg_catalog, pg_temp
    as $$ select graphile_worker.add_job(task, payload, job_key => key, run_at => run_at) $$;
    revoke execute on function enqueue_job(text, json, text, timestamptz) from public;
    grant execute on function enqueue_job(text, json, text, timestamptz) to ${pg.escapeIdentifier(inside)}`
}
