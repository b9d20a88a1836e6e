import { afterAll, beforeAll, expect, test } from 'vitest'
import { comeIn } from '../../../test/entrance.ts'
import { type Company, openCompany } from '../../../test/for-you/company.ts'
import { type Actor, openWorld, type World } from '../../../test/world.ts'

let world: World
let company: Company
let lea: Actor

beforeAll(async () => {
  world = await openWorld()
  company = await openCompany(world)
  lea = await comeIn(world, company.ines, company.lea)
})
afterAll(() => world.end())

const first = async (person: Actor) => (await person.do('readFirstMinutes')).newcomer

test('whoever came by an invitation is told what to do first, each with its reason', async () => {
  const begin = await first(lea)
  expect(begin).toMatchObject({
    unit: 'Logistique',
    card: { settled: false },
    subjects: {
      ...{ chosen: 0, wanted: 2 },
      offered: [
        { name: 'Taraudage', why: 'unit', count: 1, followed: false },
        { name: 'Vie du site', why: 'company', count: 1, followed: false },
      ],
    },
    spaces: {
      ...{ chosen: 0, wanted: 2 },
      offered: [
        { name: 'Qualité', why: 'unit', count: 1, joined: false },
        { name: 'Usinage', why: 'talk', count: 3, joined: false },
      ],
    },
  })
  expect(begin?.card.fields).toContainEqual({ field: 'unit', from: 'registration' })
  const { paul, ines, rosa } = company
  expect(await paul.do('readFirstMinutes')).toEqual({ newcomer: null, founder: false })
  expect(await ines.do('readFirstMinutes')).toEqual({ newcomer: null, founder: true })
  expect(await rosa.refused('readFirstMinutes')).toMatchObject({ status: 403 })
  expect(await rosa.refused('settleFirst', { step: 'card' })).toMatchObject({ status: 403 })
})

test('what is private or secret is never offered, nor a subject that only stands there', async () => {
  const { nadia, spaces } = company
  const secret = { kind: 'message', spaceId: spaces.becasse, title: 'Prix', body: 'À taire.' } as const
  await nadia.do('publishPost', { ...secret, subjects: ['Becquet'] })
  await lea.do('editCard', { personId: lea.id, skills: ['Becquet'], version: await versionOf(lea) })
  const begin = await first(lea)
  const names = [...(begin?.subjects.offered ?? []), ...(begin?.spaces.offered ?? [])].map(({ name }) => name)
  expect(names).toEqual(['Taraudage', 'Vie du site', 'Qualité', 'Usinage'])
})

test('each step ticks itself and keeps its place; put away, it may come back, and it is one’s own', async () => {
  const hugo = await comeIn(world, company.ines, company.hugo)
  expect((await first(hugo))?.card.settled).toBe(false)
  await hugo.do('settleFirst', { step: 'card' })
  expect((await first(hugo))?.card.settled).toBe(true)
  // Lea wrote on her card: that is looking at it.
  expect((await first(lea))?.card.settled).toBe(true)

  for (const { id } of (await first(lea))?.subjects.offered ?? [])
    await lea.do('followSubject', { subjectId: id })
  await lea.do('joinSpace', { spaceId: company.spaces.qualite })
  expect(await first(lea)).toMatchObject({
    subjects: { chosen: 2, wanted: 2, offered: [{ name: 'Taraudage', followed: true }, { followed: true }] },
    spaces: {
      ...{ chosen: 1, wanted: 2 },
      offered: [
        { name: 'Qualité', joined: true },
        { name: 'Usinage', joined: false },
      ],
    },
  })
  await lea.do('settleFirst', { step: 'newcomer' })
  await lea.do('settleFirst', { step: 'newcomer' })
  expect(await first(lea)).toBeNull()
  expect(await first(hugo)).not.toBeNull()
  await lea.do('unsettleFirst', { step: 'newcomer' })
  expect(await first(lea)).not.toBeNull()
  await world.sql(`update invitations set used_at = now() - interval '31 days' where used_by = $1`, [lea.id])
  expect(await first(lea)).toBeNull()

  const { ines } = company
  await ines.do('settleFirst', { step: 'founder' })
  expect((await ines.do('readFirstMinutes')).founder).toBe(false)
})

async function versionOf(person: Actor): Promise<number> {
  const { version } = await person.do('readPerson', { personId: person.id })
  return version
}
