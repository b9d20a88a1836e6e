import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../test/cast.ts'
import { openWorld, type World } from '../../test/world.ts'

let world: World
let cast: Cast

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
})
afterAll(() => world.end())

test('the mark says when I last read, is mine alone, and is missing with what it is on', async () => {
  const { awa, tomasz, karim } = cast
  const spaceId = await openSpaceOf(world, awa, { name: 'Usinage', access: 'secret' }, [tomasz])
  const { id: postId } = await awa.do('publishPost', { kind: 'message', spaceId, body: 'Le banc est libre.' })
  expect(await tomasz.do('readMark', { postId })).toEqual({ readAt: null })
  await tomasz.do('markRead', { postId })
  expect((await tomasz.do('readMark', { postId })).readAt).not.toBeNull()
  expect(await awa.do('readMark', { postId })).toEqual({ readAt: null })
  for (const name of ['readMark', 'markRead'] as const) {
    expect(await karim.refused(name, { postId })).toEqual({ status: 404, code: 'missing' })
  }
})

test('a thread says that its space is archived, and the audience what kind of space it is', async () => {
  const { awa, tomasz, rosa, ruissel } = cast
  const shared = { name: 'Ruissel et nous', access: 'private', organisationId: ruissel } as const
  const spaceId = await openSpaceOf(world, awa, shared, [tomasz, rosa])
  const { id: reference } = await awa.do('publishPost', {
    kind: 'message',
    spaceId,
    body: 'Livraison jeudi.',
  })
  expect(await rosa.do('readPost', { reference })).toMatchObject({ archived: false, mayComment: true })
  expect(await awa.do('readAudience', { spaceId })).toEqual({
    ...{ access: 'private', inside: 2, guests: 1, organisation: 'Ruissel' },
  })
  await awa.do('archiveSpace', { spaceId })
  for (const reader of [awa, rosa]) {
    expect(await reader.do('readPost', { reference })).toMatchObject({ archived: true, mayComment: false })
  }
})
