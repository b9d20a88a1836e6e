import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openLogin } from '../server/platform/database/index.ts'
import {
  change,
  factKind,
  hearStumbles,
  id,
  number,
  oneOf,
  type Reader,
} from '../server/platform/facts/index.ts'
import { preparePartitions } from '../server/platform/facts/jobs.ts'
import { createLog } from '../server/platform/log/index.ts'
import { nobody, type Viewer } from '../server/platform/viewer.ts'
import { openWorld, type World } from './world.ts'

const noted = factKind('test.noted', { value: number })
const viewer: Viewer = { ...nobody('fr'), audience: 'inside' }

let world: World
let unable: (value: number) => boolean

/** Writes down what it hears; a database error for even values, one of its own for odd ones. */
const listener: Reader = {
  name: 'test.listener',
  hears: [noted.kind],
  async hear(tx, facts) {
    for (const { position, data } of facts) {
      const value = Number(data.value)
      if (unable(value)) {
        if (value % 2 === 0) await sql`select 1 / 0`.execute(tx)
        throw new TypeError('An odd value.')
      }
      await sql`insert into test_heard values (${position}, ${value}) on conflict do nothing`.execute(tx)
    }
  },
  forget: async (tx) => void (await sql`delete from test_heard`.execute(tx)),
}

beforeAll(async () => {
  world = await openWorld({ more: () => [{ name: 'test', readers: [listener] }] })
  await world.sql('create table test_heard (position bigint primary key, value int not null)')
})
beforeEach(async () => {
  unable = () => false
  await world.settled()
  await world.sql('truncate test_heard')
})
afterAll(() => world.end())

const note = (...values: number[]) =>
  change(world.weft.ground, viewer, async ({ record }) => {
    for (const value of values) record(noted({ value }))
  })
const heard = async () =>
  (await world.sql('select value from test_heard order by position')).map(({ value }) => value)
const stumbles = () => world.sql('select name, cause, attempts from reader_stumbles order by position')
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, step) => from + step)

test('a fact that cannot be heard is set aside, the rest goes on, and it is heard once the reader can', async () => {
  unable = (value) => value === 13 || value === 14
  await note(...range(0, 40))
  await world.settled()
  expect(await heard()).toEqual(range(0, 40).filter((value) => !unable(value)))
  expect(await stumbles()).toEqual([
    { name: 'test.noted', cause: 'TypeError', attempts: 1 },
    { name: 'test.noted', cause: '22012', attempts: 1 },
  ])

  await note(40)
  await world.settled()
  expect((await heard()).at(-1)).toBe(40)

  unable = () => false
  expect(await hearStumbles(world.weft.ground.inside, listener)).toMatchObject({ facts: 2, stumbles: [] })
  expect(await heard()).toEqual(range(0, 41))
  expect(await stumbles()).toEqual([])
})

test('a reader that fails on everything stays where it stands and misses nothing', async () => {
  unable = () => true
  await note(...range(100, 150))
  await world.settled()
  expect([await heard(), await stumbles()]).toEqual([[], []])

  unable = () => false
  await world.settled()
  expect(await heard()).toEqual(range(100, 150))
})

test('an idle reader locks and writes nothing', async () => {
  await world.settled()
  const place = () =>
    world.sql(`select xmin::text, xmax::text from reader_marks where reader = 'test.listener'`)
  const before = await place()
  for (const _ of range(0, 5)) await world.settled()
  expect(await place()).toEqual(before)
})

test('a change that says nothing moved records nothing; one that forgets to say so is refused', async () => {
  const count = async () => (await world.sql(`select count(*) from facts where name = 'test.noted'`))[0]
  const before = await count()
  await change(world.weft.ground, viewer, async ({ unchanged }) => unchanged())
  await expect(change(world.weft.ground, viewer, async () => {})).rejects.toThrow('recorded no fact')
  expect(await count()).toEqual(before)
})

test('a fact takes ids, numbers and listed words, and no text', () => {
  const told = factKind('test.told', { personId: id, kind: oneOf('message', 'question'), count: number })
  const good = { personId: '018f0000-0000-7000-8000-000000000000', kind: 'message', count: 3 } as const
  expect(told(good).data).toEqual(good)
  for (const unfit of [{ personId: 'Jean-Dupont' }, { count: Number.NaN }]) {
    expect(() => told({ ...good, ...unfit })).toThrow('may not hold')
  }
  expect(() => told(Object.assign({ title: 'Bonjour' }, good))).toThrow('may not hold: title')
})

test('months are made ahead; facts outside every month are said aloud and not moved', async () => {
  const log = createLog({ level: 'error', pretty: true })
  const owner = openLogin(world.ownerUrl, { log, size: 1 })
  await preparePartitions(owner.db)
  await world.sql(
    `insert into facts (name, audience, data, occurred_at) values ('test.stray', 'inside', '{}', '2001-01-05')`,
  )
  await expect(preparePartitions(owner.db)).rejects.toThrow('1 facts stand outside every month')
  expect(await world.sql('select name from facts_default')).toEqual([{ name: 'test.stray' }])
  await owner.close()
})
