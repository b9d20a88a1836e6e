import { afterAll, beforeAll, expect, test } from 'vitest'
import { contracts } from '../server/contracts.ts'
import type { Endpoint } from '../server/platform/contract/index.ts'
import { type Cast, gather } from './cast.ts'
import { addressOf, ask } from './wire.ts'
import { openWorld, type World } from './world.ts'

let world: World
let cast: Cast

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
})
afterAll(() => world.end())

const endpoints: Endpoint[] = Object.values(contracts)
const changing = endpoints.filter(({ method }) => method !== 'GET')
const routes = changing.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const)

const json = { 'content-type': 'application/json' }
const ours = () => ({ origin: world.origin, 'sec-fetch-site': 'same-origin' })
const look = () => world.sql(`select count(*)::int as facts from facts`)

/** What another site can make a browser send, each against one line of the guard with all the others satisfied. */
const attempts: readonly [
  name: string,
  headers: () => Record<string, string>,
  body: string,
  status: number,
][] = [
  ['a form', () => ({ ...ours(), 'content-type': 'application/x-www-form-urlencoded' }), 'a=1', 415],
  ['JSON as plain text', () => ({ ...ours(), 'content-type': 'text/plain' }), '{"a":1}', 415],
  ['JSON of no type', ours, '{"a":1}', 415],
  [
    'a form of parts without our header',
    () => ({ ...ours(), 'content-type': 'multipart/form-data; boundary=x' }),
    '--x--',
    415,
  ],
  [
    'a form of parts with our header, from elsewhere',
    () => ({
      'content-type': 'multipart/form-data; boundary=x',
      'x-weft-upload': '1',
      origin: 'https://evil.example',
    }),
    '--x--',
    403,
  ],
  ['no origin', () => json, '{}', 403],
  ['origin null', () => ({ ...json, origin: 'null' }), '{}', 403],
  ['a foreign origin', () => ({ ...json, origin: 'https://evil.example' }), '{}', 403],
  ['an origin that looks like ours', () => ({ ...json, origin: `${world.origin}.evil.example` }), '{}', 403],
  ['our origin on another port', () => ({ ...json, origin: 'http://localhost:1' }), '{}', 403],
  ['a foreign referer', () => ({ ...json, referer: `https://evil.example/?${world.origin}` }), '{}', 403],
  [
    'another site, says the browser',
    () => ({ ...json, ...ours(), 'sec-fetch-site': 'cross-site' }),
    '{}',
    403,
  ],
  [
    'a sibling site, says the browser',
    () => ({ ...json, ...ours(), 'sec-fetch-site': 'same-site' }),
    '{}',
    403,
  ],
  [
    'a password the browser remembers',
    () => ({ ...json, authorization: 'Basic eDp5', origin: 'https://evil.example' }),
    '{}',
    403,
  ],
]

test.each(attempts)('%s changes nothing, on any route', async (_name, headers, body, status) => {
  const before = await look()
  for (const [name, { method, path }] of routes) {
    const answer = await ask(world, {
      method,
      path: addressOf(path),
      headers: headers(),
      body,
      actor: cast.ines,
    })
    expect([name, answer.status]).toEqual([name, status])
  }
  expect(await look()).toEqual(before)
})

test('what another site sends without a body, as DELETE or PUT, changes nothing', async () => {
  for (const [name, { method, path }] of routes) {
    const headers = { origin: 'https://evil.example' }
    const answer = await ask(world, { method, path: addressOf(path), headers, actor: cast.ines })
    expect([name, answer.status]).toEqual([name, 403])
  }
})

test('GET and HEAD change nothing, whatever method they claim to be', async () => {
  const known = new Set(endpoints.filter(({ method }) => method === 'GET').map(({ path }) => shapeOf(path)))
  const before = await look()
  for (const [name, { method: wanted, path }] of routes) {
    for (const method of ['GET', 'HEAD']) {
      const answer = await ask(world, {
        method,
        path: `${addressOf(path)}?_method=${wanted}`,
        headers: {
          ...ours(),
          'x-http-method-override': wanted,
          'x-method-override': wanted,
          'x-http-method': wanted,
        },
        actor: cast.ines,
      })
      const expected = known.has(shapeOf(path)) ? [200, 404, 409, 422] : [405]
      expect([name, expected.includes(answer.status)]).toEqual([name, true])
    }
  }
  expect(await look()).toEqual(before)
})

test('POST stays POST, whatever method its headers, address or body name', async () => {
  const { awa } = cast
  const space = await awa.do('createSpace', { name: 'Fonderie', purpose: 'Où l’on coule.', access: 'open' })
  for (const method of ['POST', 'PATCH']) {
    await ask(world, {
      method,
      path: `/api/v1/spaces/${space.id}?_method=DELETE`,
      headers: { ...json, ...ours(), 'x-http-method-override': 'DELETE', 'if-match': '"1"' },
      body: '{"_method":"DELETE"}',
      actor: awa,
    })
  }
  expect(await awa.do('readSpace', { spaceId: space.id })).toMatchObject({
    name: 'Fonderie',
    version: space.version,
  })
})

test('our own page is let through by each line', async () => {
  const { awa } = cast
  const body = JSON.stringify({ name: 'Moulage', purpose: 'Où l’on moule.', access: 'open' })
  const own: Record<string, string>[] = [
    ours(),
    { origin: world.origin },
    { referer: `${world.origin}/spaces/new` },
  ]
  const answers: number[] = []
  for (const [at, headers] of own.entries()) {
    const sent = { ...headers, ...json }
    const named = body.replace('Moulage', `Moulage ${at}`)
    answers.push(
      (await ask(world, { method: 'POST', path: '/api/v1/spaces', headers: sent, body: named, actor: awa }))
        .status,
    )
  }
  expect(answers).toEqual([201, 201, 201])
})

test('another site reads nothing: neither by a request of its own nor as an image or a frame', async () => {
  for (const { method, path } of endpoints.filter((each) => each.method === 'GET')) {
    const headers = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'no-cors',
      origin: 'https://evil.example',
    }
    const answer = await ask(world, { method, path: addressOf(path), headers, actor: cast.ines })
    expect([path, answer.status]).toEqual([path, 403])
    expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin')
  }
})

const shapeOf = (path: string) => path.replace(/:\w+/g, ':part')
