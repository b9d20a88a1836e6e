import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather } from '../../test/cast.ts'
import { openWorld, type World } from '../../test/world.ts'
import { networkOf, openLimiter } from '../platform/http/index.ts'

let world: World
let cast: Cast

beforeAll(async () => {
  // The world believes its neighbour about addresses, so that a story can come from several networks.
  world = await openWorld({ limitScale: 1, settings: { WEFT_TRUST_PROXY: 'loopback' } })
  cast = await gather(world)
})
afterAll(() => world.end())

test('guesses at one account are slowed down from that network; others are not locked out', async () => {
  const guess = (email: string, from = '192.0.2.7') =>
    world.stranger.try('signIn', { email, password: 'a guess of mine' }, { 'x-forwarded-for': from })
  const answers = []
  for (let round = 0; round < 12; round++) answers.push(await guess(cast.awa.email.toUpperCase()))
  expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(401), 429, 429])
  expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await guess(cast.awa.email, '192.0.2.99')).status).toBe(429)
  expect((await guess(cast.awa.email, '198.51.100.1')).status).toBe(401)
  expect((await guess(cast.tomasz.email)).status).toBe(401)
})

test('the headers of a refused sign-in do not tell who has entered from this network', async () => {
  const from = { 'x-forwarded-for': '203.0.113.5' }
  await world.sql(`update sessions set address = '203.0.113.0' where person_id = $1`, [cast.karim.id])
  const told = []
  for (const email of [cast.karim.email, cast.ines.email, 'nobody@maurevel.example']) {
    const { status, headers } = await world.stranger.try('signIn', { email, password: 'a guess' }, from)
    told.push([status, headers.get('ratelimit-policy')])
  }
  expect(told).toEqual(Array(3).fill([401, '"sign-in";q=100;w=600']))
})

test('one mailbox gets five reset links an hour, known or not', async () => {
  for (const email of [cast.awa.email, 'nobody@maurevel.example']) {
    const answers = []
    for (let round = 0; round < 6; round++) answers.push(await world.stranger.try('askReset', { email }))
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204, 429])
  }
})

test('a network counts as one, and what succeeded is given back', async () => {
  expect(networkOf('192.0.2.77')).toBe('192.0.2.0')
  expect(networkOf('::ffff:192.0.2.77')).toBe('192.0.2.0')
  expect(networkOf('2001:db8:1:2::99')).toBe('2001:db8:1:2::')
  const limit = openLimiter()
  for (let round = 0; round < 5; round++) await limit('reset account', 'someone')
  await expect(limit('reset account', 'someone')).rejects.toMatchObject({ code: 'too_many' })
  await limit.giveBack('reset account', 'someone')
  await limit.giveBack('reset account', 'someone')
  await limit('reset account', 'someone')
})
