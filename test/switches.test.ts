import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deleteOldReadings } from '../server/insights/store.ts'
import { grantAdministration } from '../server/reach/index.ts'
import { root } from './architecture/sources.ts'
import { type Cast, gather, openSpaceOf } from './cast.ts'
import { openWorld, type World } from './world.ts'

let world: World
let cast: Cast
let postId: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  await grantAdministration(world.weft.ground.inside, cast.awa.id)
  const spaceId = await openSpaceOf(world, cast.awa, { name: 'Atelier', access: 'secret' }, [cast.tomasz])
  postId = (await cast.awa.do('publishPost', { kind: 'message', spaceId, body: 'À lire.' })).id
})
afterAll(() => world.end())

const reason = 'Approved by the works council on 12 November.'
const stored = () => world.sql('select person_id, item_id, dwell from readings order by day')
const board = async () => {
  const { data } = await cast.ines.do('listSwitches')
  return data.find(({ name }) => name === 'readings')
}
const turnOn = async () => {
  const { waiting } = await cast.ines.do('askSwitch', { name: 'readings', on: true, reason })
  return { name: 'readings', changeId: waiting?.id ?? '' }
}

test('every switch that some code declares stands on the switchboard, and all are off', async () => {
  const declared: string[] = []
  for await (const path of glob('server/**/switches.ts', { cwd: root })) {
    const values: unknown[] = Object.values(await import(join(root, path)))
    for (const value of values) {
      if (typeof value === 'object' && value !== null && 'name' in value) declared.push(String(value.name))
    }
  }
  const { data } = await cast.ines.do('listSwitches')
  expect(data.map(({ name }) => name).sort()).toEqual(declared.sort())
  expect(data.filter(({ on }) => on)).toEqual([])
  expect(await cast.karim.refused('listSwitches')).toEqual({ status: 403, code: 'administrators_only' })
})

test('a measure is turned on by two, with a reason, and off by one', async () => {
  const { ines, awa } = cast
  const asked = await turnOn()
  expect(await board()).toMatchObject({ on: false, waiting: { reason, askedBy: { name: ines.name } } })
  expect(await ines.refused('confirmSwitch', asked)).toEqual({ status: 403, code: 'switch.own_request' })
  const second = { name: 'readings', on: true, reason }
  expect(await awa.refused('askSwitch', second)).toEqual({ status: 409, code: 'switch.waiting' })

  expect(await awa.do('confirmSwitch', asked)).toMatchObject({ on: true, reason, waiting: null })
  expect(await awa.refused('confirmSwitch', asked)).toEqual({ status: 409, code: 'switch.not_waiting' })
  expect(await awa.refused('askSwitch', second)).toEqual({ status: 409, code: 'switch.same' })

  const off = await ines.do('askSwitch', { name: 'readings', on: false, reason: 'Not needed any more.' })
  expect(off).toMatchObject({ on: false, waiting: null, changedBy: { name: ines.name } })
  expect(off.history.map(({ on, state }) => [on, state])).toEqual([
    [false, 'done'],
    [true, 'done'],
  ])
})

test('what waits can be withdrawn, and what was withdrawn is not confirmed', async () => {
  const { ines, awa } = cast
  const asked = await turnOn()
  expect(await awa.do('withdrawSwitch', asked)).toMatchObject({ on: false, waiting: null })
  expect(await awa.refused('confirmSwitch', asked)).toEqual({ status: 409, code: 'switch.not_waiting' })
  expect(await ines.refused('askSwitch', { name: 'nothing', on: true, reason })).toMatchObject({
    status: 404,
  })
  const { status } = await ines.try('askSwitch', { name: 'readings', on: true, reason: 'Short.' })
  expect(status).toBe(422)

  const facts = await world.sql(
    `select name, actor_id, audience, data from facts where name like 'switch.%' order by position desc limit 2`,
  )
  const data = { changeId: asked.changeId, switch: 'readings', on: true }
  expect(facts).toEqual([
    { name: 'switch.withdrawn', actor_id: awa.id, audience: 'administrators', data },
    { name: 'switch.asked', actor_id: ines.id, audience: 'administrators', data },
  ])
})

test('readings are kept only while they are on: once for a person, a day and a post, for 28 days', async () => {
  const { awa, tomasz, karim, rosa } = cast
  await tomasz.do('recordReading', { postId, dwell: 'long' })
  expect(await stored()).toEqual([])

  await awa.do('confirmSwitch', await turnOn())
  for (const dwell of ['short', 'long', 'medium'] as const)
    await tomasz.do('recordReading', { postId, dwell })
  expect(await stored()).toEqual([{ person_id: tomasz.id, item_id: postId, dwell: 2 }])
  expect(await karim.refused('recordReading', { postId, dwell: 'long' })).toMatchObject({ status: 404 })
  expect(await rosa.refused('recordReading', { postId, dwell: 'long' })).toMatchObject({ status: 403 })

  await world.sql('insert into readings select person_id, item_id, current_date - 29, 1 from readings')
  await deleteOldReadings(world.weft.ground.inside)
  expect(await stored()).toHaveLength(1)
  expect(await world.sql(`select 1 from facts where name like '%read%'`)).toEqual([])
})

test('administrators see how far each reader is and what it set aside', async () => {
  await world.settled()
  await world.sql(`
    insert into reader_stumbles (reader, position, name, cause) values ('search.documents', 1, 'post.published', '54000')`)
  const { readers, stumbles } = await cast.ines.do('readReaderHealth')
  expect(readers.map(({ name }) => name)).toContain('search.documents')
  expect(readers.every(({ waiting, lagSeconds }) => waiting === 0 && lagSeconds === 0)).toBe(true)
  const stumble = { reader: 'search.documents', fact: 'post.published', cause: '54000', attempts: 1 }
  expect(stumbles).toContainEqual(expect.objectContaining(stumble))
  expect(await cast.karim.refused('readReaderHealth')).toMatchObject({ code: 'administrators_only' })
})
