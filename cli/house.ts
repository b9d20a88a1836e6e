import { joinDatabase } from '../server/database.ts'
import { type Config, readConfig } from '../server/platform/config/index.ts'
import { type Db, openLogin } from '../server/platform/database/index.ts'
import type { Ground } from '../server/platform/facts/index.ts'
import { wireGates } from '../server/platform/gates.ts'
import { createLog, type Log } from '../server/platform/log/index.ts'

export type Visit = { config: Config; log: Log; ground: Ground; inside: Db }

/**
 * Works on the house's database, beside a running server or alone; opens what is needed and closes it again.
 * A running server hears of the changes at its next look.
 */
export async function visit<T>(work: (visit: Visit) => Promise<T>): Promise<T> {
  const { config } = readConfig(process.env)
  const log = createLog({ level: 'error', write: (line) => void process.stderr.write(line) })
  const database = await joinDatabase(config, log)
  const open = (url: string) => openLogin(url, { log, size: 3, nameStatements: config.statementNames })
  const [inside, outside] = [open(database.urls.inside), open(database.urls.outside)]
  try {
    const ground: Ground = { inside: inside.db, outside: outside.db, gates: wireGates([]), poke: () => {} }
    return await work({ config, log, ground, inside: inside.db })
  } finally {
    await Promise.all([inside.close(), outside.close()])
    await database.stop()
  }
}
