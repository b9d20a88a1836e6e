import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contracts } from '../server/contracts.ts'
import type { Endpoint } from '../server/platform/contract/index.ts'
import { type Cast, gather, openSpaceOf } from './cast.ts'
import { sampleOf, stringsOf } from './rights/samples.ts'
import { upload } from './uploads.ts'
import { type Actor, openWorld, type World } from './world.ts'

let world: World
let cast: Cast
let foreign: (name: string) => string

const endpoints: [name: string, endpoint: Endpoint][] = Object.entries(contracts)

beforeAll(async () => {
  world = await openWorld({ limitScale: 10_000 })
  cast = await gather(world)
  const { awa, tomasz, karim, rosa, felix, ruissel, fontaine } = cast
  const spaceId = await openSpaceOf(world, awa, { name: 'Projet Bécasse', access: 'secret' }, [tomasz, karim])
  await awa.do('removeMember', { spaceId, personId: karim.id })
  for (const [guest, organisationId] of [
    [rosa, ruissel],
    [felix, fontaine],
  ] as const)
    await openSpaceOf(world, tomasz, { name: guest.name, access: 'private', organisationId }, [guest])
  const file = await upload(world, awa, 'becasse.txt', 'Secret.')
  const post = await awa.do('publishPost', {
    ...{ kind: 'question', title: 'Où en est la bécasse ?', body: 'Elle vole.', spaceId },
    ...{ subjects: ['Bécasses'], files: [file.id] },
  })
  const answer = await awa.do('addComment', { postId: post.id, kind: 'answer', body: 'Elle niche.' })
  const draftId = randomUUID()
  await awa.do('saveDraft', {
    ...{
      draftId,
      base: null,
      writer: draftId,
      place: 'post.',
      kind: 'message',
      title: '',
      body: 'Elle mue.',
    },
    ...{ about: { postId: post.id, commentId: null, spaceId }, subjects: [], fields: {} },
  })
  const [session] = await world.sql('select id from sessions where person_id = $1', [awa.id])
  const ids: Record<string, string> = {
    ...{
      spaceId,
      postId: post.id,
      reference: post.id,
      targetId: post.id,
      subjectId: post.subjects[0]?.id ?? '',
    },
    ...{ commentId: answer.id, answerId: answer.id, parentId: answer.id, fileId: file.id },
    draftId,
    ...{ personId: awa.id, people: awa.id, sessionId: String(session?.id) },
  }
  foreign = (name) => ids[name] ?? randomUUID()
})
afterAll(() => world.end())

/** Asks an endpoint of the given ids; the answer without its reference, and without what was asked. */
async function ask(
  actor: Actor,
  endpoint: Endpoint,
  idOf: (name: string) => string,
  more: Record<string, unknown> = {},
) {
  const given = sampleOf(endpoint, idOf)
  const path = endpoint.path.replace(/:(\w+)/g, (_all, name: string) =>
    encodeURIComponent(String(given.params[name])),
  )
  const query = new URLSearchParams(Object.entries(given.query).map(([name, value]) => [name, String(value)]))
  const writes = endpoint.method !== 'GET' && endpoint.method !== 'DELETE'
  const body = JSON.stringify({ ...given.body, ...more })
  const answer = await fetch(`${world.url}/api/v1${path}?${query}`, {
    method: endpoint.method,
    headers: {
      ...(actor.cookie ? { cookie: `__Host-sid=${actor.cookie}` } : {}),
      origin: world.origin,
      'if-match': '"1"',
      ...(writes ? { 'content-type': 'application/json' } : {}),
    },
    ...(writes ? { body } : {}),
  })
  const text = (await answer.text())
    .replace(/"traceId":"[^"]*"/, '')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '·')
  return { status: answer.status, text }
}

// Colleagues choose among the organisations: theirs are no secret to the inside.
const namesSomething = (endpoint: Endpoint) => {
  const { params, query, body } = sampleOf(endpoint, () => randomUUID())
  return Object.keys({ ...params, ...query, ...body }).some((name) =>
    /(?<!organisation)Id$|^reference$|^people$/.test(name),
  )
}
// A colleague’s card and public writing are open to every colleague: only guests must miss them.
const ofPeople = (endpoint: Endpoint) => {
  const { params, query, body } = sampleOf(endpoint, () => randomUUID())
  const named = Object.keys({ ...params, ...query, ...body }).filter((name) =>
    /Id$|^reference$|^people$/.test(name),
  )
  return named.every((name) => name === 'personId' || name === 'people' || name === 'unitId')
}

describe('with the valid ids of others', () => {
  for (const [name, endpoint] of endpoints.filter(([, each]) => each.access !== 'anyone' && !each.upload))
    test(`${name} answers a stranger 401, and everyone else as if nothing were there`, async () => {
      expect((await ask(world.stranger, endpoint, foreign)).status).toBe(401)
      if (!namesSomething(endpoint)) return
      for (const actor of [cast.rosa, cast.felix, ...(ofPeople(endpoint) ? [] : [cast.karim])]) {
        const theirs = await ask(actor, endpoint, foreign)
        const nobodys = await ask(actor, endpoint, () => randomUUID())
        expect([actor.name, theirs]).toEqual([actor.name, nobodys])
        // A list of what lies out of reach is as empty as the list of what does not exist; what is done unseen is
        // answered alike whatever says no.
        if ((endpoint.method !== 'GET' && !endpoint.unseen) || theirs.status !== 200)
          expect([403, 404]).toContain(theirs.status)
      }
    })
})

describe('with fields that nobody asked for', () => {
  const extras = [
    'role',
    'authorId',
    'spaceId',
    'pinned',
    'createdAt',
    'organisationId',
    'administrator',
    '__proto__',
  ]
  const bodies = endpoints.filter(
    ([, { method, upload }]) => method !== 'GET' && method !== 'DELETE' && !upload,
  )
  for (const [name, endpoint] of bodies)
    test(`${name} refuses them`, async () => {
      for (const extra of extras.filter((each) => !(each in endpoint.body.shape))) {
        const { status } = await ask(cast.ines, endpoint, foreign, { [extra]: 'x' })
        expect([extra, [400, 422].includes(status)]).toEqual([extra, true])
      }
    })
})

describe('lists', () => {
  const lists = endpoints.filter(([, { query }]) => 'cursor' in query.shape)
  const read = async (endpoint: Endpoint, query: Record<string, string>) => {
    const given = sampleOf(endpoint, foreign)
    const path = endpoint.path.replace(/:(\w+)/g, (_all, name: string) => String(given.params[name]))
    const asked = new URLSearchParams({ ...query })
    for (const [name, value] of Object.entries(given.query))
      if (!asked.has(name)) asked.set(name, String(value))
    const answer = await fetch(`${world.url}/api/v1${path}?${asked}`, {
      headers: {
        cookie: `__Host-sid=${(endpoint.access === 'administrators' ? cast.ines : cast.awa).cookie}`,
      },
    })
    return { status: answer.status, text: await answer.text() }
  }
  const cursorOf = (text: string) => /"nextCursor":"([^"]+)"/.exec(text)?.[1]

  test('take no cursor that was changed, made up, or given by another list', async () => {
    const own = new Map<string, string>()
    for (const [name, endpoint] of lists) {
      const cursor = cursorOf(
        (await read(endpoint, { limit: '1', ...('q' in endpoint.query.shape ? { q: 'e' } : {}) })).text,
      )
      if (cursor) own.set(name, cursor)
    }
    expect(own.size).toBeGreaterThan(1)
    for (const [name, endpoint] of lists) {
      const cursor = own.get(name) ?? 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
      const middle = Math.floor(cursor.length / 2)
      const changed = `${cursor.slice(0, middle)}${cursor[middle] === 'A' ? 'B' : 'A'}${cursor.slice(middle + 1)}`
      const others = [...own].filter(([other]) => other !== name).map(([, given]) => given)
      for (const given of [changed, 'made-up', Buffer.from('["","x"]').toString('base64url'), ...others]) {
        const { status, text } = await read(endpoint, { cursor: given })
        expect([name, given, status, JSON.parse(text).code]).toEqual([name, given, 422, 'cursor'])
      }
    }
  })

  test('hold the same whatever quotes are asked for', async () => {
    const asking = endpoints.filter(([, { method }]) => method === 'GET')
    for (const [name, endpoint] of asking)
      for (const parameter of stringsOf(endpoint)) {
        const nothing = await read(endpoint, { [parameter]: 'zqzqzqzqzq' })
        for (const text of [
          `zqzqzqzqzq' or '1'='1`,
          'zqzqzqzqzq" or ""="',
          'zqzqzqzqzq%_\\',
          `zqzqzqzqzq'); select 1; --`,
        ]) {
          const answer = await read(endpoint, { [parameter]: text })
          expect([name, parameter, text, answer.status < 500]).toEqual([name, parameter, text, true])
          if (answer.status === 200 && nothing.status === 200)
            expect([name, parameter, text, idsIn(answer.text)]).toEqual([
              name,
              parameter,
              text,
              idsIn(nothing.text),
            ])
        }
      }
  })
})

const idsIn = (text: string) => [...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id).sort()
