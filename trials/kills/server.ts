import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { joinDatabase } from '../../server/database.ts'
import { type Config, readConfig } from '../../server/platform/config/index.ts'
import { freePort } from '../../test/free-port.ts'
import { ownFolder, trialLog } from '../house.ts'

export type Kill = 'application' | 'database' | 'both'

export type Server = {
  url: string
  dataDir: string
  config: Config
  kill: (what: Kill) => Promise<void>
  /** Resolves once it answers again; whatever ended is started anew, as a supervisor would. */
  ready: () => Promise<void>
  ownerUrl: () => Promise<string>
  stop: () => Promise<void>
}

const main = resolve(import.meta.dirname, '../../server/main.ts')
const mostSeconds = 60

/** A server in a process of its own, on a folder of its own, with the embedded database. */
export async function openServer(): Promise<Server> {
  const dataDir = await ownFolder()
  const env = { WEFT_DATA: dataDir, PORT: String(await freePort()), WEFT_LOG_LEVEL: 'error' }
  const { config } = readConfig(env, dataDir)
  let child = start(env)
  const server: Server = {
    url: config.url,
    dataDir,
    config,
    async kill(what) {
      const database = what === 'application' ? null : await postmasterOf(dataDir)
      if (what !== 'database') await killChild(child)
      if (database) process.kill(database, 'SIGKILL')
    },
    async ready() {
      const until = performance.now() + mostSeconds * 1000
      while (performance.now() < until) {
        if (hasEnded(child)) child = start(env)
        if (!(await lostDatabase(dataDir)) && (await answers(`${config.url}/readyz`))) return
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error(`The server did not come back within ${mostSeconds} s.`)
    },
    async ownerUrl() {
      const database = await joinDatabase(config, trialLog)
      await database.stop()
      return database.urls.owner
    },
    async stop() {
      if (hasEnded(child)) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
  await server.ready()
  return server
}

function start(env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [main], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

async function killChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** The first line of the pid file that PostgreSQL keeps in this run's own folder. */
async function postmasterOf(dataDir: string): Promise<number | null> {
  try {
    const pid = Number((await readFile(join(dataDir, 'pg', 'postmaster.pid'), 'utf8')).split('\n')[0])
    return pid > 1 ? pid : null
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

async function lostDatabase(dataDir: string): Promise<boolean> {
  return (await postmasterOf(dataDir)) === null
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok
  } catch (error) {
    if (error instanceof Error) return false
    throw error
  }
}
