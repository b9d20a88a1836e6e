import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { type Actor, openWorld, type World } from '../../../test/world.ts'

let world: World
let cast: Cast
let secret: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  secret = await openSpaceOf(world, cast.awa, { name: 'Réserve', access: 'secret' }, [cast.tomasz])
})
afterAll(() => world.end())

const say = async (who: Actor, body: string, spaceId?: string) => {
  await who.do('publishPost', {
    ...{ kind: 'message', body },
    ...(spaceId ? { spaceId } : { subjects: ['Montage'] }),
  })
  await world.settled()
}
const kept = async (who: Actor) =>
  (await who.do('listSavedSearches')).data.map(({ name, fresh }) => `${name} ${fresh}`)

test('a search is kept under a name, for oneself, and counts what others wrote since one looked', async () => {
  const { awa, tomasz, karim } = cast
  await say(awa, 'Le gabarit est prêt.')
  const mine = await karim.do('saveSearch', { name: 'Gabarits', line: 'gabarit', alert: true })
  await karim.do('saveSearch', { name: 'Étaux', line: 'étau' })
  const theirs = await tomasz.do('saveSearch', { name: 'Gabarits', line: 'gabarit', alert: true })
  expect(await kept(karim)).toEqual(['Étaux null', 'Gabarits 0'])

  await say(awa, 'Un gabarit de plus, sans les cales.')
  await say(karim, 'Mon propre gabarit.')
  await say(awa, 'Le gabarit de la réserve.', secret)
  expect(await kept(karim)).toEqual(['Étaux null', 'Gabarits 1'])
  expect(await kept(tomasz)).toEqual(['Gabarits 3'])

  await karim.do('lookAtSavedSearch', { savedSearchId: mine.id })
  expect(await kept(karim)).toEqual(['Étaux null', 'Gabarits 0'])
  for (const name of ['lookAtSavedSearch', 'changeSavedSearch', 'removeSavedSearch'] as const)
    expect(await karim.refused(name, { savedSearchId: theirs.id })).toEqual({ status: 404, code: 'missing' })
})

test('it is renamed, alerts or not, is kept once, and goes', async () => {
  const { karim, awa } = cast
  const line = 'rondelle in:Réserve kind:message'
  const { id } = await karim.do('saveSearch', { name: 'Rondelles', line })
  expect((await karim.do('saveSearch', { name: 'Les rondelles', line })).id).toBe(id)
  const changed = await karim.do('changeSavedSearch', {
    savedSearchId: id,
    name: 'Nos rondelles',
    alert: true,
  })
  expect(changed).toEqual({ id, name: 'Nos rondelles', line, alert: true, fresh: 0 })
  await say(awa, 'La rondelle de la réserve.', secret)
  expect(await kept(karim)).toContain('Nos rondelles 0')
  await karim.do('removeSavedSearch', { savedSearchId: id })
  expect((await kept(karim)).join()).not.toContain('rondelles')
})

test('there is an end to how many are kept, and to how many alert', async () => {
  const { ines, rosa } = cast
  const save = (n: number, alert: boolean) =>
    ines.do('saveSearch', { name: `N ${n}`, line: `mot ${n}`, alert })
  for (let n = 0; n < 10; n++) await save(n, true)
  const more = { name: 'De trop', line: 'trop', alert: true }
  expect(await ines.refused('saveSearch', more)).toEqual({
    status: 409,
    code: 'saved_search.too_many_alerts',
  })
  const quiet = await save(10, false)
  expect(await ines.refused('changeSavedSearch', { savedSearchId: quiet.id, alert: true })).toMatchObject({
    code: 'saved_search.too_many_alerts',
  })
  for (let n = 11; n < 50; n++) await save(n, false)
  expect(await ines.refused('saveSearch', { ...more, alert: false })).toMatchObject({
    code: 'saved_search.too_many',
  })
  expect(await rosa.refused('listSavedSearches')).toMatchObject({ status: 403 })
})
