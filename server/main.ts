import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { LoginsMissing, openDatabase } from './database.ts'
import { findCompany, newSetupLink } from './identity/index.ts'
import { type Config, ConfigError, readConfig } from './platform/config/index.ts'
import { EmbeddedRefusal } from './platform/embedded/index.ts'
import { createLog, type Log } from './platform/log/index.ts'
import { openWeft, type Weft } from './weft.ts'

type Read = ReturnType<typeof readConfig>

const built = resolve(import.meta.dirname, '../dist/web')

try {
  const read = readConfig(process.env)
  const log = createLog({ level: read.config.logLevel })
  await run(read, log)
} catch (error) {
  const expected =
    error instanceof ConfigError || error instanceof EmbeddedRefusal || error instanceof LoginsMissing
  if (!expected) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(error.exitCode)
}

async function run({ config, sources }: Read, log: Log): Promise<void> {
  await mkdir(config.dataDir, { recursive: true })
  const database = await openDatabase(config, log)
  const weft = await openWeft({ config, sources, log, urls: database.urls, built })
  await weft.app.listen({ port: config.port, host: config.host })
  await welcome(config, weft)

  const cause = await Promise.race([stopAsked(), database.lost])
  log.info('Stopping: open requests are finished first.', { cause })
  await weft.stop()
  await database.stop()
  process.exit(cause === 'asked' ? 0 : 1)
}

/** Ctrl-C, a stop from outside, or the end of the program that started this one. */
async function stopAsked(): Promise<string> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), once(process, 'disconnect')])
  return 'asked'
}

async function welcome({ url }: Config, { ground }: Weft): Promise<void> {
  const lines = (await findCompany(ground.inside))
    ? [`Weft is ready: ${url}`]
    : [
        'Weft is ready. Found your company here (this link works once):',
        `${url}/setup#${await newSetupLink(ground)}`,
      ]
  process.stdout.write(`\n  ${lines.join('\n  ')}\n\n`)
}
