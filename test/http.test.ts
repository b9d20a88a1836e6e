import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contracts } from '../server/contracts.ts'
import type { Endpoint } from '../server/platform/contract/index.ts'
import { forgetKeys } from '../server/platform/http/index.ts'
import { type Cast, gather, openSpaceOf } from './cast.ts'
import { type Answered, addressOf, ask } from './wire.ts'
import { openWorld, type World } from './world.ts'

let world: World
let cast: Cast
let built: string
let space: string

const page =
  '<!doctype html><html lang="en"><head><script type="module" nonce="WEFT-NONCE" src="/a.js"></script></head><body><div id="root"></div></body></html>'

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'weft-built-'))
  await writeFile(join(built, 'index.html'), page)
  await writeFile(join(built, 'a.js'), '0')
  world = await openWorld({ built, settings: { WEFT_URL: 'https://weft.example.com' } })
  cast = await gather(world)
  space = await openSpaceOf(world, cast.awa, { name: 'Usinage' }, [cast.tomasz])
})
afterAll(async () => {
  await world.end()
  await rm(built, { recursive: true, force: true })
})

const endpoints: Endpoint[] = Object.values(contracts)
const readings = endpoints.filter(({ method }) => method === 'GET')
const documents = [
  '/api/openapi.json',
  '/api/reference',
  '/problems',
  '/livez',
  '/readyz',
  '/.well-known/security.txt',
]
const missing = [
  '/api/v1/nothing',
  '/api/nothing',
  '/nothing',
  '/q/aaaaaaaaaaaaaaaa',
  '/a.js',
  '/%2e%2e/etc/passwd',
  '/%',
]
const crawled = ['/', '/search?q=a', '/spaces', ...documents, '/.well-known/change-password', ...missing]
const post = { 'content-type': 'application/json', origin: 'https://weft.example.com' }

function expectGuarded(path: string, { headers }: Answered) {
  const policy = String(headers['content-security-policy'])
  expect(policy, path).toContain("default-src 'none'")
  expect(policy, path).toContain("frame-ancestors 'none'")
  expect(policy, path).toContain("base-uri 'none'")
  expect(policy, path).not.toMatch(/unsafe-|\*|https?:/)
  expect(headers, path).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
  })
  expect(headers['permissions-policy'], path).toContain('camera=()')
  expect(headers.server ?? headers['x-powered-by'], path).toBeUndefined()
}

test('every answer carries the headers that close the browser, refusals and pages included', async () => {
  for (const actor of [cast.ines, cast.rosa, undefined]) {
    const asking = actor ? { actor } : {}
    for (const { path } of readings)
      expectGuarded(path, await ask(world, { path: addressOf(path), ...asking }))
    for (const path of crawled) expectGuarded(path, await ask(world, { path, ...asking }))
  }
  for (const headers of [{}, post, { ...post, 'content-type': 'text/plain' }])
    expectGuarded('POST', await ask(world, { method: 'POST', path: '/api/v1/posts', headers, body: '{' }))
})

test('pages run no code but that which bears the nonce of this answer', async () => {
  const nonces = new Set<string>()
  for (const path of ['/', '/', '/spaces', '/problems', '/api/reference']) {
    const { headers, text } = await ask(world, { path, actor: cast.awa })
    const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? ''
    expect(Buffer.from(nonce, 'base64').length).toBeGreaterThanOrEqual(16)
    nonces.add(nonce)
    for (const [tag] of text.matchAll(/<(script|style)\b[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`)
    expect(text).not.toMatch(/ on\w+="|javascript:|WEFT-NONCE/)
    expect(headers['cache-control']).toBe('no-store')
  }
  expect(nonces.size).toBe(5)
})

test('no origin is told that it may read, and a preflight is refused', async () => {
  const origins = [
    'https://evil.example',
    'null',
    'https://weft.example.com.evil.example',
    'https://weft.example.com',
  ]
  for (const origin of origins) {
    for (const path of ['/', '/api/v1/me', '/api/openapi.json', '/problems']) {
      for (const method of ['GET', 'OPTIONS']) {
        const headers = { origin, 'access-control-request-method': 'POST' }
        const answer = await ask(world, { method, path, headers, actor: cast.awa })
        const granted = Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))
        expect(granted, `${method} ${path} ${origin}`).toEqual([])
      }
    }
  }
})

test('private answers are kept by no cache, whatever their address looks like', async () => {
  const asked = await cast.awa.do('publishPost', {
    kind: 'message',
    body: 'Secret de fabrication',
    spaceId: space,
  })
  const tails = ['', '/x.css', '.css', ';x.css', '%2fx.css', '?x.css', '/..%2fa.js']
  const addresses = ['/q/x.css', '/', asked.address, `/api/v1/posts/${asked.id}`, '/api/v1/me']
  for (const path of addresses.flatMap((address) => tails.map((tail) => `${address}${tail}`))) {
    const { headers } = await ask(world, { path, actor: cast.awa })
    expect(headers['cache-control'], path).toBe('no-store')
    expect(headers['content-type'], path).not.toMatch(/css|javascript/)
  }
})

test('forged headers of a proxy change neither addresses nor pages', async () => {
  const forged = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'http',
    'x-original-url': '/api/v1/me',
    forwarded: 'host=evil.example',
  }
  for (const path of ['/', '/api/openapi.json', '/.well-known/security.txt', '/api/reference', '/nothing']) {
    const { text, headers } = await ask(world, { path, headers: forged, actor: cast.awa })
    expect(`${text}${JSON.stringify(headers)}`, path).not.toContain('evil.example')
  }
})

test('a known address answers a method it does not know with 405 and those it knows', async () => {
  const refused = await ask(world, {
    method: 'DELETE',
    path: '/api/v1/search',
    headers: { origin: post.origin },
    actor: cast.awa,
  })
  expect([refused.status, refused.headers.allow]).toEqual([405, 'GET, HEAD'])
  expect(JSON.parse(refused.text)).toMatchObject({ code: 'method', status: 405 })
  const livez = await ask(world, { method: 'PUT', path: '/livez', headers: { origin: post.origin } })
  expect([livez.status, livez.headers.allow]).toEqual([405, 'GET, HEAD'])
})

test('an unknown address of the API is missing, as a problem', async () => {
  for (const path of ['/api/v1/nothing', '/api', '/api/v2/me']) {
    const { status, headers, text } = await ask(world, { path, actor: cast.awa })
    expect([status, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8'])
    expect(JSON.parse(text).code).toBe('missing')
    const sent = await ask(world, { method: 'POST', path, headers: post, body: '{}', actor: cast.awa })
    expect([sent.status, JSON.parse(sent.text).code]).toEqual([404, 'missing'])
  }
})

test('HEAD answers as GET does, without a body, and opens no stream', async () => {
  for (const path of [
    '/livez',
    '/problems',
    '/api/v1/me',
    '/api/v1/spaces',
    `/api/v1/posts/${crypto.randomUUID()}`,
  ]) {
    const head = await ask(world, { method: 'HEAD', path, actor: cast.awa })
    const get = await ask(world, { path, actor: cast.awa })
    expect([head.status, head.text]).toEqual([get.status, ''])
    expect(head.headers['content-type']).toBe(get.headers['content-type'])
  }
  expect((await ask(world, { method: 'HEAD', path: '/api/v1/live', actor: cast.awa })).status).toBe(405)
})

test('a thread is never said to be unchanged: what stands under it changes without its version', async () => {
  const { awa, tomasz } = cast
  const asked = await awa.do('publishPost', { kind: 'message', body: 'Réunion jeudi.', spaceId: space })
  const first = await awa.try('readPost', { reference: asked.id })
  await tomasz.do('addComment', { postId: asked.id, body: 'Noté.' })
  const etag = first.headers.get('etag') ?? ''
  const again = await ask(world, {
    path: `/api/v1/posts/${asked.id}`,
    headers: { 'if-none-match': etag },
    actor: awa,
  })
  expect([again.status, JSON.parse(again.text).comments.length]).toEqual([200, 1])
})

test('a request sent twice acts once; its answer is read again with today’s reach; nothing of it is kept but an id', async () => {
  const { awa } = cast
  const key = { 'idempotency-key': 'une-seule-fois' }
  const given = { kind: 'message', body: 'Une seule fois, en clair.', spaceId: space }
  const first = await awa.try('publishPost', given, key)
  await awa.do('addComment', { postId: String(first.body.id), body: 'Depuis lors.' })
  const second = await awa.try('publishPost', given, key)
  expect([second.status, second.body.id]).toEqual([201, first.body.id])
  expect(second.headers.get('idempotency-replayed')).toBe('true')
  expect(second.body.comments).toHaveLength(1)
  expect((await awa.try('publishPost', { ...given, body: 'Autre' }, key)).body.code).toBe(
    'idempotency.other_body',
  )
  expect(await world.sql(`select response from idempotency_keys`)).toEqual([{ response: first.body.id }])

  await awa.do('deletePost', { postId: String(first.body.id), version: 1 })
  expect((await awa.try('publishPost', given, key)).status).toBe(404)
  await world.sql(`update idempotency_keys set created_at = now() - interval '25 hours'`)
  await forgetKeys(world.weft.ground.inside)
  expect(await world.sql(`select key from idempotency_keys`)).toEqual([])
})

test('a cursor opens no other list, no other question and no one else’s page', async () => {
  const { awa, tomasz } = cast
  for (const name of ['Alpha', 'Beta', 'Gamma']) await openSpaceOf(world, awa, { name })
  const { page: first } = await awa.do('listSpaces', { limit: 1 })
  const cursor = first.nextCursor ?? ''
  expect((await awa.do('listSpaces', { limit: 1, cursor })).data).toHaveLength(1)
  const refusal = { status: 422, code: 'cursor' }
  expect(await tomasz.refused('listSpaces', { cursor })).toEqual(refusal)
  expect(await awa.refused('listSubjects', { cursor })).toEqual(refusal)
  expect(await awa.refused('search', { q: 'a', cursor })).toEqual(refusal)
  const forged = Buffer.from(Buffer.from(cursor, 'base64url').toString().replace('alpha', 'zzzzz')).toString(
    'base64url',
  )
  for (const wrong of [forged, `${cursor}x`, '!', 'W10'])
    expect(await awa.refused('listSpaces', { cursor: wrong })).toEqual(refusal)
})
