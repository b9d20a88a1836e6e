import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../test/cast.ts'
import { type Actor, openWorld, type World } from '../../test/world.ts'

let world: World
let cast: Cast
let usinage: string
let qualite: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  const { awa, tomasz, karim } = cast
  usinage = await openSpaceOf(world, awa, { name: 'Usinage' }, [tomasz])
  qualite = await openSpaceOf(world, awa, { name: 'Qualité' }, [karim])
})
afterAll(() => world.end())

const say = (actor: Actor, title: string, place: { spaceId?: string; subjects?: string[] }) =>
  actor.do('publishPost', { kind: 'message', title, body: 'Voilà.', ...place })

const titles = async (actor: Actor, list: 'readFollowing' | 'readForYou') => {
  await world.settled()
  return (await actor.do(list)).data.map(({ title }) => title).sort()
}

test('the level of whoever chose none comes of their part; a choice stays until it is taken back', async () => {
  const { awa, tomasz, ines, karim, rosa } = cast
  const { id: postId } = await say(tomasz, 'Le banc est libre', { spaceId: usinage })
  const space = { target: 'space', targetId: usinage } as const
  const post = { target: 'post', targetId: postId } as const
  expect(await tomasz.do('readLevel', space)).toEqual({
    level: 'tracking',
    standard: 'tracking',
    chosen: false,
  })
  expect((await ines.do('readLevel', space)).level).toBe('normal')
  expect((await tomasz.do('readLevel', post)).level).toBe('watching')
  expect((await awa.do('readLevel', post)).level).toBe('normal')
  await awa.do('addComment', { postId, body: 'Merci.' })
  expect((await awa.do('readLevel', post)).level).toBe('tracking')

  const muted = { level: 'muted', standard: 'tracking', chosen: true }
  expect(await awa.do('chooseLevel', { ...space, level: 'muted' })).toEqual(muted)
  expect((await awa.do('listLevels')).data).toMatchObject([
    { target: 'space', name: 'Usinage', level: 'muted', address: `/spaces/${usinage}` },
  ])
  expect((await awa.do('forgetLevel', space)).level).toBe('tracking')
  expect((await awa.do('listLevels')).data).toEqual([])
  const me = { target: 'person', targetId: karim.id, level: 'tracking' } as const
  expect(await karim.refused('chooseLevel', me)).toEqual({ status: 409, code: 'level.oneself' })
  for (const aim of [space, post]) expect(await rosa.refused('readLevel', aim)).toMatchObject({ status: 404 })
})

test('what is followed comes into Following and For you with its reason, what is muted never', async () => {
  const { awa, tomasz, ines, karim } = cast
  const hers = await say(awa, 'Les jauges sont arrivées', { spaceId: qualite })
  await say(tomasz, 'Nouvelle fraise', { subjects: ['Outils'] })
  expect(await titles(ines, 'readFollowing')).toEqual([])
  await ines.do('chooseLevel', { target: 'person', targetId: awa.id, level: 'tracking' })
  await ines.do('chooseLevel', { target: 'space', targetId: usinage, level: 'tracking' })
  expect(await titles(ines, 'readFollowing')).toEqual(['Le banc est libre', 'Les jauges sont arrivées'])
  const why = (await ines.do('readForYou')).data.find(({ id }) => id === hers.id)?.why
  expect(why).toMatchObject({ reason: 'person', people: [{ name: awa.name }] })
  expect((await ines.do('readSpaceNews')).data).toMatchObject([{ name: 'Usinage', unread: 1 }])

  expect(await titles(karim, 'readForYou')).toContain('Les jauges sont arrivées')
  for (const aim of [
    { target: 'post', targetId: hers.id },
    { target: 'person', targetId: awa.id },
    { target: 'space', targetId: qualite },
  ] as const) {
    await karim.do('chooseLevel', { ...aim, level: 'muted' })
    for (const list of ['readForYou', 'readFollowing'] as const)
      expect(await titles(karim, list)).not.toContain('Les jauges sont arrivées')
    await karim.do('forgetLevel', aim)
    expect(await titles(karim, 'readFollowing')).toContain('Les jauges sont arrivées')
  }
})

test('a thread that one tracks says how much was said since one read it', async () => {
  const { awa, tomasz, karim } = cast
  const { id: postId } = await say(awa, 'Planning de mai', { spaceId: usinage })
  const freshOf = async (actor: Actor) => {
    await world.settled()
    return (await actor.do('readSpaceFeed', { spaceId: usinage })).data.find(({ id }) => id === postId)?.fresh
  }
  for (const reader of [tomasz, karim]) await reader.do('markRead', { postId })
  await tomasz.do('addComment', { postId, body: 'Vu.' })
  expect([await freshOf(awa), await freshOf(tomasz), await freshOf(karim)]).toEqual([1, 0, 0])
  await karim.do('chooseLevel', { target: 'post', targetId: postId, level: 'tracking' })
  await awa.do('addComment', { postId, body: 'Merci.' })
  expect([await freshOf(awa), await freshOf(tomasz), await freshOf(karim)]).toEqual([1, 1, 2])
  await awa.do('chooseLevel', { target: 'post', targetId: postId, level: 'normal' })
  expect(await freshOf(awa)).toBe(0)
})

test('following a subject is tracking it: either way of saying so shows in the other, and is one fact', async () => {
  const { karim } = cast
  const { data } = await karim.do('listSubjects', { q: 'Outils' })
  const subjectId = data[0]?.id ?? ''
  const aim = { target: 'subject', targetId: subjectId } as const
  await karim.do('followSubject', { subjectId })
  expect((await karim.do('readLevel', aim)).level).toBe('tracking')
  await karim.do('chooseLevel', { ...aim, level: 'watching' })
  await karim.do('followSubject', { subjectId })
  expect((await karim.do('readLevel', aim)).level).toBe('watching')
  expect((await karim.do('listSubjects', { followed: 'true' })).data).toHaveLength(1)
  await karim.do('chooseLevel', { ...aim, level: 'muted' })
  expect((await karim.do('listSubjects', { followed: 'true' })).data).toEqual([])
  expect(await titles(karim, 'readForYou')).not.toContain('Nouvelle fraise')
  await karim.do('unfollowSubject', { subjectId })
  expect((await karim.do('readLevel', aim)).level).toBe('muted')
  const told = await world.sql(`select name from facts where name like 'subject.%' order by position`)
  expect(told.map(({ name }) => name)).toEqual(['subject.followed', 'subject.unfollowed'])
})
