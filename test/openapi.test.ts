import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contracts } from '../server/contracts.ts'
import { apiDocument, refusalCodes } from '../server/documents.ts'
import type { Endpoint } from '../server/platform/contract/index.ts'
import { words } from '../server/words.ts'
import { ask } from './wire.ts'
import { openWorld, type World } from './world.ts'

let world: World
const endpoints: Endpoint[] = Object.values(contracts)
const described = apiDocument('https://weft.example')
type Operation = { responses: Record<string, unknown>; operationId: string; requestBody?: unknown }

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.end())

const operations = () => {
  const paths: [string, Record<string, Operation>][] = Object.entries(
    JSON.parse(JSON.stringify(described)).paths,
  )
  return paths.flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )
}

test('the document is valid OpenAPI 3.1 and is what is served', async () => {
  const { text, headers } = await ask(world, { path: '/api/openapi.json' })
  expect(headers['content-type']).toMatch(/^application\/json/)
  const served = JSON.parse(text)
  expect(served.openapi).toBe('3.1.0')
  const { valid, errors } = await new Validator().validate(served)
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
})

test('every address and method that the server knows is in it, and no other', () => {
  const plain = (path: string) => path.replace(/\{\w+\}|:\w+/g, ':part')
  const known = [...world.weft.app.methodsByUrl].flatMap(([url, methods]) =>
    [...methods].filter((method) => method !== 'HEAD').map((method) => `${method} ${plain(url)}`),
  )
  const listed = operations().map(({ path, method }) => `${method} ${plain(path)}`)
  expect([...new Set(listed)].sort()).toEqual([...new Set(known)].sort())
})

test('every status that an endpoint may answer is documented, with its body', () => {
  expect(new Set(operations().map(({ operation }) => operation.operationId)).size).toBe(operations().length)
  const byName = new Map(operations().map(({ operation }) => [operation.operationId, operation]))
  for (const [name, endpoint] of Object.entries<Endpoint>(contracts)) {
    const { responses = {} } = byName.get(name) ?? {}
    const bodies = endpoint.method === 'GET' ? [] : [413, 415]
    const expected = [endpoint.status, 400, 401, 403, 404, 422, 429, 500, 503, ...bodies]
    for (const status of [...expected, ...Object.values(endpoint.refusals)])
      expect(Object.keys(responses), `${name} ${status}`).toContain(String(status))
  }
})

test('every refusal has its words in both languages and its place on the page that explains them', async () => {
  const page = await ask(world, { path: '/problems', headers: { 'accept-language': 'fr' } })
  for (const code of refusalCodes().keys()) {
    expect(words[code]?.fr, code).toBeTruthy()
    expect(words[code]?.en, code).toBeTruthy()
    expect(page.text).toContain(`id="${code}"`)
  }
  expect(page.text).toContain('<html lang="fr">')
  expect((await ask(world, { path: '/problems?language=en' })).text).toContain('<html lang="en">')
})

test('the reference shows every endpoint in both languages, without a script and without leaving the house', async () => {
  for (const [language, title] of [
    ['fr', 'L’interface de programmation'],
    ['en', 'The programming interface'],
  ]) {
    const { text, headers } = await ask(world, { path: `/api/reference?language=${language}` })
    expect(text).toContain(title)
    for (const { path } of endpoints) expect(text).toContain(`<code>/api/v1${path}</code>`)
    expect(text).not.toMatch(/<script|https?:\/\/|@import|\son\w+=/)
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'nonce-[^']+';/)
    expect(text.match(/<h3>/g)?.length).toBe(endpoints.length)
  }
})

test('it says whom to tell of a weakness and where to change a password', async () => {
  const security = await ask(world, { path: '/.well-known/security.txt' })
  expect(security.headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(security.text).toMatch(/^Contact: mailto:\S+@\S+$/m)
  const expires = /^Expires: (.+)$/m.exec(security.text)?.[1] ?? ''
  expect(Date.parse(expires)).toBeGreaterThan(Date.now())
  const password = await ask(world, { path: '/.well-known/change-password' })
  expect([password.status, password.headers.location]).toEqual([302, '/settings'])
})
