import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import type { Contracts } from '../server/contracts.ts'
import { contracts } from '../server/contracts.ts'
import type { Company } from '../server/demo/index.ts'
import { readConfig } from '../server/platform/config/index.ts'
import type { Endpoint, Given, Output } from '../server/platform/contract/index.ts'
import { closingSql, loginUrls } from '../server/platform/database/index.ts'
import type { Scanner } from '../server/platform/files/index.ts'
import type { House, Slice } from '../server/platform/house.ts'
import { createLog, type Log } from '../server/platform/log/index.ts'
import { openWeft, type Weft } from '../server/weft.ts'
import { holdToContract } from './contract.ts'
import { freePort } from './free-port.ts'

/** A person of the story, who speaks to Weft by HTTP as a browser would. */
export type Actor = {
  id: string
  name: string
  email: string
  cookie: string
  /** Calls an endpoint; fails the test on a refusal. */
  do: <Name extends keyof Contracts>(name: Name, ...given: GivenTo<Name>) => Promise<Output<Contracts[Name]>>
  /** Calls an endpoint and answers the refusal's code and status; fails the test when it was allowed. */
  refused: <Name extends keyof Contracts>(
    name: Name,
    ...given: GivenTo<Name>
  ) => Promise<{ status: number; code: string }>
  /** Calls an endpoint, whatever it answers. */
  try: (
    name: keyof Contracts,
    given?: Record<string, unknown>,
    headers?: Record<string, string>,
  ) => Promise<Answer>
}

export type Answer = { status: number; headers: Headers; body: Record<string, unknown>; text: string }

type GivenTo<Name extends keyof Contracts> =
  Record<never, never> extends Given<Contracts[Name]>
    ? [given?: Given<Contracts[Name]> & Expected]
    : [given: Given<Contracts[Name]> & Expected]
/** The version that If-Match names. */
type Expected = { version?: number }

export type World = {
  weft: Weft
  url: string
  /** What its pages send as Origin. */
  origin: string
  ownerUrl: string
  dataDir: string
  /** One row of the database as the owner sees it: for setting scenes, never for assertions of what people see. */
  sql: (text: string, values?: unknown[]) => Promise<Record<string, never>[]>
  actor: (person: { id: string; name: string; email: string }, cookie: string) => Actor
  stranger: Actor
  settled: () => Promise<void>
  end: () => Promise<void>
}

type Options = {
  /** Whose migrated database is copied; the run's own when nothing is said. Trials have no run. */
  ownerUrl?: string
  more?: (house: House) => readonly Slice[]
  limitScale?: number
  /** Settings as the environment names them. */
  settings?: Readonly<Record<string, string>>
  /** Where its lines go; errors alone are printed when nothing is said. */
  log?: Log
  scanner?: Scanner
  /** The demo company of this test. */
  company?: () => Promise<Company>
  slowestBodyMs?: number
  /** The folder of the built web part, for tests of pages. */
  built?: string
}

/** Opens a Weft of its own on a fresh copy of the migrated database. */
export async function openWorld(options: Options = {}): Promise<World> {
  const base = options.ownerUrl ?? inject('ownerUrl')
  const name = `world_${randomBytes(6).toString('hex')}`
  const on = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  await elsewhere(base, async (client) => {
    await client.query(`create database ${name} template ${new URL(base).pathname.slice(1)}`)
    await client.query(closingSql(on(base)))
  })
  const logins = loginUrls(base)
  const dataDir = await mkdtemp(join(tmpdir(), 'weft-world-'))
  const port = await freePort()
  const { config, sources } = readConfig(
    { WEFT_DATA: dataDir, PORT: String(port), WEFT_LOG_LEVEL: 'error', ...options.settings },
    dataDir,
  )
  const weft = await openWeft({
    config,
    sources,
    log: options.log ?? createLog({ level: 'error', pretty: true }),
    urls: { owner: on(base), inside: on(logins.inside), outside: on(logins.outside) },
    limitScale: options.limitScale ?? 100,
    poolSize: 5,
    ...(options.more ? { more: options.more } : {}),
    ...(options.company ? { company: options.company } : {}),
    ...(options.scanner ? { scanner: options.scanner } : {}),
    ...(options.slowestBodyMs ? { slowestBodyMs: options.slowestBodyMs } : {}),
    ...(options.built ? { built: options.built } : {}),
  })
  await weft.app.listen({ port, host: '127.0.0.1' })
  const url = `http://127.0.0.1:${port}`
  const owner = new pg.Pool({ connectionString: on(base), max: 2 })
  // A connection that is still closing when its database is dropped hears of it: that is no fault of a test.
  owner.on('connect', (client) => client.on('error', () => {}))
  const actor: World['actor'] = (person, cookie) => speaker(url, config.url, person, cookie)

  return {
    weft,
    url,
    origin: config.url,
    ownerUrl: on(base),
    dataDir,
    sql: async (text, values) => (await owner.query(text, values)).rows,
    actor,
    stranger: actor({ id: '', name: 'A stranger', email: '' }, ''),
    settled: weft.settled,
    async end() {
      await weft.stop()
      await owner.end()
      await elsewhere(base, async (client) => {
        await left(client, name)
        await client.query(`drop database ${name}`)
      })
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Waits until nobody is connected any more: whoever stays connected to a world that ended is a fault. */
async function left(client: pg.Client, database: string): Promise<void> {
  const text = 'select usename, left(query, 200) as query from pg_stat_activity where datname = $1'
  for (let look = 0; ; look += 1) {
    const { rows } = await client.query(text, [database])
    if (rows.length === 0) return
    if (look === 1_000) throw new Error(`Still connected to a world that ended: ${JSON.stringify(rows)}`)
    await new Promise((resume) => setTimeout(resume, 10))
  }
}

/** The owner's connection beside the world's database: a copy needs its template, and an end the copy, to itself. */
async function elsewhere(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({
    connectionString: Object.assign(new URL(url), { pathname: '/postgres' }).href,
  })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

function speaker(
  url: string,
  origin: string,
  person: { id: string; name: string; email: string },
  cookie: string,
): Actor {
  const call = async (
    name: keyof Contracts,
    given: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ) => {
    const endpoint: Endpoint = contracts[name]
    const { path, query, body } = address(endpoint, given)
    const answer = await fetch(`${url}/api/v1${path}${query}`, {
      method: endpoint.method,
      headers: {
        ...(cookie ? { cookie: `__Host-sid=${cookie}` } : {}),
        origin,
        'accept-language': 'fr',
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(given.version === undefined ? {} : { 'if-match': `"${given.version}"` }),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const text = await answer.text()
    const parsed = answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : {}
    holdToContract(endpoint, { status: answer.status, headers: answer.headers, body: parsed })
    return { status: answer.status, headers: answer.headers, body: parsed, text }
  }
  return {
    ...person,
    cookie,
    try: call,
    async do(name, given?) {
      const answer = await call(name, given)
      if (answer.status >= 300)
        throw new Error(`${person.name} was refused ${String(name)}: ${answer.status} ${answer.text}`)
      return answer.body as never
    },
    async refused(name, given?) {
      const answer = await call(name, given)
      if (answer.status < 400) throw new Error(`${person.name} was allowed ${String(name)}: ${answer.text}`)
      return { status: answer.status, code: String(answer.body.code) }
    },
  }
}

/** Path parameters, the query of reads, the body of the rest: as the web's client does. */
function address({ path, method }: Endpoint, { version: _, ...given }: Record<string, unknown>) {
  const rest: Record<string, unknown> = { ...given }
  const filled = path.replace(/:(\w+)/g, (_whole, name: string) => {
    const value = String(rest[name])
    delete rest[name]
    return encodeURIComponent(value)
  })
  const asked = Object.entries(rest).filter(([, value]) => value !== undefined)
  if (method === 'GET' || method === 'DELETE') {
    const query = new URLSearchParams(asked.map(([name, value]) => [name, String(value)]))
    return { path: filled, query: asked.length > 0 ? `?${query}` : '', body: null }
  }
  return { path: filled, query: '', body: asked.length > 0 || method === 'POST' ? rest : null }
}
