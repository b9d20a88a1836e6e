import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
let cast: Cast

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
})
afterAll(() => world.end())

/** Colleagues who follow that subject. */
const follow = (subjectId: string, count: number) =>
  world.sql(
    `with came as (
       insert into people (id, audience, name) select gen_random_uuid(), 'inside', 'Équipe ' || n from generate_series(1, $2::int) n returning id)
     insert into levels (person_id, target, target_id, level) select id, 'subject', $1, 'tracking' from came`,
    [subjectId, count],
  )

test('who will find it, and how long they all read, is told to who reaches the place', async () => {
  const { awa, tomasz, karim, ines, rosa, ruissel } = cast
  const secret = await openSpaceOf(world, awa, { name: 'Prototype', access: 'secret' }, [tomasz, ines])
  const { subjects } = await awa.do('publishPost', {
    ...{ kind: 'message', spaceId: secret, body: 'Bonjour.', subjects: ['Alésage'] },
  })
  const asked = { spaceId: secret, words: 460 }
  expect(await awa.do('readReadership', asked)).toEqual({ readers: 2, minutes: 2, total: 4 })
  expect(await awa.do('readReadership', { ...asked, words: 3 })).toEqual({ readers: 2, minutes: 1, total: 2 })
  const missing = { status: 404, code: 'missing' }
  expect(await karim.refused('readReadership', asked)).toEqual(missing)
  expect(await rosa.refused('readReadership', asked)).toEqual({ status: 403, code: 'inside_only' })

  // Who follows the subject comes too, where they reach it, in whole fives; whether a member does never shows.
  const subjectId = subjects[0]?.id ?? ''
  await follow(subjectId, 4)
  const everywhere = { subjects: 'alésage\nAutre', words: 230 }
  expect(await karim.do('readReadership', everywhere)).toMatchObject({ readers: 0 })
  await follow(subjectId, 2)
  expect(await karim.do('readReadership', everywhere)).toMatchObject({ readers: 0 })
  await karim.do('publishPost', { kind: 'message', body: 'Bonjour.', subjects: ['Alésage'] })
  expect(await karim.do('readReadership', everywhere)).toEqual({ readers: 5, minutes: 1, total: 5 })
  await tomasz.do('followSubject', { subjectId })
  const pair = await openSpaceOf(world, karim, { name: 'À deux' }, [tomasz])
  const alone = await openSpaceOf(world, karim, { name: 'Seul' })
  for (const spaceId of [pair, alone])
    expect(await karim.do('readReadership', { ...everywhere, spaceId })).toMatchObject({ readers: 5 })
  expect(await awa.do('readReadership', { ...asked, subjects: 'Alésage' })).toMatchObject({ readers: 2 })

  const access = 'private' as const
  const shared = await openSpaceOf(world, awa, { name: 'Ruissel', access, organisationId: ruissel }, [rosa])
  expect(await awa.do('readReadership', { spaceId: shared })).toMatchObject({ readers: 1 })
  // An announcement to the whole company comes to everyone inside.
  const announced = { announcement: 'true', words: 230 }
  expect(await ines.do('readReadership', announced)).toMatchObject({ readers: 9 })
})
