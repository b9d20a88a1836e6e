import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
let cast: Cast
let spaceId: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  const { awa, tomasz, rosa, ruissel } = cast
  const shared = { name: 'Ruissel et nous', access: 'secret', organisationId: ruissel } as const
  spaceId = await openSpaceOf(world, awa, shared, [tomasz, rosa])
})
afterAll(() => world.end())

const write = async (body: string) =>
  (await cast.tomasz.do('publishPost', { kind: 'message', spaceId, body })).id
const refusal = (status: number, code: string) => ({ status, code })

test('those who look after a space pin three posts at most, once each, and unpin them', async () => {
  const { awa, tomasz, karim, rosa, felix } = cast
  const [one = '', two = '', three = '', four = ''] = await Promise.all(
    ['Un', 'Deux', 'Trois', 'Quatre'].map(write),
  )
  expect(await tomasz.refused('pinPost', { postId: one })).toEqual(refusal(403, 'post.not_steward'))
  expect(await rosa.refused('pinPost', { postId: one })).toEqual(refusal(403, 'inside_only'))
  expect(await karim.refused('pinPost', { postId: one })).toEqual(refusal(404, 'missing'))
  for (const postId of [one, two, three, three]) await awa.do('pinPost', { postId })
  expect(await awa.refused('pinPost', { postId: four })).toEqual(refusal(409, 'post.too_many_pins'))

  for (const reader of [tomasz, rosa]) {
    const { data } = await reader.do('listPinned', { spaceId })
    expect(data.map(({ id }) => id)).toEqual([three, two, one])
  }
  for (const outsider of [karim, felix])
    expect(await outsider.refused('listPinned', { spaceId })).toEqual(refusal(404, 'missing'))
  expect(await tomasz.do('readPost', { reference: two })).toMatchObject({ pinned: true, mayPin: false })
  expect(await awa.do('readPost', { reference: four })).toMatchObject({ pinned: false, mayPin: true })

  await awa.do('unpinPost', { postId: two })
  await awa.do('unpinPost', { postId: two })
  await awa.do('pinPost', { postId: four })
  const { version } = await tomasz.do('readPost', { reference: one })
  await tomasz.do('deletePost', { postId: one, version })
  expect((await rosa.do('listPinned', { spaceId })).data.map(({ id }) => id)).toEqual([four, three])
  expect(
    await world.sql(
      `select name, count(*)::int as times from facts where name in ('post.pinned', 'post.unpinned') group by name order by name`,
    ),
  ).toEqual([
    { name: 'post.pinned', times: 4 },
    { name: 'post.unpinned', times: 1 },
  ])
})

test('only posts of a space that is not archived are pinned', async () => {
  const { awa } = cast
  const under = await awa.do('publishPost', { kind: 'message', subjects: ['Inox'], body: 'Sous un sujet.' })
  expect(await awa.refused('pinPost', { postId: under.id })).toEqual(refusal(409, 'post.no_space'))
  const over = await openSpaceOf(world, awa, { name: 'Fini' })
  const { id: postId } = await awa.do('publishPost', { kind: 'message', spaceId: over, body: 'Au revoir.' })
  await awa.do('archiveSpace', { spaceId: over })
  expect(await awa.refused('pinPost', { postId })).toEqual(refusal(409, 'space.archived'))
})
