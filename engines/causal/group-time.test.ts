import { describe, expect, test } from 'vitest'
import { minimumWagePanel } from '../../test/causal/published.ts'
import { mean, randomFrom } from '../statistics/index.ts'
import { type AggregateKind, aggregate, breakdownValue, groupTimeEffects, type Panel } from './index.ts'

/** What the package `did` 2.1 prints: group, period, effect, error. */
const never = [
  [2004, 2004, -0.0105032462209624, 0.0232510363681664],
  [2004, 2005, -0.0704231581031467, 0.0309847667572767],
  [2004, 2006, -0.137258738889403, 0.0364356642876865],
  [2004, 2007, -0.100811363085404, 0.0343592258346732],
  [2006, 2004, 0.00652011242423301, 0.0233268051418047],
  [2006, 2005, -0.00275081875051882, 0.0195585610358817],
  [2006, 2006, -0.00459460695286304, 0.0177551966592763],
  [2006, 2007, -0.0412244715462175, 0.0202291807041068],
  [2007, 2004, 0.0305066555832928, 0.01503356028013],
  [2007, 2005, -0.00272589288611625, 0.0163958328955344],
  [2007, 2006, -0.0310871193896889, 0.0178775113133435],
  [2007, 2007, -0.0260544107191966, 0.0166554353492522],
] as const
const notYet = [
  [2004, 2004, -0.0193723636759221, 0.0223101128836806],
  [2004, 2006, -0.136274346328678, 0.03540338496891],
  [2006, 2004, -0.00256255094261098, 0.0225302351453388],
  [2006, 2006, 0.00466087631997615, 0.0163355842468236],
  [2007, 2005, -0.0024106128000969, 0.0160312963755178],
] as const

describe('minimum wage by county (mpdta)', () => {
  const found = groupTimeEffects(minimumWagePanel)
  const foundNotYet = groupTimeEffects(minimumWagePanel, { controls: 'notyet' })

  test('each group in each period, against never and not-yet treated', () => {
    expect(found.cells.map(({ group, period }) => [group, period])).toEqual(never.map(([g, t]) => [g, t]))
    for (const [result, wanted] of [
      [found, never],
      [foundNotYet, notYet],
    ] as const)
      for (const [group, period, effect, error] of wanted) {
        const cell = result.cells.find((each) => each.group === group && each.period === period)
        expect(cell?.effect).toBeCloseTo(effect, 7)
        expect(cell?.error).toBeCloseTo(error, 7)
      }
    expect(found.cells.filter(({ before }) => before)).toHaveLength(5)
    expect([...found.groups]).toEqual([
      [2004, 20],
      [2006, 40],
      [2007, 131],
    ])
  })

  test('aggregates hold the uncertainty of their weights', () => {
    const overall = (kind: AggregateKind) => aggregate(found, kind)?.overall ?? { effect: 0, error: 0 }
    for (const [kind, effect, error] of [
      ['simple', -0.0399512751551763, 0.0120340127701854],
      ['group', -0.0310182822287484, 0.0124460593209979],
      ['dynamic', -0.0772398214573151, 0.0199649890618494],
      ['calendar', -0.0417004321312822, 0.01597185188456],
    ] as const) {
      expect(overall(kind).effect).toBeCloseTo(effect, 7)
      expect(overall(kind).error).toBeCloseTo(error, 7)
    }
    expect(aggregate(foundNotYet, 'simple')?.overall.effect).toBeCloseTo(-0.0397636256230437, 7)
    expect(aggregate(foundNotYet, 'simple')?.overall.error).toBeCloseTo(0.0120524247873419, 7)

    const parts = (kind: AggregateKind) => aggregate(found, kind)?.parts ?? []
    expect(parts('dynamic').map(({ at }) => at)).toEqual([-3, -2, -1, 0, 1, 2, 3])
    expect(parts('dynamic')[3]?.effect).toBeCloseTo(-0.0199318167892593, 7)
    expect(parts('dynamic')[4]?.error).toBeCloseTo(0.016893476268678, 7)
    expect(parts('group')[0]?.error).toBeCloseTo(0.0263677994350273, 7)
    expect(parts('calendar')[2]?.error).toBeCloseTo(0.0201258612605003, 7)
  })

  test('the trend before, and how much of a break the effect stands', () => {
    expect(found.preTest?.statistic).toBeCloseTo(7.79123662720035, 5)
    expect(found.preTest).toMatchObject({ freedom: 5, reliable: true })
    const few = groupTimeEffects(panelOfChance(60, 12)).preTest
    expect(few).toMatchObject({ freedom: 2, reliable: false })
    expect(found.preTest?.p).toBeCloseTo(0.16812, 5)
    const parts = aggregate(found, 'dynamic')?.parts ?? []
    const before = parts.filter(({ at }) => at < 0).map(({ effect }) => effect)
    const first = parts.find(({ at }) => at === 0)
    expect(breakdownValue(first?.effect ?? 0, 0, before)).toBeCloseTo(0.653, 3)
    expect(breakdownValue(first?.effect ?? 0, 0, before, 1.96 * (first?.error ?? 0))).toBe(0)
    expect(breakdownValue(1, 0, [])).toBeNull()
  })
})

describe('a panel of chance', () => {
  const panel = panelOfChance(60, 12)

  test('agrees with the definition, worked out unit by unit without each cluster', () => {
    const found = groupTimeEffects(panel, { controls: 'notyet' })
    const simple = aggregate(found, 'simple')?.overall
    expect(simple?.effect).toBeCloseTo(slowSimple(panel), 10)
    expect(simple?.error).toBeCloseTo(slowError(panel), 4)
  })

  test('says the same in another order, level and scale, under other names', () => {
    const simple = (of: Panel) => aggregate(groupTimeEffects(of), 'simple')?.overall
    const told = simple(panel)
    const turned = simple({ ...panel, units: [...panel.units].reverse() })
    const scaled = simple({
      periods: panel.periods.map((period) => period + 2000),
      units: panel.units.map(({ cluster, firstTreated, outcomes }) => ({
        cluster: `team ${cluster}`,
        firstTreated: firstTreated === null ? null : firstTreated + 2000,
        outcomes: outcomes.map((outcome, period) => 3 * outcome + 5 + period),
      })),
    })
    expect(turned?.effect).toBeCloseTo(told?.effect ?? 0, 12)
    expect(turned?.error).toBeCloseTo(told?.error ?? 0, 12)
    expect(scaled?.effect).toBeCloseTo(3 * (told?.effect ?? 0), 10)
    expect(scaled?.error).toBeCloseTo(3 * (told?.error ?? 0), 10)
    expect(scaled?.p).toBeCloseTo(told?.p ?? 0, 10)
  })

  test('where all move alike there is no effect, in any cell', () => {
    const still = panel.units.map((unit, index) => ({
      ...unit,
      outcomes: [1, 3, 2, 5, 4].map((y) => y + index),
    }))
    const found = groupTimeEffects({ ...panel, units: still })
    for (const { effect, error } of found.cells) expect([effect, error]).toEqual([0, 0])
    expect(found.preTest).toBeNull()
  })

  test('units treated from the start tell nothing; those treated after the end are controls', () => {
    const early = { cluster: 'x', firstTreated: 1, outcomes: [9, 9, 9, 9, 9] }
    const late = panel.units.map((unit) => ({ ...unit, firstTreated: unit.firstTreated ?? 6 }))
    const found = groupTimeEffects({ ...panel, units: [...late, early] })
    expect(found.dropped).toBe(1)
    expect(found.cells).toEqual(groupTimeEffects(panel).cells)
  })

  test('announced a period early: the base moves back, and what was felt early is no effect', () => {
    const found = groupTimeEffects(panel, { anticipation: 1 })
    const cell = found.cells.find(({ group, period }) => group === 4 && period === 4)
    expect(cell?.effect).toBeCloseTo(changeOf(panel, 4, 3, 1) - changeOf(panel, null, 3, 1), 10)
    expect(found.groups.has(2)).toBe(false)
  })

  test('without controls there are no cells, and a hole in the panel is refused', () => {
    const treated = panel.units.filter(({ firstTreated }) => firstTreated === 4)
    const found = groupTimeEffects({ ...panel, units: treated })
    expect([found.cells, aggregate(found, 'simple')]).toEqual([[], null])
    const short = [{ cluster: 'x', firstTreated: null, outcomes: [1, 2] }]
    expect(() => groupTimeEffects({ ...panel, units: short })).toThrow(RangeError)
  })
})

function panelOfChance(units: number, clusters: number): Panel {
  const random = randomFrom(5)
  return {
    periods: [1, 2, 3, 4, 5],
    units: Array.from({ length: units }, (_, index) => {
      const cluster = index % clusters
      const firstTreated = [null, 2, 4, null][cluster % 4] ?? null
      const outcomes = [1, 2, 3, 4, 5].map(
        (period) => random.normal() + (firstTreated !== null && period >= firstTreated ? 1 : 0),
      )
      return { cluster: `${cluster}`, firstTreated, outcomes }
    }),
  }
}

function changeOf({ units }: Panel, group: number | null, to: number, from: number): number {
  const mine = units.filter(({ firstTreated }) => firstTreated === group)
  return mean(mine.map(({ outcomes }) => (outcomes[to] ?? 0) - (outcomes[from] ?? 0)))
}

/** The simple aggregate against not-yet treated, word by word from its definition. */
function slowSimple({ periods, units }: Panel, weights: readonly number[] = units.map(() => 1)): number {
  const sum = (mine: readonly number[], of: (unit: number) => number) =>
    mine.reduce((total, unit) => total + (weights[unit] ?? 0) * of(unit), 0)
  let [effects, sizes] = [0, 0]
  const groupOf = (unit: number) => units[unit]?.firstTreated ?? Infinity
  const all = [...units.keys()]
  for (const group of new Set(all.map(groupOf).filter(Number.isFinite)))
    for (const period of periods.filter((each) => each >= group)) {
      const change = (unit: number) =>
        (units[unit]?.outcomes[period - 1] ?? 0) - (units[unit]?.outcomes[group - 2] ?? 0)
      const average = (mine: readonly number[]) => sum(mine, change) / sum(mine, () => 1)
      const mine = all.filter((unit) => groupOf(unit) === group)
      const others = all.filter((unit) => groupOf(unit) > period && groupOf(unit) !== group)
      const size = sum(mine, () => 1)
      effects += size * (average(mine) - average(others))
      sizes += size
    }
  return effects / sizes
}

/** By what each cluster changes it when it weighs a hair more: no formula of an influence function at all. */
function slowError(panel: Panel): number {
  const hair = 1e-5
  const plain = slowSimple(panel)
  const clusters = [...new Set(panel.units.map(({ cluster }) => cluster))]
  const pulls = clusters.map((name) => {
    const weights = panel.units.map(({ cluster }) => (cluster === name ? 1 + hair : 1))
    return (slowSimple(panel, weights) - plain) / hair
  })
  return Math.sqrt(pulls.reduce((sum, pull) => sum + pull ** 2, 0))
}
