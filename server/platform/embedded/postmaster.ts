import { readFile, realpath, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf, isTaken, programAt, waitUntilGone } from './pids.ts'
import { EmbeddedRefusal } from './refusal.ts'

/** What a running server writes about itself in its folder. */
type Postmaster = { pid: number; port: number; text: string }

/** Larger than any process id Linux or macOS give out. */
const NO_PID = 4_194_305

/** The server that runs on this folder, or null. */
export async function serverOn(folder: string): Promise<Postmaster | null> {
  const postmaster = await readPostmaster(folder)
  return postmaster && (await isServerOf(folder, postmaster.pid)) ? postmaster : null
}

/**
 * Stops the server that outlived the Weft that started it, and clears the way for a new one.
 * The caller holds the data folder. Returns true when a server had to be stopped.
 */
export async function stopOrphan(folder: string): Promise<boolean> {
  const postmaster = await readPostmaster(folder)
  if (postmaster === null) return false
  const { pid } = postmaster
  if (await isServerOf(folder, pid)) {
    await stopServer(pid)
    return true
  }
  // Another program, or a zombie, has the id now: PostgreSQL would take it for a server and refuse. The rest of the
  // file stays: PostgreSQL finds there whether a backend of the dead server still uses the shared memory.
  if (isTaken(pid)) {
    await writeFile(join(folder, 'postmaster.pid'), postmaster.text.replace(/^\d+/, String(NO_PID)))
  }
  return false
}

/** Fast shutdown: sessions end, everything committed is written. After 20 s the next start recovers from the log. */
export async function stopServer(pid: number): Promise<void> {
  send(pid, 'SIGINT')
  if (await waitUntilGone(pid, 20_000)) return
  send(pid, 'SIGQUIT')
  if (await waitUntilGone(pid, 10_000)) return
  throw new EmbeddedRefusal(
    `PostgreSQL with process id ${pid} does not stop: end it by hand and start again.`,
  )
}

async function readPostmaster(folder: string): Promise<Postmaster | null> {
  try {
    const text = await readFile(join(folder, 'postmaster.pid'), 'utf8')
    const [pid, , , port] = text.split('\n').map(Number)
    // Zero or a negative number would signal a whole group of programs.
    return pid !== undefined && pid > 1 ? { pid, port: port ?? 0, text } : null
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

async function isServerOf(folder: string, pid: number): Promise<boolean> {
  const program = programAt(pid)
  if (program === null || !/(^|\/)postgres /.test(program.command)) return false
  // A server stands in its own folder; where that cannot be read, its arguments name it.
  return program.folder === null
    ? program.command.includes(folder)
    : program.folder === (await realpath(folder))
}

function send(pid: number, signal: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
}
