import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { administration } from './administration/slice.ts'
import { content } from './content/slice.ts'
import { conversations } from './conversations/slice.ts'
import type { CarryingOut } from './demo/carrying-out.ts'
import { demo } from './demo/slice.ts'
import { directory } from './directory/slice.ts'
import { addDocuments } from './documents.ts'
import { drafts } from './drafts/slice.ts'
import { escrow } from './escrow/slice.ts'
import { feed } from './feed/slice.ts'
import { following } from './following/slice.ts'
import { administrationRefused, findCompany, recognise } from './identity/index.ts'
import { identity } from './identity/slice.ts'
import { settleThread } from './inbox/index.ts'
import { inbox } from './inbox/slice.ts'
import { insights } from './insights/slice.ts'
import { integrations } from './integrations/slice.ts'
import { invitations } from './invitations/slice.ts'
import { addLiveRoute, openLive } from './live.ts'
import { mail } from './mail/slice.ts'
import { whereItWent } from './moved.ts'
import { wakePush } from './notices/index.ts'
import { notices } from './notices/slice.ts'
import { addPages } from './pages.ts'
import { people } from './people/slice.ts'
import { type Config, type Sources, showConfig } from './platform/config/index.ts'
import { type Login, openLogin } from './platform/database/index.ts'
import {
  enrolReaders,
  factJobs,
  type Ground,
  gather,
  listen,
  type Reader,
  unseenJob,
} from './platform/facts/index.ts'
import { openImages, openStore, openTexts, type Scanner } from './platform/files/index.ts'
import { type Answer, wireGates } from './platform/gates.ts'
import type { House, Slice } from './platform/house.ts'
import {
  addRoutes,
  forgetKeys,
  type HttpParts,
  instanceKey,
  openCursors,
  openHttp,
  openLimiter,
  refuseOtherMethods,
} from './platform/http/index.ts'
import { type Job, jobConnections, startJobs } from './platform/jobs/index.ts'
import { openMarks, openWire } from './platform/live/index.ts'
import type { Log } from './platform/log/index.ts'
import { Refusal } from './platform/refusal.ts'
import { search } from './search/slice.ts'
import { spaces } from './spaces/slice.ts'
import { value } from './value/slice.ts'
import { speak } from './words.ts'

export type WeftParts = {
  config: Config
  sources: Sources
  log: Log
  urls: { owner: string; inside: string; outside: string }
  /** Slices of a test, on top of the stair. */
  more?: (house: House) => readonly Slice[]
  /** Looks into uploads before others may see them. */
  scanner?: Scanner
  /** Another demo company than the one that comes with Weft, for tests. */
  company?: CarryingOut['company']
  /** How long a body may take, in milliseconds. */
  slowestBodyMs?: number
  /** Widens the request limits, for load on one's own machine. */
  limitScale?: number
  poolSize?: number
  /** The folder of the built web part; without it only the API is served. */
  built?: string
}

export type Weft = {
  app: FastifyInstance
  ground: Ground
  readers: readonly Reader[]
  /** Resolves once every reader and stream has heard what is committed. */
  settled: () => Promise<void>
  stop: () => Promise<void>
}

type Logins = Record<'inside' | 'outside' | 'owner', Login>

/** Opens and wires the house on a migrated database; it does not listen yet. */
export async function openWeft(parts: WeftParts): Promise<Weft> {
  const logins = openLogins(parts)
  const answers: Answer[] = []
  const awake = { poke: () => {} }
  const ground: Ground = {
    inside: logins.inside.db,
    outside: logins.outside.db,
    gates: wireGates(answers),
    poke: () => awake.poke(),
  }
  const house: House = {
    ...(await openFiles(parts)),
    config: parts.config,
    settings: showConfig(parts.config, parts.sources),
    log: parts.log,
    ground,
    limit: openLimiter(parts.limitScale ?? 1),
  }
  const slices = slicesOf(house, parts)
  answers.push(...slices.flatMap(({ gates = [] }) => gates))

  const secret = await instanceKey(ground.inside, 'signing', randomBytes(32))
  const hearing = await startHearing(house, slices, secret, parts)
  awake.poke = hearing.poke
  const { readers } = hearing
  const jobs = await startJobs(logins.owner.pool, jobsOf(house, slices, logins, readers), parts.log)
  const app = await openDoor(house, slices, { hub: hearing.hub, logins, secret }, parts)

  return {
    app,
    ground,
    readers,
    settled: hearing.settled,
    async stop() {
      await hearing.hub.stop()
      await app.close()
      await jobs.stop()
      await house.images.close()
      await hearing.stop()
      await Promise.all(Object.values(logins).map(({ close }) => close()))
    },
  }
}

/** The slices, in the order of the stair. */
function slicesOf(house: House, { more = () => [], company }: WeftParts): Slice[] {
  const slices = [
    people(house),
    mail(house),
    identity(house),
    escrow(house),
    spaces,
    invitations(house),
    directory,
    content(house),
    drafts(house, speak),
    following,
    feed({ whenRead: settleThread }),
    search(house),
    conversations({ whenSent: wakePush }),
    inbox(house, speak),
    notices(house, speak),
    integrations(house),
    insights(house),
    value,
    demo(house, company),
    ...more(house),
  ]
  return [...slices, administration(house, slices)]
}

function openLogins({ config, log, urls, poolSize = 10 }: WeftParts): Logins {
  const login = (url: string, size: number) =>
    openLogin(url, { log, size, nameStatements: config.statementNames })
  return {
    inside: login(urls.inside, poolSize),
    outside: login(urls.outside, Math.ceil(poolSize / 2)),
    // The queue's tables are the owner's alone, and so are partitions: for jobs and nothing else.
    owner: login(urls.owner, jobConnections),
  }
}

/** Readers and live streams of this node, and the wire that wakes the other nodes'. */
async function startHearing(
  { ground, log }: House,
  slices: readonly Slice[],
  secret: Buffer,
  { urls }: WeftParts,
) {
  const readers = slices.flatMap((slice) => slice.readers ?? [])
  await enrolReaders(ground.inside, readers)
  const hub = await openLive(ground.inside, openMarks(secret), log)
  const listening = listen(ground.inside, readers, log)
  const looks = gather(() => {
    listening.poke()
    void hub.look()
  })
  const wire = await openWire(urls.inside, looks.poke, log)
  return {
    readers,
    hub,
    poke: () => {
      looks.poke()
      wire.tell()
    },
    settled: async () => {
      await listening.settled()
      await hub.look()
    },
    stop: async () => {
      await wire.stop()
      looks.stop()
      await listening.stop()
    },
  }
}

async function openFiles({
  config,
  scanner,
}: WeftParts): Promise<Pick<House, 'files' | 'images' | 'texts' | 'scanner'>> {
  const files = await openStore({ directory: join(config.dataDir, 'files') })
  return { files, images: openImages(), texts: openTexts(), scanner: scanner ?? null }
}

/** The jobs of the house itself, then those of the slices. */
function jobsOf(
  { ground, log }: House,
  slices: readonly Slice[],
  { owner }: Logins,
  readers: readonly Reader[],
) {
  const forgetting: Job = {
    name: 'idempotency.forget',
    every: '17 * * * *',
    run: () => forgetKeys(ground.inside),
  }
  const unseen = slices.flatMap((slice) => slice.unseen ?? [])
  return [
    forgetting,
    ...factJobs({ owner: owner.db, inside: ground.inside, readers, log }),
    unseenJob(ground, unseen),
    ...slices.flatMap((slice) => slice.jobs ?? []),
  ]
}

async function openDoor(
  house: House,
  slices: readonly Slice[],
  { hub, logins, secret }: { hub: Awaited<ReturnType<typeof openLive>>; logins: Logins; secret: Buffer },
  weft: WeftParts,
) {
  const parts = { ...httpParts(house, secret), slowestBodyMs: weft.slowestBodyMs }
  const routes = slices.flatMap((slice) => slice.routes ?? [])
  const app = await openHttp(parts)
  addRoutes(app, routes, parts)
  addLiveRoute(app, hub, parts.limit)
  for (const slice of slices) slice.extra?.(app)
  addHealth(app, logins.inside)
  addDocuments(app, { url: house.config.url, contact: addressIn(house.config.mailFrom) })
  refuseOtherMethods(app)
  const companyName = async () => (await findCompany(logins.inside.db))?.name ?? null
  const { ground, cursors } = parts
  if (weft.built)
    await addPages(app, {
      ...{ ground, cursors, routes, companyName },
      log: house.log,
      built: weft.built,
      place: hub.place,
      redirects: whereItWent,
    })
  else app.setNotFoundHandler(nothingHere)
  return app
}

function nothingHere(): never {
  throw new Refusal('missing')
}

/** The address alone: `Weft <weft@example.com>` is written with a name. */
const addressIn = (from: string) => /<([^>]+)>$/.exec(from)?.[1] ?? from

function httpParts({ config, log, ground, limit }: House, secret: Buffer): HttpParts {
  return {
    ground,
    cursors: openCursors(secret),
    log,
    origin: new URL(config.url).origin,
    trustProxy: config.trustProxy,
    limit,
    speak,
    recognise: (request) => recognise(ground, request, !config.insecureHttp),
    refusedAdministration: (route) => administrationRefused({ route }),
  }
}

const headed = { exposeHeadRoute: true }

function addHealth(app: FastifyInstance, inside: Login) {
  app.get('/livez', headed, async () => ({ alive: true }))
  app.get('/readyz', headed, async () => {
    await inside.pool.query('select 1')
    return { ready: true }
  })
}
