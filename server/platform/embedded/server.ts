import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { type Footing, runOn } from './footing.ts'
import { stopServer } from './postmaster.ts'
import { EmbeddedRefusal } from './refusal.ts'
import { settingsFor, type Tuning } from './tuning.ts'

/** What the supervisor tells about the server, in plain sentences. */
export type EmbeddedLog = {
  debug(message: string): void
  info(message: string): void
  warn(message: string): void
}

export type Server = { pid: number; port: number; lost: Promise<string>; stop(): Promise<void> }

type Outcome = { state: 'ready'; child: ChildProcess } | { state: 'ended'; said: string }

const ATTEMPTS = 40

/** Starts the server on a free port and returns once it accepts connections. */
export async function startServer(
  footing: Footing,
  folder: string,
  tuning: Tuning,
  log: EmbeddedLog,
): Promise<Server> {
  let said = ''
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const port = await freePort()
    const outcome = await launch(footing, folder, [...settingsFor(tuning), '-c', `port=${port}`], log)
    if (outcome.state === 'ready') return serverOf(outcome.child, port)
    said = outcome.said
    if (!isPassing(said)) break
    await new Promise((resume) => setTimeout(resume, 250))
  }
  throw new EmbeddedRefusal(`PostgreSQL did not start on ${folder}: ${said}`)
}

function launch(footing: Footing, folder: string, settings: string[], log: EmbeddedLog): Promise<Outcome> {
  // In a session of its own: Ctrl-C in the terminal reaches Weft first, which drains and then stops the server.
  const args = (path: string) => ['-D', path, ...settings]
  const child = runOn(footing, { program: 'postgres', folder, args, detached: true })
  const lines: string[] = []
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => resolve({ state: 'ended', said: lines.slice(-5).join(' ') }))
    if (!child.stderr) return
    createInterface({ input: child.stderr }).on('line', (line) => {
      lines.push(line)
      lines.splice(0, lines.length - 20)
      report(line, log)
      if (line.includes('database system is ready to accept connections')) resolve({ state: 'ready', child })
    })
  })
}

/** Someone took the port between our look and the start, or the last backend of a killed server has not ended yet. */
function isPassing(said: string): boolean {
  return said.includes('Address already in use') || said.includes('shared memory block')
}

function report(line: string, log: EmbeddedLog): void {
  const message = `postgresql: ${line}`
  if (/^(FATAL|PANIC)/.test(line)) log.warn(message)
  else log.debug(message)
}

function serverOf(child: ChildProcess, port: number): Server {
  const { pid } = child
  if (pid === undefined) throw new EmbeddedRefusal('PostgreSQL started without a process id.')
  let stopping: Promise<void> | null = null
  const ended = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })
  const lost = new Promise<string>((resolve) => {
    void ended.then(() => {
      if (stopping === null)
        resolve('PostgreSQL ended by itself. Start Weft again: it recovers what was committed.')
    })
  })
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) await stopServer(pid)
    await ended
  }
  return { pid, port, lost, stop: () => (stopping ??= stop()) }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', resolve)
  })
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new EmbeddedRefusal('No free port on 127.0.0.1.')
  return address.port
}
