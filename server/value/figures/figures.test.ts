import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { newId } from '../../platform/clock.ts'
import { findFigures, foldFigure, removeFigures } from '../index.ts'
import { monthOf } from './months.ts'
import { decimalOf, numberOf } from './numbers.ts'

let world: World
let cast: Cast
const units: Record<string, string> = {}

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  for (const [name, parent] of [
    ['Usines', null],
    ['Nord', 'Usines'],
    ['Sud', 'Usines'],
    ['Qualité', 'Nord'],
    ['Qualité ', 'Sud'],
  ] as const) {
    units[name] = newId()
    await world.sql(`insert into units (id, name, parent_id) values ($1, $2, $3)`, [
      units[name],
      name.trim(),
      parent && units[parent],
    ])
  }
  await world.sql(
    `insert into people (id, name, audience, unit_id) select gen_random_uuid(), 'Personne ' || n, 'inside', $1
     from generate_series(1, 6) n`,
    [units.Nord],
  )
  await cast.ines.do('giveOffice', { office: 'programme', personId: cast.awa.id })
  await cast.ines.do('giveOffice', { office: 'controller', personId: cast.karim.id })
  await cast.ines.do('giveOffice', { office: 'sponsor', personId: cast.tomasz.id })
})
afterAll(() => world.end())

type System = 'finance' | 'people' | 'tickets' | 'sales' | 'operations'
const file = (text: string | Buffer, system: System = 'tickets') => ({
  ...{ system, name: 'chiffres.csv' },
  content: Buffer.from(text).toString('base64'),
})
const check = (text: string | Buffer, system?: System, more = {}) =>
  cast.awa.do('checkFigures', { ...file(text, system), ...more })
const told = ({ problems }: Awaited<ReturnType<typeof check>>) =>
  problems.first.map(({ code, row, column }) => [code, row, column])
const inForce = async () =>
  (await findFigures(world.weft.ground.inside, { keys: ['tickets'], from: '2026-01', to: '2026-12' })).map(
    ({ unitId, month, value }) => [unitId === units.Nord ? 'Nord' : 'other', month, value],
  )

test('what two people stand behind is in force; undone, the figures from before return', async () => {
  const { awa, karim, tomasz, rosa } = cast
  const notYours = { status: 403, code: 'value.not_yours' }
  const first = file(
    'Équipe;Mois;Tickets;Minutes de traitement\nNord;2026-01;1 200;8,5\nSud;janvier 2026;40;9\n',
  )
  expect(await tomasz.refused('submitFigures', first)).toEqual(notYours)
  expect(await rosa.refused('checkFigures', first)).toMatchObject({ status: 403 })
  const { id: importId } = await awa.do('submitFigures', first)
  expect(await inForce()).toEqual([])
  expect(await awa.refused('approveFigures', { importId })).toEqual({ status: 403, code: 'figures.own' })
  expect(await tomasz.refused('approveFigures', { importId })).toEqual(notYours)
  await karim.do('approveFigures', { importId })
  expect(await karim.refused('approveFigures', { importId })).toEqual({
    status: 409,
    code: 'figures.decided',
  })
  expect(await inForce()).toEqual(
    [
      ['Nord', '2026-01', 1200],
      ['other', '2026-01', 40],
    ].sort(byUnit),
  )
  const again = await awa.do('checkFigures', first)
  expect(again).toMatchObject({ same: { id: importId, state: 'approved' }, replaced: [] })
  expect(await karim.refused('submitFigures', first)).toEqual({ status: 409, code: 'figures.same_file' })

  const second = file('team,month,tickets\nNord,March 2026,7\nUsines › Nord,2026-01,1300\n')
  expect(await check('team,month,tickets\nNord,2026-03,7\nNord,2026-01,1300\n')).toMatchObject({
    totals: [{ key: 'tickets', figures: 2, fresh: 1, same: 0, replaced: 1, value: 1307, before: 1200 }],
    replaced: [{ unit: 'Nord', month: '2026-01', before: 1200, value: 1300 }],
  })
  const { id: later } = await karim.do('submitFigures', second)
  await awa.do('approveFigures', { importId: later })
  expect(await inForce()).toContainEqual(['Nord', '2026-01', 1300])
  const seen = await tomasz.do('readFigureImport', { importId: later })
  expect(seen).toMatchObject({ state: 'approved', mayUndo: false, decidedBy: { name: 'Awa Diallo' } })
  expect(seen.replaced).toEqual([
    { unit: 'Nord', month: '2026-01', key: 'tickets', value: 1300, before: 1200 },
  ])
  await karim.do('undoFigures', { importId: later, reason: 'Mauvais mois' })
  expect(await inForce()).toContainEqual(['Nord', '2026-01', 1200])
  expect(await awa.refused('undoFigures', { importId: later, reason: 'Encore' })).toMatchObject({
    code: 'figures.not_in_force',
  })
  const { data } = await tomasz.do('listFigureImports')
  expect(data.map(({ state }) => state)).toEqual(['undone', 'approved'])
})

test('nothing that is wrong is stored: every fault is told with its row', async () => {
  const { awa } = cast
  const faults = [
    'équipe;mois;Tickets;Coût d’une minute (€/min);Escalades',
    'Ouest;2026-01;1;1;1',
    'Qualité;2026-01;1;1;1',
    'Nord;2026-01;douze;0,9;-3',
    'Nord;2026-01;12 k€;48;1,5',
    'Sud;mars 26;=A1;1;1',
    'Sud;2031-01;1;;1',
    'EXEMPLE, à retirer;2026-01;1;1;1;9',
  ].join('\r\n')
  expect(told(await check(faults))).toEqual([
    ['team_unknown', 2, 'équipe'],
    ['team_ambiguous', 3, 'équipe'],
    ['number_wrong', 4, 'Tickets'],
    ['negative', 4, 'Escalades'],
    ['row_twice', 5, 'équipe'],
    ['unit_wrong', 5, 'Tickets'],
    ['beyond', 5, 'Coût d’une minute (€/min)'],
    ['fraction', 5, 'Escalades'],
    ['month_wrong', 6, 'mois'],
    ['formula', 6, 'Tickets'],
    ['number_wrong', 6, 'Tickets'],
    ['month_to_come', 7, 'mois'],
    ['example_row', 8, 'équipe'],
    ['too_many_cells', 8, ''],
  ])
  expect(await awa.refused('submitFigures', file(faults))).toEqual({ status: 422, code: 'figures.wrong' })
  expect(told(await check('équipe;mois;Tickets;Nom\nNord;2026-01;1;x\n'))).toEqual([
    ['people_column', 1, 'Nom'],
  ])
  expect(told(await check('équipe;mois;Tickets;Qui\nNord;2026-01;1;Awa Diallo\n'))).toEqual([
    ['people_column', 1, 'Qui'],
  ])
  expect(told(await check('équipe;mois;Tickets;x\nNord;2026-01;1;a@b.example\n'))).toEqual([
    ['people_cell', 2, 'x'],
  ])
  expect(told(await check('équipe;mois;Tickets\n'))).toEqual([['empty', 1, '']])
  expect(told(await check('équipe;mois;Tickets\nNord;2026-01;"1\n'))).toMatchObject([['wrong_csv', 2, '']])
  expect(told(await check('équipe;mois;Offres\nNord;2026-01;3\n'))).toEqual([
    ['column_elsewhere', 1, 'Offres'],
  ])
  const wages =
    'équipe;mois;Coût horaire chargé (€/h)\nNord;2026-01;48,5\nSud;2026-01;48\nUsines;2026-01;48000\n'
  const { problems } = await check(wages, 'finance')
  expect(problems.first.map(({ code, row }) => [code, row])).toEqual([
    ['few_people', 3],
    ['beyond', 4],
  ])
  expect(problems.first[1]?.remedy.fr).toContain('Est-ce par an')
  expect(await awa.do('listFigureImports')).toMatchObject({ data: { length: 2 } })
})

test('a number that reads two ways is asked; templates come back refused until their examples go', async () => {
  const unsure = 'team,month,handling_minutes\nNord,2026-05,"1,234"\n'
  const asked = await check(unsure)
  expect([told(asked), asked.decimal]).toEqual([
    [['number_ambiguous', 2, 'handling_minutes']],
    { sign: null, asked: true },
  ])
  expect((await check(unsure, 'tickets', { decimal: '.' })).totals[0]?.value).toBe(1234)
  expect((await check(unsure, 'tickets', { decimal: ',' })).totals[0]?.value).toBe(1.234)
  const latin = Buffer.from('équipe\tmois\tDossiers clos\nQualité › x\tfévrier 2026\t3\n', 'latin1')
  const mapped = await check(latin, 'tickets', { mapping: { 'Dossiers clos': 'tickets' } })
  expect([mapped.encoding, mapped.separator, told(mapped)]).toEqual([
    'windows-1252',
    '\t',
    [['team_unknown', 2, 'équipe']],
  ])
  const { systems } = await cast.awa.do('readFigureTemplates')
  for (const { system, content } of systems) {
    const read = await check(content, system)
    expect([system, [...new Set(told(read).map(([code]) => code))]]).toEqual([system, ['example_row']])
    expect(
      told(await check(content.replaceAll(/(EXEMPLE|EXAMPLE)[^;,"]*(, [^;"]*)?/g, 'Nord'), system)),
    ).toEqual([])
  }
})

test('what was approved is not rewritten, whoever asks the database', async () => {
  await expect(world.sql(`update figures set value = 0`)).rejects.toThrow('not rewritten')
  await expect(world.sql(`update figure_imports set rows = 9 where state = 'approved'`)).rejects.toThrow(
    'not rewritten',
  )
  await expect(world.sql(`delete from figure_imports`)).rejects.toThrow('undo it')
  const facts = await world.sql(`select name, data from facts where name like 'figures.%' order by position`)
  expect(facts.map(({ name }) => name)).toEqual(
    ['submitted', 'approved', 'submitted', 'approved', 'undone'].map((name) => `figures.${name}`),
  )
})

test('an import outlives its person without their name; those of the demo company go with it', async () => {
  const { awa, karim } = cast
  const { id: importId } = await awa.do('submitFigures', file('team,month,tickets\nNord,2026-04,5\n'))
  await world.sql(`update figure_imports set submitted_by = null where id = $1`, [importId])
  expect((await karim.do('readFigureImport', { importId })).submittedBy).toBeNull()
  await expect(
    world.sql(`update figure_imports set submitted_by = $1 where id = $2`, [karim.id, importId]),
  ).rejects.toThrow('not rewritten')
  const { inside } = world.weft.ground
  await expect(removeFigures(inside, [awa.id])).rejects.toThrow('undo it')
  const invented = newId()
  await world.sql(`insert into people (id, name, audience) values ($1, 'Inventée', 'inside')`, [invented])
  await world.sql(`insert into demo_traces (kind, key, id) values ('person', 'x', $1)`, [invented])
  await world.sql(
    `insert into figure_imports (id, system, name, hash, rows, submitted_by) values ($1, 'sales', 'x', sha256('x'), 1, $2)`,
    [newId(), invented],
  )
  await removeFigures(inside, [invented])
  expect(
    (await karim.do('listFigureImports')).data.map(({ submittedBy }) => submittedBy?.name ?? null),
  ).toEqual([null, 'Karim Zerrouki', 'Awa Diallo'])
})

test('any number written as people write it is read back; a month as well', () => {
  const numbers = fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 3 }))
  const marks = fc.constantFrom(
    [',', ' '],
    [',', '\u202f'],
    [',', '.'],
    ['.', ','],
    ['.', '’'],
    ['.', ''],
    [',', ''],
  )
  fc.assert(
    fc.property(numbers, marks, ([whole, decimals], [sign = '.', between = '']) => {
      const value = whole / 10 ** decimals
      const [before = '', after] = Math.abs(value).toFixed(decimals).split('.')
      const grouped = before.replace(/\B(?=(\d{3})+$)/g, between)
      const written = `${value < 0 ? '-' : ''}${grouped}${after ? `${sign}${after}` : ''}`
      expect(numberOf(written, sign === ',' ? ',' : '.')).toBeCloseTo(value, 6)
      // A file that also holds a number with one decimal tells its sign.
      expect(decimalOf([written, `7${sign}5`]).sign).toBe(sign)
    }),
  )
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }),
      (date) => {
        const month = date.toISOString().slice(0, 7)
        const [year, number] = month.split('-')
        const named = ['fr', 'en'].map((language) =>
          new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date),
        )
        for (const written of [month, `${number}/${year}`, ...named]) expect(monthOf(written)).toBe(month)
      },
    ),
  )
  for (const wrong of ['13/2026', '2026', '01/02/2026', 'mars 26', '2026-00', ''])
    expect(monthOf(wrong)).toBeNull()
  const at = (key: 'tickets' | 'handling_minutes' | 'headcount', month: string, value: number) => ({
    ...{ key, month, value, unitId: 'u', importId: 'i' },
  })
  const rows = [at('tickets', '2026-01', 1), at('tickets', '2026-02', 3)]
  const minutes = [at('handling_minutes', '2026-01', 10), at('handling_minutes', '2026-02', 20)]
  expect(foldFigure('tickets', rows)).toBe(4)
  expect(foldFigure('handling_minutes', [...rows, ...minutes])).toBe(17.5)
  expect(foldFigure('handling_minutes', minutes)).toBe(15)
  expect(foldFigure('headcount', [at('headcount', '2026-01', 9), at('headcount', '2026-02', 8)])).toBe(8)
  expect(foldFigure('headcount', rows)).toBeNull()
})

const byUnit = (one: (string | number)[], other: (string | number)[]) =>
  (units[String(one[0])] ?? units.Sud ?? '') < (units[String(other[0])] ?? units.Sud ?? '') ? -1 : 1
