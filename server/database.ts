import { resolve } from 'node:path'
import type { Config } from './platform/config/index.ts'
import { loginNames, loginsSql, loginUrls, migrate, prepareLogins } from './platform/database/index.ts'
import { joinEmbedded, openEmbedded } from './platform/embedded/index.ts'
import type { Log } from './platform/log/index.ts'

export type OpenDatabase = {
  urls: { owner: string; inside: string; outside: string }
  /** Resolves with a sentence when the embedded database ends by itself; never otherwise. */
  lost: Promise<string>
  stop: () => Promise<void>
}

/** The database of this configuration, migrated: one's own at DATABASE_URL, else the embedded one. */
export async function openDatabase(config: Config, log: Log): Promise<OpenDatabase> {
  if (config.databaseUrl)
    return {
      urls: await ready(config.databaseUrl, config, log),
      lost: new Promise(() => {}),
      stop: async () => {},
    }
  const embedded = await openEmbedded({ dataDir: resolve(config.dataDir), log, url: config.url })
  try {
    return {
      urls: await ready(embedded.ownerUrl, config, log),
      lost: embedded.lost,
      stop: () => embedded.stop(),
    }
  } catch (error) {
    await embedded.stop()
    throw error
  }
}

/** The same beside a running server, for the command line; opens the embedded one when nobody holds it. */
export async function joinDatabase(config: Config, log: Log): Promise<OpenDatabase> {
  const running = config.databaseUrl ? null : await joinEmbedded(resolve(config.dataDir))
  if (!running) return openDatabase(config, log)
  return { urls: await ready(running.ownerUrl, config, log), lost: running.lost, stop: () => running.stop() }
}

async function ready(owner: string, config: Config, log: Log): Promise<OpenDatabase['urls']> {
  if (config.insideUrl && config.outsideUrl) {
    const nameOf = (url: string) => decodeURIComponent(new URL(url).username)
    await migrate(owner, { inside: nameOf(config.insideUrl), outside: nameOf(config.outsideUrl) }, log)
    return { owner, inside: config.insideUrl, outside: config.outsideUrl }
  }
  const made = await prepareLogins(owner)
  if (made === 'refused') throw new LoginsMissing(loginsSql(owner))
  await migrate(owner, loginNames(owner), log)
  return { owner, ...loginUrls(owner) }
}

/** The owner may not create logins: an administrator of the cluster runs this SQL once. */
export class LoginsMissing extends Error {
  readonly exitCode = 4
  readonly sql: string

  constructor(sql: string) {
    super(
      `The two logins of the wall are missing, and this one may not make them. Let an administrator of the database run:\n\n${sql}\n`,
    )
    this.sql = sql
  }
}
