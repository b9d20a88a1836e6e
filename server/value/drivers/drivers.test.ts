import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { centsOf } from '../../../engines/finance/index.ts'
import { type Cast, gather } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { figureKeys } from '../figures/keys.ts'
import { catalogue } from './catalogue/index.ts'
import { defaultsOf, formulaOf, worthOf } from './formulas.ts'

const ids = Array.from({ length: 38 }, (_, at) => `V${String(at + 1).padStart(2, '0')}`)

describe('the catalogue', () => {
  test('holds the 38 drivers, each with a formula of all its inputs that comes to money', () => {
    expect(catalogue.map(({ id }) => id)).toEqual(ids)
    for (const driver of catalogue) {
      const read = formulaOf(driver)
      expect([driver.id, read.ok || read.fault]).toEqual([driver.id, true])
      if (!read.ok) continue
      expect([driver.id, [...read.formula.names].sort()]).toEqual([
        driver.id,
        driver.inputs.map(({ symbol }) => symbol).sort(),
      ])
      expect([driver.id, read.formula.reported]).toEqual([driver.id, !driver.valued])
    }
    expect(catalogue.filter(({ valued }) => !valued).map(({ id }) => id)).toEqual(['V22', 'V27'])
  })

  test('says one thing of what is drawn once, keeps defaults in order, and names each group in full', () => {
    const said = new Map<string, string>()
    for (const { inputs } of catalogue) {
      for (const input of inputs) {
        const { low = 0, likely = 0, high = 0 } = input.default ?? {}
        expect([input.symbol, low <= likely && likely <= high]).toEqual([input.symbol, true])
        if (!input.common) continue
        const { unit, from, default: range } = input
        const what = JSON.stringify([unit, from, range])
        expect(said.get(input.symbol) ?? what).toBe(what)
        said.set(input.symbol, what)
      }
    }
    const grouped = (group: string) => catalogue.filter((each) => each.group === group).map(({ id }) => id)
    expect(['O1', 'O2', 'O3', 'O4', 'O5'].map(grouped)).toEqual([
      ['V01', 'V02', 'V03', 'V04', 'V07', 'V38'],
      ['V05', 'V13', 'V15'],
      ['V17', 'V32', 'V33', 'V34'],
      ['V06', 'V11'],
      ['V18', 'V20'],
    ])
    const needing = (grade: string) => catalogue.filter(({ needs }) => needs === grade).map(({ id }) => id)
    expect(needing('E3')).toEqual(['V10', 'V12', 'V14', 'V19', 'V34'])
    expect(needing('E2')).toEqual(['V11', 'V24', 'V35'])
  })

  test('reads figures that can be brought in; those that cannot yet are these', () => {
    const keys = catalogue.flatMap(({ inputs }) =>
      inputs.map(({ from }) => (from.is === 'figure' ? from.key : '')),
    )
    const unknown = new Set(keys.filter((key) => key !== '' && !figureKeys.some((known) => known === key)))
    expect([...unknown].sort()).toEqual([
      ...['cost_per_internal_fill', 'cost_per_reader', 'monthly_margin_at_quota', 'recontact_share'],
    ])
  })

  test.each([
    ['V03', { A: 1200, m_s: 25 / 60, w_a: 48, R: 1920, w_r: 48 }, 2784],
    ['V06', { n: 100, TTP0: 80, TTP1: 60, w: 48 }, 168_000],
    ['V19', { N: 1000, Δq: 0.002, S: 45_000 }, 18_900],
    ['V23', { S: 12_000, p_solved: 0.3, p_intent: 0.35, p_recontact: 0.15, c_var: 1 }, 1071],
    ['V21', { S: 1000, p_recontact: 0, t_hr: 30, w: 48 }, 1200],
  ])('%s on known figures, to the cent', (id, values, euros) => {
    const driver = catalogue.find((each) => each.id === id)
    const read = driver && formulaOf(driver)
    if (!driver || !read?.ok) throw new Error(id)
    const { result } = worthOf(read.formula, { ...defaultsOf(driver), ...values })
    expect(centsOf(result ?? Number.NaN)).toBe(euros * 100)
  })
})

let world: World
let cast: Cast

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  await cast.ines.do('giveOffice', { office: 'programme', personId: cast.awa.id })
  await cast.ines.do('giveOffice', { office: 'sponsor', personId: cast.karim.id })
})
afterAll(() => world.end())

const original = { on: true, inputs: [] }
const said = (text: string) => ({ fr: text, en: text })

test('who holds an office reads the catalogue; what is not counted yet says so', async () => {
  const { awa, karim, tomasz, rosa } = cast
  expect(await tomasz.refused('listDrivers')).toEqual({ status: 403, code: 'value.not_yours' })
  expect(await tomasz.refused('readDriver', { driverId: 'V99' })).toMatchObject({ status: 403 })
  expect(await rosa.refused('listDrivers')).toMatchObject({ status: 403 })
  expect(await karim.refused('readDriver', { driverId: 'V99' })).toMatchObject({ status: 404 })
  const list = await karim.do('listDrivers')
  expect(list.mayEdit).toBe(false)
  expect(list.drivers.map(({ id, version }) => [id, version])).toEqual(ids.map((id) => [id, 1]))
  const waiting = list.drivers.filter(({ unmeasured }) => unmeasured.length > 0).map(({ id }) => id)
  expect(waiting).toContain('V02')
  expect(waiting).not.toContain('V03')

  const answers = await awa.do('readDriver', { driverId: 'V03' })
  expect(answers).toMatchObject({
    ...{ mayEdit: true, result: null, lacking: ['A', 'w_a', 'R', 'w_r'] },
    written: {
      symbols: 'A × m_s × w_a × rho − R × m_r × w_r',
      words: expect.stringMatching(/^réponses acceptées × temps gagné par une réponse × /),
    },
    history: [{ version: 1, reason: null, author: null }],
  })
})

test('a formula is checked while it is written: where it goes wrong, and how to mend it', async () => {
  const { awa } = cast
  const check = (formula: string, values = {}) => awa.do('checkDriver', { driverId: 'V05', formula, values })
  expect((await check('D*h_x*w')).fault).toEqual({
    at: 3,
    sentence:
      'Caractère 3\u00a0: «\u202fh_x\u202f» n’est pas une donnée de ce levier. Vouliez-vous dire h_d\u202f?',
  })
  const fits = await check('D*h_d*w', { D: 2, h_d: 3, w: 50 })
  expect(fits).toMatchObject({ fault: null, result: 300, lacking: [], unused: ['c'] })
  expect(await check('D*h_d*w')).toMatchObject({ result: null, lacking: ['D', 'h_d', 'w'] })
})

test('an edit has a reason and the version it was read at; the history says who, why and what; all goes back', async () => {
  const { awa, karim, ines } = cast
  const driverId = 'V36'
  const { name, bias, guard, formula } = await awa.do('readDriver', { driverId })
  const edit = { driverId, ...original, name, bias, guard, formula, reason: 'La moitié revient ailleurs.' }
  const halved = { ...edit, formula: 'sum(cost)*0.5' }
  expect(await karim.refused('editDriver', { ...halved, version: 1 })).toMatchObject({
    code: 'value.not_yours',
  })
  expect(await awa.refused('editDriver', halved)).toMatchObject({ status: 428 })
  expect(await awa.refused('editDriver', { ...halved, formula: 'cost', version: 1 })).toEqual({
    ...{ status: 422, code: 'formula.rows_outside_sum' },
  })
  const range = { likely: 1, low: 2, high: 3 }
  const crossed = { symbol: 'cost', name: said('coût'), default: range, defaultSource: said('essai') }
  expect(await awa.refused('editDriver', { ...edit, inputs: [crossed], version: 1 })).toMatchObject({
    code: 'driver.range',
  })
  const edited = await awa.do('editDriver', { ...halved, version: 1 })
  expect(edited).toMatchObject({ version: 2, formula: 'sum(cost)*0.5' })
  expect(await awa.refused('editDriver', { ...edit, version: 1 })).toMatchObject({ code: 'version.changed' })
  const off = await awa.do('editDriver', { ...halved, on: false, version: 2 })
  expect(off.history).toMatchObject([
    { version: 3, changed: ['on'], author: { name: 'Awa Diallo' } },
    { version: 2, changed: ['formula'], reason: 'La moitié revient ailleurs.' },
    { version: 1 },
  ])
  const back = await awa.do('restoreDriver', { driverId, reason: 'Revenir', version: 3 })
  expect(back).toMatchObject({ version: 4, on: true, formula: 'sum(cost)' })
  expect(back.history[0]).toMatchObject({ restored: true, changed: ['on', 'formula'] })
  expect(
    await world.sql(`select name, data from facts where name like 'driver.%' order by position`),
  ).toEqual([
    { name: 'driver.edited', data: { driver: driverId, version: 2 } },
    { name: 'driver.edited', data: { driver: driverId, version: 3 } },
    { name: 'driver.restored', data: { driver: driverId, version: 4 } },
  ])
  const kept = await awa.do('readDriver', { driverId: 'V22' })
  const valued = { ...original, name, bias, guard, formula: 'kits', reason: 'Compter' }
  expect(
    await awa.refused('editDriver', { driverId: 'V22', ...valued, version: kept.version }),
  ).toMatchObject({
    code: 'formula.not_money',
  })
  expect((await ines.refused('readDriver', { driverId })).status).toBe(403)
})
