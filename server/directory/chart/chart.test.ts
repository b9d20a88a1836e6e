import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather } from '../../../test/cast.ts'
import type { Actor } from '../../../test/world.ts'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
let cast: Cast

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  await cast.ines.do('commitPeople', { importId: await bring(cast.ines, list) })
})
afterAll(() => world.end())

const list = [
  'Prénom;Nom;Courriel;Matricule;Fonction;Famille_métier;Direction;Service;Site;Responsable;Langue;Compétences',
  'Zoé;Ébène;zoe@maurevel.example;1;Directrice industrielle;Direction;Industrie;;Saint-Étienne;;fr;',
  'Fatou;Ndiaye;fatou@maurevel.example;2;Métallurgiste;Matériaux;Industrie;R&D;Saint-Étienne;1;fr, wo;trempe|soudure',
  'Jean-Baptiste;Kerouanton;jb@maurevel.example;3;Maintenance des fours;Maintenance;Industrie;Fours;Niort;2;fr;fours',
  'Piotr;Mazur;piotr@maurevel.example;4;Responsable four;Maintenance;Industrie;Fours;Gdańsk;2;pl, en;fours|trempe',
  'Sunita;Kulkarni;sunita@maurevel.example;5;Qualité fournisseurs;Qualité;Achats;;Pune;absente@maurevel.example;en;',
].join('\n')

async function bring(actor: Actor, text: string): Promise<string> {
  const content = Buffer.from(text).toString('base64')
  return (await actor.do('uploadPeople', { name: 'people.csv', content })).id
}

const named = ({ data }: { data: { name: string }[] }) => data.map(({ name }) => name)

test('the chart shows who leads, who reports, and the manager whom nobody carries', async () => {
  const { awa } = cast
  const chart = await awa.do('readChart')
  expect(chart.tops.map(({ name, reports, below }) => [name, reports, below])).toEqual([['Zoé Ébène', 1, 3]])
  expect(chart.people).toBe(chart.tops.length + 3 + 1 + chart.alone)
  expect(chart.absent).toEqual([{ ref: 'absente@maurevel.example', people: 1 }])
  expect(named(await awa.do('listUnplaced', { ref: 'absente@maurevel.example' }))).toEqual([
    'Sunita Kulkarni',
  ])
  expect(named(await awa.do('listUnplaced'))).toHaveLength(chart.alone)
  const [zoe] = chart.tops
  const reports = await awa.do('listReports', { personId: zoe?.id ?? '' })
  expect(reports.data.map(({ name, reports: below }) => [name, below])).toEqual([['Fatou Ndiaye', 2]])
  const [sunita] = (await awa.do('listPeople', { q: 'sunita' })).data
  expect(await awa.do('readReportingLine', { personId: sunita?.id ?? '' })).toMatchObject({
    above: [],
    absentManager: 'absente@maurevel.example',
  })
  const [piotr] = (await awa.do('listPeople', { q: 'piotr' })).data
  const line = await awa.do('readReportingLine', { personId: piotr?.id ?? '' })
  expect(line.above.map(({ name }) => name)).toEqual(['Zoé Ébène', 'Fatou Ndiaye'])
  expect(line).toMatchObject({
    absentManager: null,
    peerCount: 1,
    reportCount: 0,
    peers: [{ name: 'Jean-Baptiste Kerouanton' }],
  })
})

test('a team whose manager is absent stands at the top by its size, each person once', async () => {
  const { ines, awa } = cast
  const more = [
    'Matricule;Nom;Courriel;Direction;Responsable',
    '11;Ada Dupont;ada@maurevel.example;Ventes;partie@maurevel.example',
    '12;Boris Eliot;boris@maurevel.example;Ventes;11',
    '13;Cléo Faure;cleo@maurevel.example;Ventes;12',
    '14;Dora Gil;dora@maurevel.example;Ventes;12',
    '15;Élie Hugo;elie@maurevel.example;Ventes;12',
    '16;Flora Isaac;flora@maurevel.example;Ventes;partie@maurevel.example',
  ].join('\n')
  const importId = await bring(ines, more)
  await ines.do('commitPeople', { importId, directory: 'sales' })
  const { tops, absent } = await awa.do('readChart')
  expect(tops.map(({ name, below, absentManager }) => [name, below, absentManager])).toEqual([
    ['Ada Dupont', 4, 'partie@maurevel.example'],
    ['Zoé Ébène', 3, null],
  ])
  expect(absent).toContainEqual({ ref: 'partie@maurevel.example', people: 1 })
  expect(named(await awa.do('listUnplaced', { ref: 'partie@maurevel.example' }))).toEqual(['Flora Isaac'])
  const [boris] = (await awa.do('listPeople', { q: 'boris' })).data
  const first = await awa.do('listReports', { personId: boris?.id ?? '', limit: 2 })
  expect(named(first)).toEqual(['Cléo Faure', 'Dora Gil'])
  const cursor = first.page.nextCursor ?? ''
  expect(named(await awa.do('listReports', { personId: boris?.id ?? '', limit: 2, cursor }))).toEqual([
    'Élie Hugo',
  ])
})

test('the chart by unit counts whom each holds, and opens the way to a name that is typed', async () => {
  const { awa, rosa } = cast
  const chart = await awa.do('readChartUnits')
  const industry = chart.tops.find(({ name }) => name === 'Industrie')
  expect(industry).toMatchObject({ people: 4, units: 2 })
  const within = await awa.do('readChartUnit', { unitId: industry?.id ?? '' })
  expect(within.below.map(({ name, people }) => [name, people])).toEqual([
    ['Fours', 2],
    ['R&D', 1],
  ])
  expect(named(await awa.do('listUnitPeople', { unit: industry?.id }))).toEqual(['Zoé Ébène'])
  const without = await awa.do('listUnitPeople', { limit: 100 })
  expect(without.data).toHaveLength(chart.withoutUnit)
  expect(chart.tops.reduce((sum, { people }) => sum + people, 0) + chart.withoutUnit).toBe(chart.people)

  const met = await awa.do('findInChart', { q: 'FOU' })
  expect(met.units).toMatchObject([{ name: 'Fours', within: 'Industrie', people: 2 }])
  expect(await awa.do('readChartUnit', { unitId: met.units[0]?.id ?? '' })).toMatchObject({
    above: [{ name: 'Industrie' }],
  })
  expect((await awa.do('findInChart', { q: 'ebene zo' })).people.map(({ name }) => name)).toEqual([
    'Zoé Ébène',
  ])
  expect(await awa.do('findInChart', { q: 'atou' })).toEqual({ people: [], units: [] })
  for (const name of ['readChartUnits', 'listUnitPeople'] as const) {
    expect(await rosa.refused(name)).toEqual({ status: 403, code: 'inside_only' })
  }
  expect(await rosa.refused('findInChart', { q: 'fou' })).toEqual({ status: 403, code: 'inside_only' })
  expect(await rosa.refused('readChartUnit', { unitId: industry?.id ?? '' })).toEqual({
    status: 403,
    code: 'inside_only',
  })
})
