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

test('people see their own card as a colleague and as a guest really get it, and only their own', async () => {
  const { awa, karim, rosa, felix, tomasz, ruissel } = cast
  const shared = { name: 'Ruissel', access: 'private', organisationId: ruissel } as const
  await openSpaceOf(world, awa, shared, [rosa])
  const { version } = await awa.do('readPerson', { personId: awa.id })
  const written = { title: 'Méthodes', site: 'Niort', about: 'Les bridages.', languages: ['fr', 'wo'] }
  await awa.do('editCard', { personId: awa.id, ...written, skills: ['Bridage'], version })

  const personId = awa.id
  const guest = await awa.do('readCardAs', { personId, reader: 'guest' })
  expect(guest).toMatchObject({ title: 'Méthodes', site: null, about: null, email: null, skills: [] })
  expect(guest).toEqual(await rosa.do('readPerson', { personId }))
  const colleague = await awa.do('readCardAs', { personId })
  expect(colleague).toMatchObject({ site: 'Niort', about: 'Les bridages.', mine: false })
  expect(colleague).toEqual(await karim.do('readPerson', { personId }))

  expect(await karim.refused('readCardAs', { personId })).toEqual({ status: 403, code: 'card.not_mine' })
  expect(await karim.refused('readCardAs', { personId: felix.id, reader: 'guest' })).toEqual({
    status: 404,
    code: 'missing',
  })
  expect(await rosa.refused('readCardAs', { personId: rosa.id })).toEqual({
    status: 403,
    code: 'inside_only',
  })
  expect(await felix.refused('readPerson', { personId: tomasz.id })).toEqual({ status: 404, code: 'missing' })
})
