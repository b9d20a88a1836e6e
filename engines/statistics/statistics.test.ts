import { describe, expect, test } from 'vitest'
import {
  betaCdf,
  betaQuantile,
  chiSquareCdf,
  chiSquareQuantile,
  chiSquareUpper,
  cholesky,
  deviation,
  inverseForm,
  logGamma,
  mean,
  normalCdf,
  normalQuantile,
  quantile,
  randomFrom,
  solve,
  studentCdf,
  studentQuantile,
  studentTwoSided,
  trimmedMean,
  variance,
} from './index.ts'
import { splitMix64, xoshiro128 } from './random.ts'

/** Relative to what is expected: the references were computed with 30 digits. */
function near(found: number, expected: number, within = 1e-13) {
  expect(Math.abs(found / expected - 1), `${found} is not ${expected}`).toBeLessThan(within)
}

describe('the normal', () => {
  test('its shares, far into the tail', () => {
    near(normalCdf(-8), 6.220960574271784e-16)
    near(normalCdf(-3), 0.0013498980316300946)
    near(normalCdf(-1), 0.15865525393145705)
    expect(normalCdf(0)).toBe(0.5)
    near(normalCdf(0.5), 0.6914624612740131)
    near(normalCdf(2.5), 0.9937903346742238)
    expect([normalCdf(-40), normalCdf(40)]).toEqual([0, 1])
  })

  test('its quantiles, which undo the shares', () => {
    near(normalQuantile(0.9), 1.2815515655446004)
    near(normalQuantile(0.975), 1.9599639845400543)
    near(normalQuantile(0.9995), 3.290526731491895)
    near(normalQuantile(1e-12), -7.034483825301132)
    near(normalQuantile(1e-300), -37.0470962993612)
    expect([normalQuantile(0.5), normalQuantile(0), normalQuantile(1)]).toEqual([0, -Infinity, Infinity])
    expect(normalQuantile(1.1)).toBeNaN()
    for (const p of [1e-8, 0.02, 0.074, 0.076, 0.3, 0.7, 0.99]) near(normalCdf(normalQuantile(p)), p, 1e-13)
  })
})

describe('Student', () => {
  test('two-sided shares', () => {
    near(studentTwoSided(2, 5), 0.10193947882985836)
    near(studentTwoSided(-0.3, 1), 0.8144528418445153)
    near(studentTwoSided(6, 30), 1.3942768767204743e-6)
    near(studentTwoSided(3, 4000), 0.002716442706437152)
    near(studentTwoSided(40, 10), 2.2808577430857547e-12)
    near(studentTwoSided(2, 2.5), 0.157391495757966)
    expect([studentTwoSided(Infinity, 3), studentCdf(0, 3)]).toEqual([0, 0.5])
    near(studentCdf(-2, 5) + studentCdf(2, 5), 1)
  })

  test('quantiles; those of a cluster’s minimum detectable effect', () => {
    near(studentQuantile(0.975, 18), 2.1009220402410387)
    near(studentQuantile(0.975, 1), 12.706204736174705)
    near(studentQuantile(0.005, 3.5), -5.085702223091259)
    near(studentQuantile(1e-6, 7), -14.241469651981445, 1e-12)
    expect(studentQuantile(0.975, 18) + studentQuantile(0.8, 18)).toBeCloseTo(2.96297, 5)
    expect([studentQuantile(0.5, 3), studentQuantile(1, 3)]).toEqual([0, Infinity])
  })
})

test('χ²', () => {
  near(chiSquareUpper(7.7912, 5), 0.1681246484940877)
  near(chiSquareUpper(3.841, 1), 0.0500136837639567)
  near(chiSquareUpper(200, 100), 1.1784500720979422e-8)
  near(chiSquareUpper(1000, 900), 0.010994608942135848)
  near(chiSquareUpper(0.01, 3), 0.9997348349413444)
  near(chiSquareQuantile(0.95, 1), 3.841458820694124)
  near(chiSquareQuantile(0.95, 5), 11.070497693516351)
  near(chiSquareQuantile(0.001, 10), 1.4787434638356647)
  near(chiSquareCdf(chiSquareQuantile(0.5, 1000), 1000), 0.5)
})

test('beta, small and very large', () => {
  near(betaCdf(0.3, 2, 5), 0.579825)
  near(betaCdf(0.52, 500, 480), 0.7300884694932802)
  near(betaCdf(0.9, 1.2, 9), 0.9999999983197486)
  near(betaCdf(0.001, 0.5, 0.5), 0.020135041633377492)
  near(betaCdf(0.2, 30_000, 120_100), 0.5518585522477599, 1e-12)
  near(betaQuantile(0.05, 2, 5), 0.06284989170835438)
  near(betaQuantile(0.5, 31, 71), 0.30263556071494974)
  near(betaQuantile(0.999, 0.5, 0.5), 0.999997532600929)
  near(betaQuantile(1e-6, 3, 4), 0.003694265299405909)
  expect([betaCdf(0, 2, 2), betaCdf(1, 2, 2), betaQuantile(0, 2, 2), betaQuantile(1, 2, 2)]).toEqual([
    0, 1, 0, 1,
  ])
})

test('ln Γ', () => {
  near(logGamma(0.1), 2.252712651734206)
  near(logGamma(0.5), 0.5723649429247001)
  near(logGamma(3.7), 1.4280723266653879)
  near(logGamma(20), 39.339884187199495)
  near(logGamma(1000.5), 5908.674175848678)
  near(logGamma(171), 706.5730622457875)
})

describe('summaries', () => {
  test('mean, variance, quantile type 7, trimmed mean', () => {
    expect(mean([1, 2, 6])).toBe(3)
    expect(variance([1, 2, 6])).toBe(7)
    expect(variance([1e9, 1e9 + 1, 1e9 + 5])).toBe(7)
    expect(deviation([2, 2])).toBe(0)
    expect(quantile([6, 1, 2], 0.5)).toBe(2)
    expect(quantile([1, 2, 3, 4], 0.1)).toBeCloseTo(1.3, 12)
    expect([quantile([10, 9, 1], 0), quantile([10, 9, 1], 1)]).toEqual([1, 10])
    expect(trimmedMean([-100, 4, 6, 8, 1000], 0.2)).toBe(6)
    for (const none of [mean([]), variance([3]), quantile([], 0.5)]) expect(none).toBeNaN()
  })
})

describe('Cholesky', () => {
  const matrix = [
    [4, 2, 0.6],
    [2, 5, 1.5],
    [0.6, 1.5, 3.8],
  ]

  test('a triangle whose square is the matrix, a solution, a form', () => {
    const lower = cholesky(matrix) ?? []
    const square = lower.map((row) => lower.map((other) => dot(row, other)))
    for (const [row, values] of matrix.entries())
      for (const [column, value] of values.entries()) expect(square[row]?.[column]).toBeCloseTo(value, 12)

    const found = solve(matrix, [1, -2, 0.5]) ?? []
    for (const [row, right] of [1, -2, 0.5].entries())
      expect(dot(matrix[row] ?? [], found)).toBeCloseTo(right, 12)
    expect(inverseForm(matrix, [1, -2, 0.5])).toBeCloseTo(dot([1, -2, 0.5], found), 12)
  })

  test('none of a matrix that is not positive definite', () => {
    const singular = [
      [1, 2],
      [2, 4],
    ]
    expect([cholesky(singular), solve(singular, [1, 1]), inverseForm([[0]], [1])]).toEqual([null, null, null])
  })

  const dot = (left: readonly number[], right: readonly number[]) =>
    left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0)
})

describe('chance from a seed', () => {
  test('the words of the published generators', () => {
    expect(splitMix64(1234567n, 5)).toEqual([
      ...[6457827717110365317n, 3203168211198807973n, 9817491932198370423n],
      ...[4593380528125082431n, 16408922859458223821n],
    ])
    const next = xoshiro128([1, 2, 3, 4])
    expect(Array.from({ length: 4 }, next)).toEqual([11520, 0, 5927040, 70819200])
  })

  test('the same seed tells the same, another another', () => {
    const three = (seed: number) => Array.from({ length: 3 }, randomFrom(seed).uniform)
    expect(three(7)).toEqual(three(7))
    expect(three(8)).not.toEqual(three(7))
    expect(three(-1)).not.toEqual(three(1))
    expect(three(2 ** 40)).not.toEqual(three(0))
    expect(() => randomFrom(0.5)).toThrow(RangeError)
  })

  test('uniform and normal draws have their moments; whole numbers are alike likely', () => {
    const random = randomFrom(2026)
    const uniform = Array.from({ length: 40_000 }, random.uniform)
    expect(Math.abs(mean(uniform) - 0.5)).toBeLessThan(0.006)
    expect(Math.abs(variance(uniform) - 1 / 12)).toBeLessThan(0.002)
    const normal = Array.from({ length: 40_000 }, random.normal)
    expect(Math.abs(mean(normal))).toBeLessThan(0.02)
    expect(Math.abs(variance(normal) - 1)).toBeLessThan(0.03)
    expect(Math.abs(quantile(normal, 0.975) - 1.96)).toBeLessThan(0.04)
    const seen = Array.from({ length: 60_000 }, () => random.below(6))
    for (let face = 0; face < 6; face++)
      expect(Math.abs(seen.filter((each) => each === face).length - 10_000)).toBeLessThan(400)
    expect(() => random.below(0)).toThrow(RangeError)
  })
})
