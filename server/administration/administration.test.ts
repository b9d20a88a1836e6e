import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather } from '../../test/cast.ts'
import { openWorld, type World } from '../../test/world.ts'

let world: World
let cast: Cast

beforeAll(async () => {
  world = await openWorld({ settings: { WEFT_SMTP_URL: 'smtp://weft:hunter2@127.0.0.1:2525' } })
  cast = await gather(world)
})
afterAll(() => world.end())

test('the switchboard also says what no switch turns: by the configuration, or by construction', async () => {
  const { standing } = await cast.ines.do('listSwitches')
  const state = Object.fromEntries(standing.map(({ name, state }) => [name, state]))
  expect(state).toMatchObject({ mail: 'on', network: 'off', third_parties: 'never', one_person: 'never' })
  expect(standing.find(({ name }) => name === 'mail')?.why).toContain('127.0.0.1')
})

test('administrators read what the server was started with, without its secrets; nobody else does', async () => {
  const { data } = await cast.ines.do('listSettings')
  expect(data.find(({ name }) => name === 'WEFT_SMTP_URL')).toMatchObject({ source: 'environment' })
  expect(data.find(({ name }) => name === 'HOST')).toMatchObject({ value: '127.0.0.1', source: 'default' })
  expect(JSON.stringify(data)).not.toContain('hunter2')
  expect(data.every(({ title, description }) => title && description)).toBe(true)
  for (const one of [cast.karim, cast.rosa]) {
    expect(await one.refused('listSettings')).toMatchObject({ status: 403 })
    expect(await one.refused('readHealth')).toMatchObject({ status: 403 })
  }
})

test('health says what the database and the files take', async () => {
  const health = await cast.ines.do('readHealth')
  expect(health.database.bytes).toBeGreaterThan(1_000_000)
  expect(health.files).toMatchObject({ count: 0, bytes: 0, quotaBytes: 10_240_000_000 })
})

test('the first steps tick themselves from what the company did', async () => {
  const before = await cast.ines.do('readStart')
  expect(before).toMatchObject({ posts: 0, solved: false, mailReady: true })
  const { id: postId } = await cast.karim.do('publishPost', {
    ...{ kind: 'question', subjects: ['Usinage'], title: 'Quel taraud pour le 316L ?', body: 'Il casse.' },
  })
  const { id: answerId } = await cast.tomasz.do('addComment', {
    postId,
    kind: 'answer',
    body: 'À gros noyau.',
  })
  await cast.karim.do('acceptAnswer', { postId, answerId })
  expect(await cast.ines.do('readStart')).toMatchObject({ posts: 1, solved: true, people: before.people })
  expect(await cast.karim.refused('readStart')).toMatchObject({ status: 403 })
})
