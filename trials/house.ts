import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { readConfig } from '../server/platform/config/index.ts'
import { loginNames, loginUrls, migrate, prepareLogins } from '../server/platform/database/index.ts'
import { openEmbedded } from '../server/platform/embedded/index.ts'
import type { Slice } from '../server/platform/house.ts'
import { createLog, type Log } from '../server/platform/log/index.ts'
import { openWeft } from '../server/weft.ts'

export const trialLog: Log = createLog({ level: 'error', pretty: true })

/** A folder of this run alone, below the system's temporary one. */
export const ownFolder = () => mkdtemp(join(tmpdir(), 'weft-trial-'))

/** A migrated database in a cluster of its own. */
export async function openCluster() {
  const dataDir = await ownFolder()
  const embedded = await openEmbedded({ dataDir, log: trialLog })
  const { ownerUrl } = embedded
  await prepareLogins(ownerUrl)
  await migrate(ownerUrl, loginNames(ownerUrl), trialLog)
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 3 })
  return {
    dataDir,
    ownerUrl,
    owner,
    sql: async (text: string, values?: unknown[]): Promise<Record<string, unknown>[]> =>
      (await owner.query(text, values)).rows,
    async close() {
      await owner.end()
      await embedded.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
export type Cluster = Awaited<ReturnType<typeof openCluster>>

/** A Weft in this process, with these slices on top, on such a cluster. */
export async function openHouse({ dataDir, ownerUrl }: Cluster, more: readonly Slice[]) {
  const { config, sources } = readConfig({ WEFT_DATA: dataDir, WEFT_LOG_LEVEL: 'error' }, dataDir)
  const urls = { owner: ownerUrl, ...loginUrls(ownerUrl) }
  return openWeft({ config, sources, log: trialLog, urls, poolSize: 50, limitScale: 1000, more: () => more })
}
