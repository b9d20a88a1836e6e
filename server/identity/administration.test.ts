import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather } from '../../test/cast.ts'
import { openWorld, type World } from '../../test/world.ts'
import { change } from '../platform/facts/index.ts'
import { nobody } from '../platform/viewer.ts'
import { appoint } from './actions/administration.ts'

let world: World
let cast: Cast

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
})
afterAll(() => world.end())

const facts = () =>
  world.sql(
    `select name, actor_id, audience, data from facts where name like 'administrator.%' order by position`,
  )
const roleOf = async (who: { id: string }) =>
  (await cast.ines.do('listAdministrators')).data.some(({ id }) => id === who.id)
const lastRefused = { status: 409, code: 'administration.last' }

test('the last administrator cannot go; only administrators with a fresh password appoint, and only colleagues', async () => {
  const { ines, awa, karim, rosa } = cast
  expect(await ines.refused('dismissAdministrator', { personId: ines.id })).toEqual(lastRefused)
  const refused = { status: 403, code: 'administrators_only' }
  expect(await karim.refused('appointAdministrator', { personId: karim.id })).toEqual(refused)
  expect(await karim.refused('listAdministrators')).toEqual(refused)
  const guest = await ines.refused('appointAdministrator', { personId: rosa.id })
  expect(guest).toEqual({ status: 409, code: 'administration.colleagues_only' })

  await world.sql(`update sessions set proved_at = now() - interval '6 minutes' where person_id = $1`, [
    ines.id,
  ])
  const stale = { status: 403, code: 'proof.needed' }
  expect(await ines.refused('appointAdministrator', { personId: awa.id })).toEqual(stale)
  expect(await ines.refused('dismissAdministrator', { personId: awa.id })).toEqual(stale)
  await world.sql(`update sessions set proved_at = now() where person_id = $1`, [ines.id])
  expect(await facts()).toEqual([])
})

test('two who were made administrators here turn a switch on; then one of them steps back', async () => {
  const { ines, awa } = cast
  await ines.do('appointAdministrator', { personId: awa.id })
  await ines.do('appointAdministrator', { personId: awa.id })
  expect((await awa.do('readMe')).administrator).toBe(true)

  const reason = 'Approved by the works council on 12 November.'
  const { waiting } = await ines.do('askSwitch', { name: 'readings', on: true, reason })
  const confirmed = await awa.do('confirmSwitch', { name: 'readings', changeId: waiting?.id ?? '' })
  expect(confirmed).toMatchObject({ on: true, reason })

  await ines.do('dismissAdministrator', { personId: awa.id })
  await ines.do('dismissAdministrator', { personId: awa.id })
  expect(await awa.do('readMe')).toMatchObject({ personId: awa.id, administrator: false })
  expect(await ines.refused('dismissAdministrator', { personId: ines.id })).toEqual(lastRefused)
  const told = { actor_id: ines.id, audience: 'administrators', data: { personId: awa.id } }
  expect(await facts()).toEqual([
    { name: 'administrator.appointed', ...told },
    { name: 'administrator.removed', ...told },
  ])
})

test('when the last two remove each other at once, one of them stays', async () => {
  const { ines, karim } = cast
  await ines.do('appointAdministrator', { personId: karim.id })
  const answers = await Promise.all([
    ines.try('dismissAdministrator', { personId: karim.id }),
    karim.try('dismissAdministrator', { personId: ines.id }),
  ])
  expect(answers.filter(({ status }) => status === 204)).toHaveLength(1)
  const roles = await world.sql(`select person_id from roles where role = 'administrator'`)
  expect(roles).toHaveLength(1)
  await change(world.weft.ground, nobody('en'), (given) => appoint(given, ines.id))
  expect(await roleOf(ines)).toBe(true)
})

test('the last who is here cannot go, though another who left still held the role', async () => {
  const { ines, karim, tomasz } = cast
  await change(world.weft.ground, nobody('en'), (given) => appoint(given, karim.id))
  await ines.do('appointAdministrator', { personId: tomasz.id })
  await ines.do('endAccess', { personId: karim.id })
  await ines.do('endAccess', { personId: tomasz.id })
  expect(await ines.refused('dismissAdministrator', { personId: ines.id })).toEqual(lastRefused)
  await ines.do('dismissAdministrator', { personId: tomasz.id })
  const left = await ines.refused('appointAdministrator', { personId: tomasz.id })
  expect(left).toEqual({ status: 409, code: 'administration.colleagues_only' })
})
