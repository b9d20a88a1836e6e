import { mkdir, realpath } from 'node:fs/promises'
import { findBinaries, restoreLinks } from './binaries.ts'
import { clusterIn, DATABASE, OWNER, prepareCluster, readPassword } from './cluster.ts'
import { findFooting } from './footing.ts'
import { holdDataFolder, holderOf } from './hold.ts'
import { serverOn, stopOrphan } from './postmaster.ts'
import { type EmbeddedLog, type Server, startServer } from './server.ts'
import type { Tuning } from './tuning.ts'

/** The PostgreSQL that Weft brings and runs itself. */
export type Embedded = {
  /** Login of `weft_owner`: owns the database `weft`, may create logins, is no superuser. */
  ownerUrl: string
  port: number
  pid: number
  /** Resolves with a sentence if the server ends without `stop()`; otherwise never. */
  lost: Promise<string>
  /** Fast shutdown, then the data folder is free again. Calling it twice is the same as once. */
  stop(): Promise<void>
}

export type EmbeddedOptions = {
  /** Made when missing. Holds `pg/` (the database), `pg-password` (mode 0600) and `weft.lock`. */
  dataDir: string
  log: EmbeddedLog
  /** `test` switches off every guarantee about data, for speed, and lets the owner create databases. */
  tuning?: Tuning
  /** The address people use, told to whoever tries to start on the same folder. */
  url?: string
}

/**
 * Opens the embedded PostgreSQL, made on the first call, and returns once it accepts connections.
 * A server left behind by a Weft that was killed is stopped first.
 * Throws `DataFolderHeld` (exit code 4) when another Weft runs on the folder, `EmbeddedRefusal` when it cannot start.
 */
export async function openEmbedded({
  dataDir,
  log,
  tuning = 'product',
  url,
}: EmbeddedOptions): Promise<Embedded> {
  // PostgreSQL's user must be able to walk through the folder, and sees nothing else in it.
  await mkdir(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  const home = await realpath(dataDir)
  const hold = await holdDataFolder(home, url ?? null)
  try {
    const native = findBinaries()
    restoreLinks(native)
    const footing = findFooting(native, home)
    log.debug(`postgresql: runs as ${footing.name}`)
    if (await stopOrphan(clusterIn(home)))
      log.info('Stopped the database server of a Weft that had been killed.')
    const password = await prepareCluster(footing, home, tuning)
    const server = await startServer(footing, clusterIn(home), tuning, log)
    return embeddedOf(server, password, hold.release)
  } catch (error) {
    await hold.release()
    throw error
  }
}

/**
 * The embedded PostgreSQL of the Weft that runs on this folder now, for a command line that works beside it; null when
 * none runs. `stop()` leaves it running.
 */
export async function joinEmbedded(dataDir: string): Promise<Embedded | null> {
  if ((await holderOf(dataDir)) === null) return null
  const running = await serverOn(clusterIn(dataDir))
  const password = await readPassword(dataDir)
  if (running === null || password === null) return null
  const { pid, port } = running
  return { pid, port, ownerUrl: urlOf(password, port), lost: new Promise(() => {}), stop: async () => {} }
}

function embeddedOf(
  { pid, port, lost, stop }: Server,
  password: string,
  release: () => Promise<void>,
): Embedded {
  const stopAndRelease = async () => {
    await stop()
    await release()
  }
  return { pid, port, lost, ownerUrl: urlOf(password, port), stop: stopAndRelease }
}

function urlOf(password: string, port: number): string {
  return `postgres://${OWNER}:${password}@127.0.0.1:${port}/${DATABASE}`
}
