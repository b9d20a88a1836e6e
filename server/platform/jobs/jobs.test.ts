import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/world.ts'
import { enqueue } from './index.ts'

let world: World
const began: number[] = []
const reading = Promise.withResolvers<void>()
const bell = Promise.withResolvers<string>()
let letBegin = Promise.withResolvers<void>()

beforeAll(async () => {
  world = await openWorld({
    more: () => [
      {
        name: 'test',
        jobs: [
          {
            name: 'test.read',
            long: true,
            run: async (payload) => {
              began.push(Number(payload && typeof payload === 'object' && 'file' in payload && payload.file))
              if (began.length === 2) letBegin.resolve()
              await reading.promise
              if (began.length === slow) letBegin.resolve()
            },
          },
          { name: 'test.ring', run: async () => bell.resolve('rung') },
        ],
      },
    ],
  })
})
afterAll(() => world.end())

const slow = 40

test('what is short is done while forty long readings fill every place of theirs', async () => {
  const { inside } = world.weft.ground
  for (let file = 0; file < slow; file += 1) await enqueue(inside, 'test.read', { file })
  await letBegin.promise
  await enqueue(inside, 'test.ring', {})
  expect(await bell.promise).toBe('rung')
  expect(began).toHaveLength(2)

  letBegin = Promise.withResolvers()
  reading.resolve()
  await letBegin.promise
  expect(began.toSorted((one, other) => one - other)).toEqual([...Array(slow).keys()])
})
