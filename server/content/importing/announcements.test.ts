import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { askImported, importAcknowledgements } from '../index.ts'

let world: World
let cast: Cast

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
})
afterAll(() => world.end())

const stop = {
  kind: 'announcement',
  title: 'L’atelier 3 arrête les fiches papier',
  body: 'Dès lundi.',
} as const

test('an import says what asks and who acknowledged, once', async () => {
  const { awa, tomasz } = cast
  const spaceId = await openSpaceOf(world, awa, { name: 'Atelier 3' }, [tomasz])
  const { id: postId } = await awa.do('publishPost', { ...stop, spaceId })
  const { id: message } = await awa.do('publishPost', { ...stop, kind: 'message', spaceId })
  const tx = world.weft.ground.inside
  const at = new Date('2026-10-05T08:02:00Z')
  await askImported(tx, [
    { postId, by: '2026-10-09' },
    { postId: message, by: null },
  ])
  for (const _again of [1, 2])
    await importAcknowledgements(
      tx,
      [postId, message].map((id) => ({ postId: id, personId: tomasz.id, at })),
    )
  expect((await tomasz.do('readPost', { reference: postId })).announcement).toMatchObject({
    ...{ by: '2026-10-09', acknowledgedAt: at.toISOString() },
  })
  expect((await awa.do('readAcknowledgements', { postId })).acknowledged).toBe(1)
  expect(await world.sql('select 1 from acknowledgements where post_id = $1', [message])).toEqual([])
})
