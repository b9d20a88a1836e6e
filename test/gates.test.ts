import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { deleteGate, publishGate } from '../server/content/index.ts'
import { enterGate, hashPassword, storePassword } from '../server/identity/index.ts'
import { measureGate } from '../server/insights/index.ts'
import { deliverGate, post } from '../server/mail/index.ts'
import { mailJobs } from '../server/mail/outbox.ts'
import type { Answer, Gate } from '../server/platform/gates.ts'
import type { House } from '../server/platform/house.ts'
import type { Verdict } from '../server/platform/refusal.ts'
import { openSpaceGate } from '../server/spaces/index.ts'
import { type Cast, gather, openSpaceOf } from './cast.ts'
import { openWorld, type World } from './world.ts'

let world: World
let cast: Cast
let spaceId: string
let says: Map<string, Verdict | Error>
let house: House

/** A slice of this test that says what the story needs; 'allowed' otherwise. */
function answering<Asked extends readonly unknown[]>(gate: Gate<Asked>): Answer {
  return gate.answered(async () => {
    const said = says.get(gate.name) ?? 'allowed'
    if (said instanceof Error) throw said
    return said
  })
}

beforeAll(async () => {
  says = new Map()
  const gates = [
    answering(publishGate),
    answering(openSpaceGate),
    answering(deleteGate),
    answering(enterGate),
    answering(measureGate),
    answering(deliverGate),
  ]
  world = await openWorld({
    settings: { WEFT_SMTP_URL: 'smtp://127.0.0.1:1' },
    more: (given) => {
      house = given
      return [{ name: 'test', gates }]
    },
  })
  cast = await gather(world)
  spaceId = await openSpaceOf(world, cast.awa, { name: 'Atelier' }, [cast.tomasz])
})
beforeEach(() => says.clear())
afterAll(() => world.end())

const message = { kind: 'message', body: 'Bonjour.' } as const
const prepared = () =>
  cast.awa.do('createSpace', {
    name: `Espace ${Math.random()}`,
    purpose: 'Prepared and not yet open.',
    access: 'open',
  })

test('publish: a post, a comment and an edit are refused with the answer’s reason', async () => {
  const { awa, tomasz } = cast
  const post = await awa.do('publishPost', { ...message, spaceId })
  says.set('publish', 'space.read_only')
  const no = { status: 403, code: 'space.read_only' }
  expect(await awa.refused('publishPost', { ...message, spaceId })).toEqual(no)
  expect(await tomasz.refused('addComment', { postId: post.id, body: 'Oui.' })).toEqual(no)
  expect(await awa.refused('editPost', { postId: post.id, body: 'Non.', version: post.version })).toEqual(no)
})

test('open space: a prepared space stays prepared', async () => {
  const { id } = await prepared()
  says.set('open space', 'space.not_ready')
  expect(await cast.awa.refused('openSpace', { spaceId: id })).toEqual({
    status: 409,
    code: 'space.not_ready',
  })
  expect(await cast.awa.do('readSpace', { spaceId: id })).toMatchObject({ state: 'prepared' })
})

test('delete: what is held stays', async () => {
  const { awa, tomasz } = cast
  const post = await awa.do('publishPost', { ...message, spaceId })
  const comment = await tomasz.do('addComment', { postId: post.id, body: 'Oui.' })
  says.set('delete', 'post.held')
  const no = { status: 409, code: 'post.held' }
  const { version } = await awa.do('readPost', { reference: post.id })
  expect(await awa.refused('deletePost', { postId: post.id, version })).toEqual(no)
  expect(await tomasz.refused('deleteComment', { commentId: comment.id, version: comment.version })).toEqual(
    no,
  )
  expect((await awa.do('readPost', { reference: post.id })).comments).toHaveLength(1)
})

test('enter: who may not enter gets no session, and learns why', async () => {
  const { karim, stranger } = { ...cast, ...world }
  const password = 'le tour vertical du fond'
  await storePassword(world.weft.ground.inside, karim.id, await hashPassword(password))
  says.set('enter', 'charter.unread')
  const answer = await stranger.try('signIn', { email: karim.email, password })
  expect([answer.status, answer.body.code, answer.body.reason]).toEqual([
    403,
    'enter.closed',
    'charter.unread',
  ])
  expect(answer.headers.get('set-cookie')).toBe(null)
  says.set('enter', new Error('The answerer broke.'))
  expect((await stranger.try('signIn', { email: karim.email, password })).status).toBe(500)
  says.clear()
  expect((await stranger.try('signIn', { email: karim.email, password })).status).toBe(201)
})

test('measure: nothing is stored, and the person notices nothing', async () => {
  const { awa, tomasz } = cast
  const { id } = await awa.do('publishPost', { ...message, spaceId })
  await world.sql(`insert into switches values ('readings', true, 'For this story.', $1)`, [awa.id])
  const stored = () => world.sql('select dwell from readings')
  says.set('measure', 'measure.off')
  await tomasz.do('recordReading', { postId: id, dwell: 'long' })
  says.set('measure', new Error('The answerer broke.'))
  expect((await tomasz.try('recordReading', { postId: id, dwell: 'long' })).status).toBe(500)
  expect(await stored()).toEqual([])
  says.clear()
  await tomasz.do('recordReading', { postId: id, dwell: 'long' })
  expect(await stored()).toEqual([{ dwell: 2 }])
})

test('deliver: a mail that may not leave is withdrawn; without an answer it waits', async () => {
  const letter = { subject: 'Bonjour', paragraphs: ['Un mot.'], reason: 'You are in this story.' }
  const write = (key: string) =>
    post(world.weft.ground.inside, house.config, {
      subject: `test:${key}`,
      personId: cast.karim.id,
      to: { name: cast.karim.name, address: cast.karim.email },
      letter,
      locale: 'fr',
    })
  const send = mailJobs(house).find(({ name }) => name === 'mail.send')
  const outcome = async (key: string) => {
    await write(key)
    await send?.run(null)
    return world.sql('select state, attempts from mail_outbox where key like $1', [`test:${key}%`])
  }
  says.set('deliver', 'quiet_hours')
  expect(await outcome('refused')).toEqual([{ state: 'withdrawn', attempts: 0 }])
  says.set('deliver', new Error('The answerer broke.'))
  expect(await outcome('broken')).toEqual([{ state: 'waiting', attempts: 0 }])
  says.clear()
  expect(await outcome('tried')).toEqual([{ state: 'waiting', attempts: 1 }])
})

test('an answerer that throws refuses: nothing is changed', async () => {
  const { id } = await prepared()
  const post = await cast.awa.do('publishPost', { ...message, spaceId })
  for (const gate of ['publish', 'open space', 'delete']) says.set(gate, new Error('The answerer broke.'))
  const { status } = await cast.awa.try('openSpace', { spaceId: id })
  expect(status).toBe(500)
  expect((await cast.awa.try('publishPost', { ...message, body: 'Ne passe pas.', spaceId })).status).toBe(500)
  expect((await cast.awa.try('deletePost', { postId: post.id, version: post.version })).status).toBe(500)
  expect(await cast.awa.do('readSpace', { spaceId: id })).toMatchObject({ state: 'prepared' })
  expect(await world.sql(`select 1 from posts where body = 'Ne passe pas.'`)).toEqual([])
})
