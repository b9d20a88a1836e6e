import { describe, expect, test } from 'vitest'
import { minimumWagePanel } from '../../test/causal/published.ts'
import { randomFrom, solve } from '../statistics/index.ts'
import {
  type Candidate,
  clustersNeeded,
  designEffect,
  effectPerAdopter,
  groupTimeEffects,
  holm,
  intraClassCorrelation,
  matchControls,
  minimumDetectable,
  powerOf,
  simultaneousBands,
  steppedWedgeVariance,
} from './index.ts'

describe('how large a pilot must be', () => {
  test('design effect', () => {
    expect(designEffect(30, 0.1)).toBeCloseTo(3.9, 12)
    expect(designEffect(30, 0.1, 0.6)).toBeCloseTo(4.98, 12)
  })

  test('the smallest effect a trial of clusters finds', () => {
    const trial = { clusters: 20, perCluster: 30, correlation: 0.1 }
    const found = [
      minimumDetectable(trial),
      minimumDetectable({ ...trial, clusters: 10 }),
      minimumDetectable({ ...trial, clusters: 40 }),
      minimumDetectable({ ...trial, correlation: 0.05 }),
      minimumDetectable({ ...trial, perCluster: 100 }),
      minimumDetectable({ ...trial, explainedBetween: 0.6, explainedWithin: 0.3, covariates: 1 }),
    ]
    expect(found.map((size) => size.toFixed(3))).toEqual([
      '0.478',
      '0.729',
      '0.328',
      '0.379',
      '0.437',
      '0.328',
    ])
    expect(minimumDetectable({ ...trial, clusters: 2 })).toBeNaN()
    const needed = clustersNeeded({ perCluster: 30, correlation: 0.1 }, 0.4) ?? 0
    expect(minimumDetectable({ ...trial, clusters: needed })).toBeLessThanOrEqual(0.4)
    expect(minimumDetectable({ ...trial, clusters: needed - 1 })).toBeGreaterThan(0.4)
    expect(clustersNeeded({ perCluster: 30, correlation: 0.1 }, 0.001)).toBeNull()
  })

  test('intra-class correlation of a baseline', () => {
    expect(
      intraClassCorrelation([
        [1, 2],
        [4, 5],
        [7, 8, 9],
      ]),
    ).toBeCloseTo(0.9362549800796812, 12)
    expect(
      intraClassCorrelation([
        [1, 9],
        [1, 9],
      ]),
    ).toBe(0)
    expect([intraClassCorrelation([[1, 2]]), intraClassCorrelation([[1], [2]])]).toEqual([null, null])
    expect(
      intraClassCorrelation([
        [3, 3],
        [3, 3],
      ]),
    ).toBeNull()
  })

  test('stepped wedge: the variance of generalised least squares', () => {
    const design = [1, 1, 2, 2, 3, 3, 4, 4].map((step) => [0, 1, 2, 3, 4].map((t) => (t >= step ? 1 : 0)))
    const variances = { ofMean: 0.95 / 20, between: 0.05 }
    const found = steppedWedgeVariance(design, variances)
    expect(found).toBeCloseTo(0.0143101, 7)
    expect(found).toBeCloseTo(slowVariance(design, variances), 12)
    expect(powerOf(0.3, found).toFixed(3)).toBe('0.708')
    expect(powerOf(0.25, found).toFixed(3)).toBe('0.552')
    expect(
      steppedWedgeVariance(
        [
          [0, 0],
          [0, 0],
        ],
        variances,
      ),
    ).toBe(Infinity)
  })
})

/** (Σ Z′V⁻¹Z)⁻¹ for the treatment, with a column a period beside it. */
function slowVariance(
  design: readonly (readonly number[])[],
  at: { ofMean: number; between: number },
): number {
  const periods = design[0]?.length ?? 0
  const size = periods + 1
  const whole = Array.from({ length: size }, () => Array.from({ length: size }, () => 0))
  const covariance = Array.from({ length: periods }, (_, row) =>
    Array.from({ length: periods }, (_, other) => at.between + (row === other ? at.ofMean : 0)),
  )
  for (const row of design) {
    const column = (place: number) =>
      place < periods ? row.map((_, period) => (period === place ? 1 : 0)) : [...row]
    for (let left = 0; left < size; left++)
      for (let right = 0; right < size; right++) {
        const solved = solve(covariance, column(right)) ?? []
        const sum = column(left).reduce((total, value, period) => total + value * (solved[period] ?? 0), 0)
        const line = whole[left] ?? []
        line[right] = (line[right] ?? 0) + sum
      }
  }
  const unit = Array.from({ length: size }, (_, place) => (place === periods ? 1 : 0))
  return solve(whole, unit)?.[periods] ?? Number.NaN
}

describe('matched controls', () => {
  const candidate = (id: string, treated: boolean, family: string, ...covariates: number[]): Candidate => ({
    ...{ id, treated, family, covariates },
  })
  const candidates = [
    candidate('t1', true, 'sales', 10, 5),
    candidate('t2', true, 'sales', 20, 5),
    candidate('t3', true, 'support', 12, 5),
    candidate('c1', false, 'sales', 10.5, 5),
    candidate('c2', false, 'sales', 10.2, 5),
    candidate('c3', false, 'sales', 20.4, 5),
    candidate('c4', false, 'support', 30, 5),
    candidate('c5', false, 'engineering', 12, 5),
  ]

  test('the nearest of the same family, within the caliper, each once', () => {
    const found = matchControls(candidates)
    expect(found.pairs.map(({ treated, control }) => `${treated} ${control}`)).toEqual(['t1 c2', 't2 c3'])
    expect(found.unmatched).toEqual(['t3'])
    expect(found.metric).toBe('mahalanobis')
    expect(found.balance[0]?.state).toBe('balanced')
    expect(Math.abs(found.balance[0]?.after ?? 1)).toBeLessThan(Math.abs(found.balance[0]?.before ?? 0))
    expect(found.balance[1]).toEqual({ before: 0, after: 0, state: 'balanced' })
    expect(matchControls(candidates.toReversed()).pairs).toEqual(found.pairs)
  })

  test('an unbalanced match is told; nothing within the caliper is no match', () => {
    expect(matchControls(candidates, 5).balance[0]?.state).toBe('unbalanced')
    const none = matchControls(candidates, 0.001)
    expect(none.pairs).toEqual([])
    expect(none.balance[0]?.state).toBeNull()
    expect(() => matchControls([candidate('a', true, 'x', 1), candidate('b', false, 'x')])).toThrow(
      RangeError,
    )
  })

  test('a change of units changes nothing; covariates that repeat each other are measured apart', () => {
    const random = randomFrom(3)
    const many = Array.from({ length: 60 }, (_, index) =>
      candidate(`u${index}`, index < 15, 'all', random.normal(), random.normal()),
    )
    const scaled = many.map((each) => ({ ...each, covariates: each.covariates.map((x, i) => 100 * x + i) }))
    const pairs = (of: readonly Candidate[]) => matchControls(of, 0.5).pairs.map((pair) => pair.control)
    expect(pairs(many).length).toBeGreaterThan(5)
    expect(pairs(scaled)).toEqual(pairs(many))
    const doubled = many.map((each) => ({ ...each, covariates: [...each.covariates, ...each.covariates] }))
    expect(matchControls(doubled).metric).toBe('standardised')
  })
})

describe('effect per adopter', () => {
  const treated = [
    { change: 4, adoption: 0.5 },
    { change: 5, adoption: 0.6 },
    { change: 6, adoption: 0.7 },
  ]
  const controls = [
    { change: 1, adoption: 0 },
    { change: 2, adoption: 0.1 },
    { change: 0, adoption: 0.05 },
  ]

  test('what was found on all, over those who adopted for it', () => {
    const found = effectPerAdopter(treated, controls)
    expect(found.offered).toBeCloseTo(4, 12)
    expect(found.adoption).toBeCloseTo(0.55, 12)
    expect(found.effect).toBeCloseTo(4 / 0.55, 12)
    expect(found.interval?.low).toBeLessThan(found.effect)
    expect(found.interval?.high).toBeGreaterThan(found.effect)
  })

  test('with certain adoption by all it is the effect on all; with none it has no interval', () => {
    const all = effectPerAdopter(
      treated.map(({ change }) => ({ change, adoption: 1 })),
      controls.map(({ change }) => ({ change, adoption: 0 })),
    )
    expect(all.effect).toBeCloseTo(4, 12)
    expect(all.interval?.high).toBeCloseTo(4 + 2.7764451052 * Math.sqrt(2 / 3), 8)
    const same = controls.map(({ adoption }, index) => ({ change: index + 3, adoption }))
    expect(effectPerAdopter(same, controls).interval).toBeNull()
    expect(() => effectPerAdopter([], controls)).toThrow(RangeError)
  })
})

test('several outcomes: Holm raises their p values', () => {
  const raised = holm([0.01, 0.04, 0.03, 0.005])
  expect(raised.map((p) => p.toFixed(2))).toEqual(['0.03', '0.06', '0.06', '0.02'])
  expect(holm([0.6, 0.9])).toEqual([1, 1])
  expect(holm([])).toEqual([])
})

test('bands hold all times at once: wider than each, from a seed', () => {
  const found = groupTimeEffects(minimumWagePanel)
  const bands = simultaneousBands(found, 'dynamic')
  expect(bands?.critical).toBeGreaterThan(2.3)
  expect(bands?.critical).toBeLessThan(2.9)
  expect(bands?.parts).toHaveLength(7)
  expect(bands).toEqual(simultaneousBands(found, 'dynamic'))
  expect(simultaneousBands(found, 'dynamic', { confidence: 0.5 })?.critical).toBeLessThan(
    bands?.critical ?? 0,
  )
  const one = { ...minimumWagePanel, periods: [2006, 2007] }
  const two = one.units.map((unit) => ({ ...unit, outcomes: unit.outcomes.slice(3) }))
  expect(simultaneousBands(groupTimeEffects({ ...one, units: two }), 'group')?.critical).toBeCloseTo(1.96, 0)
})
