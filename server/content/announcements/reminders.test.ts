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
  const place = { name: 'Ruissel et nous', access: 'private', organisationId: ruissel } as const
  spaceId = await openSpaceOf(world, awa, place, [tomasz, rosa])
})
afterAll(() => world.end())

const refusal = (status: number, code: string) => ({ status, code })

test('those who have not acknowledged are reminded, they alone, once each three days', async () => {
  const { awa, tomasz, ines, rosa } = cast
  const { id: postId } = await awa.do('publishPost', {
    ...{ kind: 'announcement', spaceId, title: 'Plus de fiches papier', body: 'À partir du 7 décembre.' },
    acknowledgement: { by: '2998-12-04' },
  })
  await tomasz.do('acknowledge', { postId })
  expect(await tomasz.refused('remindReaders', { postId })).toEqual(refusal(403, 'announcement.not_author'))
  expect(await rosa.refused('remindReaders', { postId })).toEqual(refusal(403, 'inside_only'))
  expect(await ines.refused('remindReaders', { postId })).toEqual(refusal(404, 'missing'))
  expect((await awa.do('readPost', { reference: postId })).announcement).toMatchObject({
    ...{ remindedAt: null, mayRemind: true },
  })
  const { people, remindedAt } = await awa.do('remindReaders', { postId })
  expect(people).toBe(1)
  expect((await rosa.do('readNow')).data[0]).toMatchObject({ id: postId, remindedAt })
  expect((await tomasz.do('readNow')).data.map(({ id }) => id)).not.toContain(postId)
  for (const [who, at] of [
    [awa, remindedAt],
    [rosa, null],
  ] as const)
    expect((await who.do('readPost', { reference: postId })).announcement).toMatchObject({
      ...{ remindedAt: at, mayRemind: false },
    })
  expect(await awa.refused('remindReaders', { postId })).toEqual(refusal(409, 'announcement.reminded'))
  await world.sql(`update announcement_reminders set reminded_at = now() - interval '3 days'`)
  await awa.do('remindReaders', { postId })
  await rosa.do('acknowledge', { postId })
  await world.sql(`update announcement_reminders set reminded_at = reminded_at - interval '3 days'`)
  expect(await awa.refused('remindReaders', { postId })).toEqual(refusal(409, 'announcement.all_read'))
  const told = await world.sql(`select audience, data from facts where name = 'announcement.reminded'`)
  expect(told).toEqual([1, 2].map(() => ({ audience: 'actor', data: { postId } })))
})
