import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
let cast: Cast

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
})
afterAll(() => world.end())

const notYours = { status: 403, code: 'value.not_yours' }

test('administrators give the first office; whoever leads the programme gives the next, and takes one back', async () => {
  const { ines, awa, karim, rosa } = cast
  expect(await awa.refused('readOffices')).toEqual(notYours)
  expect(await rosa.refused('readOffices')).toMatchObject({ status: 403 })
  const lead = { office: 'programme', personId: awa.id } as const
  expect(await awa.refused('giveOffice', lead)).toEqual(notYours)
  await ines.do('giveOffice', lead)
  await ines.do('giveOffice', lead)
  expect((await awa.do('readMe')).offices).toEqual(['programme'])

  await awa.do('giveOffice', { office: 'controller', personId: karim.id })
  const guest = await awa.refused('giveOffice', { office: 'sponsor', personId: rosa.id })
  expect(guest).toEqual({ status: 422, code: 'office.not_here' })
  const seen = await karim.do('readOffices')
  expect(seen).toMatchObject({ mayGive: false })
  expect(seen.holders.map(({ office, person }) => [office, person.name])).toEqual([
    ['programme', 'Awa Diallo'],
    ['controller', 'Karim Zerrouki'],
  ])
  expect(await karim.refused('takeOffice', lead)).toEqual(notYours)
  await awa.do('takeOffice', { office: 'controller', personId: karim.id })
  expect(await karim.refused('readOffices')).toEqual(notYours)
})

test('who heads a job family holds an office by it, and no longer; a few are not counted', async () => {
  const { ines, tomasz, karim } = cast
  const jobFamilyId = '0198f000-0000-7000-8000-000000000001'
  await world.sql(`insert into job_families (id, name) values ($1, 'Maintenance')`, [jobFamilyId])
  await world.sql(`update people set job_family_id = $1 where id = $2`, [jobFamilyId, tomasz.id])
  await ines.do('setFamily', { jobFamilyId, kind: 'operations', headId: tomasz.id })
  const { families } = await tomasz.do('readOffices')
  expect(families).toEqual([
    {
      ...{ id: jobFamilyId, name: 'Maintenance', people: null, kind: 'operations' },
      head: { id: tomasz.id, name: tomasz.name, title: null },
    },
  ])
  await ines.do('setFamily', { jobFamilyId, kind: 'operations', headId: karim.id })
  expect(await tomasz.refused('readOffices')).toEqual(notYours)
  expect((await karim.do('readMe')).offices).toEqual(['head'])
  const none = { jobFamilyId: karim.id, kind: null, headId: null }
  expect(await ines.refused('setFamily', none)).toMatchObject({ status: 404 })
})

test('who loses two families at once loses the office too', async () => {
  const { ines, tomasz } = cast
  const families = ['0198f000-0000-7000-8000-000000000002', '0198f000-0000-7000-8000-000000000003']
  const handTo = (headId: string | null) =>
    Promise.all(families.map((jobFamilyId) => ines.do('setFamily', { jobFamilyId, kind: null, headId })))
  for (const id of families)
    await world.sql(`insert into job_families (id, name) values ($1::uuid, $1::uuid::text)`, [id])
  await handTo(tomasz.id)
  expect((await tomasz.do('readMe')).offices).toEqual(['head'])

  // Both stand still where each has stored its own and has not looked for the other yet, if they can get there.
  await world.sql(`create function wait_a_turn() returns trigger language plpgsql as
    $$ begin perform pg_advisory_xact_lock_shared(1); return new; end $$`)
  await world.sql(`create trigger wait_a_turn after update on value_families
    for each row execute function wait_a_turn()`)
  const holder = new pg.Client(world.ownerUrl)
  await holder.connect()
  await holder.query('select pg_advisory_lock(1)')
  const handed = handTo(null)
  await expect
    .poll(() =>
      world.sql(`select count(*)::int as waiting from pg_locks where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`),
    )
    .toEqual([{ waiting: 2 }])
  await holder.end()
  await handed
  expect((await tomasz.do('readMe')).offices).toEqual([])
})
