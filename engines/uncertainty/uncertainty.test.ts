import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centsOf } from '../finance/index.ts'
import { type Formula, readFormula } from '../formula/index.ts'
import { mean, quantile, variance } from '../statistics/index.ts'
import {
  baseOf,
  type Distribution,
  distributionFault,
  draws,
  meanOf,
  quantileOf,
  type Simulation,
  simulate,
  type UncertainCase,
  varianceOf,
} from './index.ts'

const pert: Distribution = { kind: 'pert', minimum: 10, mode: 20, maximum: 45 }
const triangular: Distribution = { kind: 'triangular', minimum: 10, mode: 20, maximum: 45 }
const effect: Distribution = { kind: 'normal', mean: 3, deviation: 1.5, from: 0 }
const share: Distribution = { kind: 'share', successes: 27, trials: 90 }
const all: readonly Distribution[] = [
  ...[pert, triangular, effect, share],
  { kind: 'normal', mean: -2, deviation: 0.5 },
  { kind: 'beta', alpha: 0.5, beta: 3 },
  { kind: 'fixed', value: 7 },
]

describe('distributions', () => {
  test('PERT and triangular of 10, 20, 45', () => {
    expect([meanOf(pert), varianceOf(pert).toFixed(2), meanOf(triangular)]).toEqual([22.5, '40.18', 25])
    expect([baseOf(pert), baseOf(triangular), baseOf(share)]).toEqual([20, 20, 0.3])
    expect(meanOf(share)).toBeCloseTo(28 / 92, 12)
  })

  test('quantiles against tables: the normal, a triangle by hand, a Beta, and a normal cut at its mean', () => {
    expect(quantileOf({ kind: 'normal', mean: 0, deviation: 1 }, 0.9)).toBeCloseTo(1.2815515655, 9)
    expect(quantileOf(triangular, 10 / 35)).toBeCloseTo(20, 12)
    expect(quantileOf(triangular, 0.5)).toBeCloseTo(45 - Math.sqrt(0.5 * 35 * 25), 12)
    // Beta(2, 3): the median solves 6x² − 8x³ + 3x⁴ = ½.
    expect(quantileOf({ kind: 'beta', alpha: 2, beta: 3 }, 0.5)).toBeCloseTo(0.3857275681, 9)
    expect(quantileOf({ kind: 'normal', mean: 0, deviation: 1, from: 0 }, 0.5)).toBeCloseTo(0.6744897502, 9)
  })

  test.each(all)('draws of %j are spread as it says', (given) => {
    const drawn = Array.from(draws(given, 20_000, 11, 'x'))
    const spread = Math.sqrt(varianceOf(given))
    for (const p of [0.05, 0.25, 0.5, 0.75, 0.95])
      expect(Math.abs(quantile(drawn, p) - quantileOf(given, p))).toBeLessThanOrEqual(0.06 * spread)
    if (given === effect) return expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0)
    expect(Math.abs(mean(drawn) - meanOf(given))).toBeLessThanOrEqual(0.03 * spread)
    expect(Math.abs(variance(drawn) - varianceOf(given))).toBeLessThanOrEqual(0.08 * spread ** 2)
  })

  test('quantiles grow, stay within the range, and mirror with it', () => {
    const three = fc
      .array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 3, maxLength: 3 })
      .map((values) => values.toSorted((one, other) => one - other))
      .filter(([a = 0, , b = 0]) => b - a > 1e-3)
    const inner = fc.double({ min: 0.01, max: 0.99, noNaN: true })
    fc.assert(
      fc.property(
        three,
        inner,
        inner,
        fc.constantFrom('pert', 'triangular'),
        ([a = 0, m = 0, b = 0], p, q, kind) => {
          const [low, high] = p < q ? [p, q] : [q, p]
          const given = { kind, minimum: a, mode: m, maximum: b } as const
          const mirrored = { kind, minimum: -b, mode: -m, maximum: -a } as const
          expect(quantileOf(given, low)).toBeLessThanOrEqual(quantileOf(given, high))
          expect(quantileOf(given, low)).toBeGreaterThanOrEqual(a)
          expect(quantileOf(given, high)).toBeLessThanOrEqual(b)
          expect(Math.abs(quantileOf(mirrored, 1 - p) + quantileOf(given, p))).toBeLessThan(
            1e-9 * (b - a) + 1e-9,
          )
        },
      ),
    )
  })

  test('what is no distribution is told', () => {
    const faults: [Distribution, string | null][] = [
      [{ kind: 'normal', mean: 0, deviation: -1 }, 'deviation_negative'],
      [{ kind: 'normal', mean: 0, deviation: 1, from: 2, to: 1 }, 'bounds_crossed'],
      [{ kind: 'normal', mean: 0, deviation: 1, from: 9 }, 'bounds_far'],
      [{ kind: 'beta', alpha: 0, beta: 1 }, 'alpha_beta_not_positive'],
      [{ kind: 'share', successes: 5, trials: 4 }, 'successes_beyond_trials'],
      [{ kind: 'pert', minimum: 1, mode: 3, maximum: 2 }, 'order'],
      [{ kind: 'triangular', minimum: 2, mode: 2, maximum: 2 }, null],
    ]
    for (const [given, fault] of faults) expect(distributionFault(given)).toBe(fault)
  })
})

function formula(text: string, names: readonly string[]): Formula {
  const read = readFormula(text, Object.fromEntries(names.map((name) => [name, {}])))
  if (!read.ok) throw new Error(JSON.stringify(read.fault))
  return read.formula
}

const inputs: UncertainCase['inputs'] = {
  A: { kind: 'fixed', value: 1200 },
  m: { kind: 'pert', minimum: 0.1, mode: 0.3, maximum: 0.9 },
  w: { kind: 'normal', mean: 48, deviation: 4 },
  rho: { kind: 'triangular', minimum: 0.3, mode: 0.5, maximum: 0.7 },
}
const names = Object.keys(inputs)
const line = (name: string, text: string) => ({ name, formula: formula(text, names), ramp: [0.5, 1, 1] })
const given: UncertainCase = {
  discountRate: 0.1,
  inputs,
  costs: [{ name: 'Licences', initial: centsOf(4000), years: [4000, 4000, 4000].map(centsOf), risk: 0.1 }],
  benefits: [line('Answers', 'A*m*w*rho'), { name: 'Contract', years: [0, 1000_00], risk: 0.2 }],
}

function simulated(it: UncertainCase, seed: number | string, iterations = 2000): Simulation {
  const found = simulate(it, { seed, iterations })
  if (!found.ok) throw new Error(found.line)
  return found.simulation
}

describe('a simulation', () => {
  test('is the same for the same seed, another for another, and its percentiles ascend', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.string()), (seed) => {
        const one = simulated(given, seed, 200)
        expect(simulated(given, seed, 200)).toEqual(one)
        for (const { p5, p50, p95 } of [one.netPresentValue, one.presentBenefits, one.presentCosts])
          expect(p5 <= p50 && p50 <= p95).toBe(true)
      }),
      { numRuns: 15 },
    )
    expect(simulated(given, 1).netPresentValue).not.toEqual(simulated(given, 2).netPresentValue)
    expect(simulated(given, 1).netPresentValue).not.toEqual(simulated(given, '1').netPresentValue)
  })

  test('adds nothing to what is known: sums of normals have the normal’s percentiles', () => {
    const normal = { kind: 'normal', mean: 10_000, deviation: 1_000 } as const
    const pair: UncertainCase = {
      discountRate: 0,
      inputs: { x: normal, y: normal },
      costs: [{ name: 'cost', years: [centsOf(19_000)] }],
      benefits: [{ name: 'both', formula: formula('x + y', ['x', 'y']), ramp: [1] }],
    }
    const found = simulated(pair, 5, 40_000)
    const spread = Math.SQRT2 * 100_000
    expect(Math.abs(found.netPresentValue.p95 - (100_000 + 1.6449 * spread))).toBeLessThan(0.04 * spread)
    // P(Z > −1/√2) = 0.7602
    expect(Math.abs(found.chanceOfGain - 0.7602)).toBeLessThan(0.01)
  })

  test('draws a common input once for all lines: two lines on it spread twice, and opposite ones not at all', () => {
    const x = { kind: 'normal', mean: 100, deviation: 10 } as const
    const on = (text: string, times: number): UncertainCase => ({
      discountRate: 0,
      inputs: { x },
      costs: [],
      benefits: Array.from({ length: times }, (_, n) => ({
        name: `line ${n}`,
        formula: formula(n === 0 ? 'x' : text, ['x']),
        ramp: [1],
      })),
    })
    const width = (it: UncertainCase) => {
      const { p5, p95 } = simulated(it, 3).netPresentValue
      return p95 - p5
    }
    expect(Math.abs(width(on('x', 2)) - 2 * width(on('x', 1)))).toBeLessThanOrEqual(4)
    expect(width(on('200 - x', 2))).toBe(0)
  })

  test('leaves an input’s draws as they were when another comes', () => {
    const more = { ...given, inputs: { aside: pert, ...inputs } }
    expect(simulated(more, 9).netPresentValue).toEqual(simulated(given, 9).netPresentValue)
  })

  test('ranks inputs by what they move, and finds where the first one breaks even', () => {
    const found = simulated(given, 1)
    expect(found.tornado.map(({ name }) => name)).toEqual(['m', 'rho', 'w'])
    const [first] = found.tornado
    expect(first?.low).toBe(quantileOf(inputs.m ?? pert, 0.1))
    // In years 1 to 3 half, whole and whole of 1,200 × m × 48 × 0.5, less 800 for the contract discounted, and costs.
    const factor = 0.5 / 1.1 + 1 / 1.21 + 1 / 1.331
    const costs = 1.1 * (4000 + 4000 / 1.1 + 4000 / 1.21 + 4000 / 1.331)
    const closed = (costs - 800 / 1.21) / (factor * 1200 * 48 * 0.5)
    expect(found.breakEven).toEqual({ name: 'm', value: expect.closeTo(closed, 9) })
    expect(found.base).toBe(centsOf(factor * 1200 * 0.3 * 48 * 0.5 + 800 / 1.21 - costs))
  })

  test('has no break-even where nothing of the input would do, and no tornado without an uncertain input', () => {
    const hopeless: UncertainCase = {
      discountRate: 0.1,
      inputs: { x: pert },
      costs: [{ name: 'c', years: [1e9] }],
      benefits: [{ name: 'b', formula: formula('min(x, 50) - max(0, 0 - x)', ['x']), ramp: [1] }],
    }
    expect(simulated(hopeless, 1)).toMatchObject({ breakEven: { name: 'x', value: null }, chanceOfGain: 0 })
    const pole = { ...hopeless, costs: [], benefits: [line1('1/x', 'x')] }
    expect(simulated(pole, 1).breakEven).toEqual({ name: 'x', value: null })
    const certain = { ...hopeless, inputs: { x: { kind: 'fixed', value: 2 } as const } }
    expect(simulated(certain, 1)).toMatchObject({ tornado: [], breakEven: null })
  })

  test('names the line that divides by nothing in some draw', () => {
    const zero = {
      ...given,
      inputs: { x: { kind: 'fixed', value: 0 } as const },
      benefits: [line1('1/x', 'x')],
    }
    expect(simulate(zero, { seed: 1, iterations: 10 })).toEqual({ ok: false, line: '1/x' })
  })
})

const line1 = (text: string, name: string) => ({ name: text, formula: formula(text, [name]), ramp: [1] })
