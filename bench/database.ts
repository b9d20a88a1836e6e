import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { loginNames, loginUrls, migrate, prepareLogins } from '../server/platform/database/index.ts'
import { openEmbedded } from '../server/platform/embedded/index.ts'
import { createLog } from '../server/platform/log/index.ts'
import { seed } from './seed/seed.ts'
import type { Seeded } from './seed/seeded.ts'
import type { SetName } from './seed/sizes.ts'
import { removeWritten } from './written.ts'

export const log = createLog({ level: 'warn', pretty: true, write: (line) => process.stderr.write(line) })

export type SetDatabase = {
  seeded: Seeded
  urls: { owner: string; inside: string; outside: string }
  /** The postmaster: its children do the database's work. */
  pid: number
  stop: () => Promise<void>
}

const seedVersion = 4

/** Where seeded sets are kept between runs: outside the repository, one folder for each state of the migrations. */
export const cacheFolder = (): string => process.env.WEFT_BENCH_CACHE ?? join(tmpdir(), 'weft-bench')

/** Opens a set on an embedded PostgreSQL with the product's settings; seeds it where no run has kept it. */
export async function openSet(set: SetName, tell: (line: string) => void): Promise<SetDatabase> {
  const folder = join(cacheFolder(), `${set}-${await stateOfMigrations()}`)
  const done = join(folder, 'seeded.json')
  if (!existsSync(done)) await clear(folder)
  await mkdir(folder, { recursive: true, mode: 0o711 })
  const embedded = await openEmbedded({ dataDir: folder, log })
  try {
    if (!existsSync(done)) {
      await prepareLogins(embedded.ownerUrl)
      await migrate(embedded.ownerUrl, loginNames(embedded.ownerUrl), log)
      const started = performance.now()
      await writeFile(done, JSON.stringify(await seed(embedded.ownerUrl, set, tell)))
      tell(`${set}: seeded in ${Math.round((performance.now() - started) / 1000)} s`)
    }
    await prepareLogins(embedded.ownerUrl)
    await refresh(embedded.ownerUrl)
    const seeded: Seeded = JSON.parse(await readFile(done, 'utf8'))
    const urls = { owner: embedded.ownerUrl, ...loginUrls(embedded.ownerUrl) }
    return { seeded, urls, pid: embedded.pid, stop: () => embedded.stop() }
  } catch (error) {
    await embedded.stop()
    throw error
  }
}

/** Removes a half-seeded set; opening it first stops the server that a killed run may have left behind. */
async function clear(folder: string): Promise<void> {
  if (existsSync(join(folder, 'pg'))) {
    const left = await openEmbedded({ dataDir: folder, log })
    await left.stop()
  }
  await rm(folder, { recursive: true, force: true })
}

export async function dropSets(): Promise<void> {
  await rm(cacheFolder(), { recursive: true, force: true })
}

/** Kept sessions would have ended by idleness, and what an earlier run wrote would be read by this one. */
async function refresh(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(
    `update sessions set last_seen_at = now(), idle_until = now() + interval '30 days', expires_at = now() + interval '60 days'`,
  )
  await removeWritten(client)
  await client.end()
}

async function stateOfMigrations(): Promise<string> {
  const folder = join(import.meta.dirname, '../migrations')
  const hash = createHash('sha256').update(String(seedVersion))
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort())
    hash.update(await readFile(join(folder, file)))
  return hash.digest('hex').slice(0, 12)
}
