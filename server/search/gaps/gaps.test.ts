import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { type Actor, openWorld, type World } from '../../../test/world.ts'
import { startSession } from '../../identity/index.ts'
import { insertPerson } from '../../people/index.ts'
import { newId } from '../../platform/clock.ts'
import { carryUnseen } from '../../platform/facts/index.ts'
import type { House } from '../../platform/house.ts'
import { grantAdministration } from '../../reach/index.ts'
import { gapJobs, unfoundCarrier } from './carrying.ts'
import { countedAs, sealOf, windowOf } from './seal.ts'

let world: World
let cast: Cast
let house: House
let five: Actor[]
let presses: string
let secret: string

beforeAll(async () => {
  world = await openWorld({
    limitScale: 1000,
    more: (given) => {
      house = given
      return []
    },
  })
  cast = await gather(world)
  const { awa, tomasz, karim, ines } = cast
  five = [awa, tomasz, karim, ines, await colleague('Lou Perrin')]
  presses = await openSpaceOf(world, awa, { name: 'Presses' }, [tomasz])
  secret = await openSpaceOf(world, tomasz, { name: 'Réserve', access: 'secret' })
})
afterAll(() => world.end())

async function colleague(name: string): Promise<Actor> {
  const person = { id: newId(), name, email: `${newId()}@maurevel.example` }
  const { inside: tx, gates } = world.weft.ground
  await insertPerson(tx, {
    ...person,
    audience: 'inside',
    organisationId: null,
    hostId: null,
    guestUntil: null,
  })
  const { secret } = await startSession(
    { tx, gates },
    { personId: person.id, audience: 'inside' },
    { device: 'Test', network: '127.0.0.0' },
  )
  return world.actor(person, secret.toString('base64url'))
}

async function unfound(q: string, by: readonly Actor[]) {
  for (const who of by) await who.do('tellUnfound', { q })
  await world.sql(`update unseen_acts set hour = hour - interval '2 days'`)
  await carryUnseen(world.weft.ground, [unfoundCarrier])
}
const gaps = async (who: Actor, spaceId?: string) =>
  (await who.do('listSearchGaps', spaceId ? { spaceId } : {})).data.map(
    ({ words, space, people }) => `${words}${space ? ` in ${space.name}` : ''}: ${people}`,
  )

async function switchOn() {
  const { ines, karim } = cast
  await grantAdministration(world.weft.ground.inside, karim.id)
  const asked = { name: 'search_gaps', on: true, reason: 'Consultation du comité le 3 novembre.' }
  const { waiting } = await ines.do('askSwitch', asked)
  await karim.do('confirmSwitch', { name: asked.name, changeId: waiting?.id ?? '' })
}

test('nothing is counted until two administrators switch it on', async () => {
  await unfound('courroie crantée', five)
  expect(await world.sql('select * from search_gaps')).toEqual([])
  expect(await cast.ines.do('listSearchGaps')).toEqual({ counting: false, data: [] })
  await switchOn()
  expect((await cast.ines.do('listSearchGaps')).counting).toBe(true)
})

test('what five different people did not find is told, of a space to those who look after it', async () => {
  const { awa, tomasz, karim, ines } = cast
  await unfound('courroie crantée', [...five.slice(0, 4), awa, awa, tomasz])
  expect(await gaps(ines)).toEqual([])
  await unfound('Crantée COURROIE', [five[4] ?? awa])
  await unfound('purgeur in:Presses', five)
  await unfound('trémie in:Réserve', five)
  expect(await gaps(ines)).toEqual(['courroie crantee: 5', 'purgeur in Presses: 5'])
  expect(await gaps(awa, presses)).toEqual(['purgeur in Presses: 5'])
  for (const outside of [tomasz, karim])
    expect(await outside.refused('listSearchGaps', { spaceId: presses })).toEqual({
      status: 403,
      code: 'gaps.not_yours',
    })
  expect(await awa.refused('listSearchGaps', { spaceId: secret })).toMatchObject({ status: 404 })
  expect(await awa.refused('listSearchGaps')).toMatchObject({ status: 403 })

  const [gap] = (await awa.do('listSearchGaps', { spaceId: presses })).data
  const gapId = gap?.id ?? ''
  expect(await tomasz.refused('dismissGap', { gapId })).toMatchObject({ status: 403 })
  await awa.do('dismissGap', { gapId })
  expect(await gaps(ines)).toEqual(['courroie crantee: 5'])
  await awa.do('restoreGap', { gapId })
  expect(await gaps(awa, presses)).toEqual(['purgeur in Presses: 5'])
  await awa.do('publishPost', { kind: 'message', spaceId: presses, body: 'Le purgeur est sous le bâti.' })
  await world.settled()
  expect(await gaps(awa, presses)).toEqual([])
})

test('what was found, or says more than plain words, is not counted', async () => {
  const { awa, ines } = cast
  await awa.do('publishPost', { kind: 'message', subjects: ['Air'], body: 'Le compresseur ronfle.' })
  await world.settled()
  for (const q of [
    'compresseur',
    '"courroie plate"',
    'sertissage from:Awa',
    'lot 20418',
    'awa@maurevel.example',
    'Diallo',
  ])
    await unfound(q, five)
  const words = await world.sql('select words from search_gaps order by 1')
  // One person reached the space that was asked about, and nobody hears of it.
  expect(words.map((row) => row.words)).toEqual(['courroie crantee', 'purgeur', 'tremie'])
  expect((await gaps(ines)).length).toBe(1)
})

test('nobody is in what is kept, and the seals go with their four weeks', async () => {
  const [row] = await world.sql('select secret from search_gap_secrets')
  const key = row?.secret ?? Buffer.alloc(0)
  const { awa } = cast
  expect(sealOf(key, awa.id, 'courroie', null)).not.toBe(sealOf(key, awa.id, 'purgeur', null))
  for (const table of ['search_gaps', 'search_gap_seals', 'search_gap_secrets', 'search_gap_counts']) {
    const text = JSON.stringify(await world.sql(`select t::text from ${table} t`))
    for (const { id } of five) expect(text).not.toContain(id)
  }
  await unfound('ressort plat', five.slice(0, 3))
  await world.sql(`update search_gap_seals set began = began - 28`)
  await world.sql(`update search_gap_secrets set began = began - 28`)
  for (const job of gapJobs(house)) await job.run(null)
  expect(
    await world.sql('select 1 from search_gap_seals union all select 1 from search_gap_secrets'),
  ).toEqual([])
  expect(await gaps(cast.ines)).toEqual(['courroie crantee: 5'])
  expect(await world.sql(`select 1 from search_gaps where words = 'plat ressort'`)).toEqual([])
})

test.each([
  ['Comment purger le réseau ?', 'purger reseau'],
  ['fuite de vapeur in:Presses', 'fuite vapeur'],
  ['kind:question vapeur', 'vapeur'],
  ['12345', null],
  ['x', null],
  ['-vapeur pompe', null],
  ['un deux trois quatre cinq sixx septt huitt', null],
])('%s is counted as %s', (line, words) => {
  expect(countedAs(line)?.words ?? null).toBe(words)
})

test('a window is four weeks long', () => {
  const first = windowOf(new Date('2026-11-23T12:00:00Z'))
  expect(windowOf(new Date(Date.parse(first) + 27.9 * 86_400_000))).toBe(first)
  expect(windowOf(new Date(Date.parse(first) + 28 * 86_400_000))).not.toBe(first)
})
