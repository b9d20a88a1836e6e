import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { content } from './content/slice.ts'
import { contracts } from './contracts.ts'
import { feed } from './feed/slice.ts'
import { administrationRefused, recognise } from './identity/index.ts'
import { identity } from './identity/slice.ts'
import { addLiveRoute, openLive } from './live.ts'
import type { Config } from './platform/config/index.ts'
import { describeApi } from './platform/contract/index.ts'
import { type Login, openLogin } from './platform/database/index.ts'
import { enrolReaders, type Ground, listen, type Reader } from './platform/facts/index.ts'
import { type Answer, wireGates } from './platform/gates.ts'
import type { House, Slice } from './platform/house.ts'
import { addRoutes, type HttpParts, instanceKey, openHttp, openLimiter, signCursorsWith } from './platform/http/index.ts'
import { startJobs } from './platform/jobs/index.ts'
import { openMarks, openWire } from './platform/live/index.ts'
import type { Log } from './platform/log/index.ts'
import { search } from './search/slice.ts'
import { spaces } from './spaces/slice.ts'
import { speak } from './words.ts'

export type WeftParts = {
  config: Config
  log: Log
  urls: { owner: string; inside: string; outside: string }
  /** Slices of a test, on top of the stair. */
  more?: (house: House) => readonly Slice[]
  /** Widens the request limits, for load on one's own machine. */
  limitScale?: number
  poolSize?: number
}

export type Weft = {
  app: FastifyInstance
  ground: Ground
  readers: readonly Reader[]
  /** Resolves once every reader and stream has heard what is committed. */
  settled: () => Promise<void>
  stop: () => Promise<void>
}

/** Opens and wires the house on a migrated database; it does not listen yet. */
export async function openWeft({ config, log, urls, more = () => [], limitScale = 1, poolSize = 10 }: WeftParts): Promise<Weft> {
  const login = (url: string, size: number): Login => openLogin(url, { log, size, nameStatements: config.statementNames })
  const [inside, outside, owner] = [login(urls.inside, poolSize), login(urls.outside, Math.ceil(poolSize / 2)), login(urls.owner, 2)]

  const answers: Answer[] = []
  let poke = () => {}
  const ground: Ground = { inside: inside.db, outside: outside.db, gates: wireGates(answers), poke: () => poke() }
  const house: House = { config, log, ground }
  const slices: Slice[] = [identity(house), spaces, content, feed, search, ...more(house)]
  answers.push(...slices.flatMap(({ gates = [] }) => gates))
  const readers = slices.flatMap((slice) => slice.readers ?? [])

  const secret = await instanceKey(inside.db, 'signing', randomBytes(32))
  signCursorsWith(secret)
  await enrolReaders(inside.db, readers)
  const hub = await openLive(inside.db, openMarks(secret), log)
  const listening = listen(inside.db, readers, log)
  const look = () => {
    listening.poke()
    void hub.look()
  }
  const wire = await openWire(urls.inside, look, log)
  const looks = setInterval(() => void hub.look(), 250)
  poke = () => {
    look()
    wire.tell()
  }
  const jobs = await startJobs(owner.pool, slices.flatMap((slice) => slice.jobs ?? []), log)

  const parts = httpParts(house, limitScale)
  const app = await openHttp(parts)
  addRoutes(app, slices.flatMap((slice) => slice.routes ?? []), parts)
  addLiveRoute(app, hub)
  for (const slice of slices) slice.extra?.(app)
  addHealth(app, inside, config)

  return {
    app,
    ground,
    readers,
    settled: async () => {
      await listening.settled()
      await hub.look()
    },
    async stop() {
      clearInterval(looks)
      await hub.stop()
      await app.close()
      await jobs.stop()
      await wire.stop()
      await listening.stop()
      await Promise.all([inside, outside, owner].map(({ db }) => db.destroy()))
    },
  }
}

function httpParts({ config, log, ground }: House, limitScale: number): HttpParts {
  const secure = !config.insecureHttp
  return {
    ground,
    log,
    origin: new URL(config.url).origin,
    trustProxy: config.trustProxy,
    limit: openLimiter(limitScale),
    speak,
    recognise: (request) => recognise(ground, request, secure),
    refusedAdministration: (route) => administrationRefused({ route }),
  }
}

function addHealth(app: FastifyInstance, inside: Login, config: Config) {
  app.get('/livez', async () => ({ alive: true }))
  app.get('/readyz', async () => {
    await inside.pool.query('select 1')
    return { ready: true }
  })
  app.get('/api/openapi.json', async () => describeApi(contracts, (code) => speak(code, 'en') ?? code, config.url))
}
