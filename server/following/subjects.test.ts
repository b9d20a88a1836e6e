import { afterAll, beforeAll, expect, test } from 'vitest'
import { gather } from '../../test/cast.ts'
import { openWorld, type World } from '../../test/world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.end())

test('subjects come as a dictionary has them, accents aside, and a page follows the one before', async () => {
  const { awa, karim } = await gather(world)
  const subjects = ['coût', 'câblage', 'alésage', 'Écrou', 'dosage']
  await awa.do('publishPost', {
    kind: 'question',
    title: 'Par où passer le câble ?',
    body: 'Armoire 2.',
    subjects,
  })
  const first = await karim.do('listSubjects', { limit: 3 })
  expect(first.data.map(({ name }) => name)).toEqual(['alésage', 'câblage', 'coût'])
  const next = await karim.do('listSubjects', { limit: 3, cursor: first.page.nextCursor ?? '' })
  expect(next.data.map(({ name }) => name)).toEqual(['dosage', 'Écrou'])
})
