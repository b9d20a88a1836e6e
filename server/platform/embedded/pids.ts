import { execFileSync } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'

/** A running program. `start` differs between two programs that had the same id at different times. */
export type Program = { pid: number; start: string; command: string; folder: string | null }

/** The program that runs under this id, or null. A zombie is dead: it holds no file and no port. */
export function programAt(pid: number): Program | null {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
}

/** True when some entry of the table of programs, even a zombie, has this id. */
export function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

/** Waits until nothing runs under this id; false when it still does after `withinMs`. */
export async function waitUntilGone(pid: number, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs
  while (programAt(pid) !== null) {
    if (Date.now() > deadline) return false
    await new Promise((resume) => setTimeout(resume, 20))
  }
  return true
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function fromProc(pid: number): Program | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may hold anything, even parentheses: count from the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return null
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return { pid, start: `${boot}/${fields[19]}`, command, folder: folderOf(pid) }
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes(codeOf(error))) return null
    throw error
  }
}

function folderOf(pid: number): string | null {
  try {
    return realpathSync(`/proc/${pid}/cwd`)
  } catch {
    return null // another user's program, or one that has just ended
  }
}

function fromPs(pid: number): Program | null {
  if (!isTaken(pid)) return null
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=,command=', '-p', String(pid)], { encoding: 'utf8' })
    const found = /^(\S+)\s+(\w+ +\w+ +\d+ +[\d:]+ +\d+)\s+(.*)$/.exec(line.trim())
    if (!found || found[1]?.startsWith('Z')) return null
    return { pid, start: found[2] ?? '', command: found[3] ?? '', folder: null }
  } catch {
    return null // ps answers 1 when the program has just ended
  }
}
