import type { SetDatabase } from './database.ts'
import { type Child, startChild } from './load/child.ts'
import type { Figures, Load } from './load/client.ts'
import type { Opened, ServerAnswer, ServerQuestion } from './server.ts'
import { usedBy } from './usage.ts'
import type { Workload } from './workloads.ts'

/** One workload at one number of connections. CPU in milliseconds a request, memory in bytes after it. */
export type Measure = Figures & {
  set: string
  workload: string
  connections: number
  appCpu: number
  databaseCpu: number
  statements: number
  memory: number
  databaseMemory: number
}

export type Bench = {
  server: Child<ServerQuestion, ServerAnswer>
  client: Child<Load, Figures>
  opened: Opened
  database: SetDatabase
  /** Statements a second when nobody asks for anything: readers and streams look for facts. */
  idle: number
}

export async function startBench(database: SetDatabase, dataDir: string): Promise<Bench> {
  const server: Bench['server'] = await startChild('server.ts')
  const { opened } = await server.ask({ ask: 'open', urls: database.urls, dataDir })
  if (!opened) throw new Error('The server of the bench did not open.')
  const client: Bench['client'] = await startChild('load/client.ts')
  return { server, client, opened, database, idle: await idleStatements(server) }
}

async function idleStatements(server: Bench['server']): Promise<number> {
  const seconds = 4
  const before = await server.ask({ ask: 'usage' })
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  const after = await server.ask({ ask: 'usage' })
  return (after.statements - before.statements) / seconds
}

export async function stopBench({ server, client }: Bench): Promise<void> {
  await client.stop()
  await server.stop()
}

export async function measure(
  { server, client, opened, database, idle }: Bench,
  { name, on, calls }: Workload,
  connections: number,
  seconds: number,
): Promise<Measure> {
  const origin = on === 'weft' ? opened.origin : opened.ceilings
  const load = (during: number) => client.ask({ origin, calls, connections, seconds: during })
  await load(Math.min(1.5, seconds / 2))
  const before = await usedBy(server, database.pid)
  const figures = await load(seconds)
  await server.ask({ ask: 'settle' })
  const after = await usedBy(server, database.pid)
  const each = (total: number) => total / Math.max(1, figures.requests)
  return {
    ...figures,
    set: database.seeded.set,
    workload: name,
    connections,
    appCpu: each(after.app - before.app),
    databaseCpu: each(after.database - before.database),
    statements: Math.max(0, each(after.statements - before.statements - idle * seconds)),
    memory: after.memory,
    databaseMemory: after.databaseMemory,
  }
}
