import { join } from 'node:path'
import { readConfig } from '../server/platform/config/index.ts'
import { statements } from '../server/platform/database/index.ts'
import { createLog } from '../server/platform/log/index.ts'
import { openWeft, type Weft } from '../server/weft.ts'
import { type Ceilings, openCeilings } from './ceilings.ts'
import { answering } from './load/child.ts'

export type ServerQuestion =
  | { ask: 'open'; urls: { owner: string; inside: string; outside: string }; dataDir: string }
  | { ask: 'usage' }
  | { ask: 'settle' }
export type Opened = { origin: string; ceilings: string; site: string }
/** CPU in milliseconds since the process began, memory in bytes. */
export type ServerAnswer = { opened: Opened | null; cpu: number; statements: number; memory: number }

let weft: Weft | null = null
let ceilings: Ceilings | null = null

answering(
  async (question: ServerQuestion): Promise<ServerAnswer> => {
    const opened = question.ask === 'open' ? await open(question) : null
    if (question.ask === 'settle') await weft?.settled()
    const { user, system } = process.cpuUsage()
    const memory = process.memoryUsage().rss
    return { opened, cpu: (user + system) / 1000, statements: statements.sent, memory }
  },
  async () => {
    await ceilings?.stop()
    await weft?.stop()
  },
)

async function open({ urls, dataDir }: Extract<ServerQuestion, { ask: 'open' }>): Promise<Opened> {
  const { config, sources } = readConfig({ WEFT_DATA: join(dataDir, 'files'), PORT: '3998' }, dataDir)
  weft = await openWeft({ config, sources, log: createLog({ level: 'info' }), urls, limitScale: 1_000_000 })
  ceilings = await openCeilings(urls.inside)
  const origin = await weft.app.listen({ port: 0, host: '127.0.0.1' })
  return { origin, ceilings: ceilings.origin, site: config.url }
}
