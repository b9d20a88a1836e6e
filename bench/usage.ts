import { readdir, readFile } from 'node:fs/promises'
import type { Child } from './load/child.ts'
import type { ServerAnswer, ServerQuestion } from './server.ts'

// The kernel counts in hundredths of a second on every Linux that Node runs on.
const tickMs = 10

/** What application and database have used so far: CPU in milliseconds, statements, memory in bytes. */
export type Used = {
  app: number
  database: number
  statements: number
  memory: number
  databaseMemory: number
}

export async function usedBy(server: Child<ServerQuestion, ServerAnswer>, postmaster: number): Promise<Used> {
  const { cpu, statements, memory } = await server.ask({ ask: 'usage' })
  const database = await processesUnder(postmaster)
  return { app: cpu, statements, memory, database: database.cpu, databaseMemory: database.memory }
}

/** CPU and private memory of a process and its children, from /proc; zeros where there is none. */
async function processesUnder(root: number): Promise<{ cpu: number; memory: number }> {
  const total = { cpu: 0, memory: 0 }
  const pids = await readdir('/proc').catch(() => [])
  const stats = await Promise.all(pids.filter((pid) => /^\d+$/.test(pid)).map(statOf))
  for (const stat of stats) {
    if (!stat || (stat.pid !== root && stat.parent !== root)) continue
    // The postmaster's own count of those that ended meanwhile, parallel workers above all.
    total.cpu += (stat.ticks + (stat.pid === root ? stat.ended : 0)) * tickMs
    total.memory += stat.pid === root ? stat.shared + stat.own : stat.own
  }
  return total
}

async function statOf(pid: string) {
  try {
    const [stat, pages] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/statm`, 'utf8'),
    ])
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [, resident = 0, shared = 0] = pages.split(' ').map(Number)
    return {
      pid: Number(pid),
      parent: Number(fields[1]),
      ticks: Number(fields[11]) + Number(fields[12]),
      ended: Number(fields[13]) + Number(fields[14]),
      own: (resident - shared) * 4096,
      shared: shared * 4096,
    }
  } catch (error) {
    // A process that ended between the list and the look.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return null
    throw error
  }
}
