import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { type Actor, openWorld, type World } from '../../../test/world.ts'

let world: World
let cast: Cast

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
})
afterAll(() => world.end())

const kept = async (actor: Actor) => {
  await world.settled()
  return (await actor.do('listKeepable')).posts.map(({ reference }) => reference)
}

test('a device may keep what its person reads, nothing of a secret space, and only while they reach it', async () => {
  const { awa, tomasz } = cast
  const usinage = await openSpaceOf(world, awa, { name: 'Usinage', access: 'private' }, [tomasz])
  const hematite = await openSpaceOf(world, awa, { name: 'Projet Hématite', access: 'secret' }, [tomasz])
  const say = (spaceId: string, title: string) =>
    awa.do('publishPost', { kind: 'question', spaceId, title, body: `[Tomasz](weft:person/${tomasz.id}) ?` })
  const open = await say(usinage, 'Quel foret pour l’inox ?')
  // It stands in his inbox as well, and yet.
  await say(hematite, 'Quand annoncer la fusion ?')
  expect(await kept(tomasz)).toEqual([open.publicId])
  await awa.do('removeMember', { spaceId: usinage, personId: tomasz.id })
  expect(await kept(tomasz)).toEqual([])
})

test('guests keep nothing, nor does anyone once the organisation says so', async () => {
  const { awa, rosa, ines } = cast
  expect(await rosa.refused('listKeepable')).toMatchObject({ code: 'inside_only' })
  expect((await awa.do('listKeepable')).posts).not.toEqual([])
  await ines.do('askSwitch', { name: 'nothing_on_devices', on: true, reason: 'Postes partagés' })
  expect(await awa.do('listKeepable')).toMatchObject({ on: false, posts: [] })
})
