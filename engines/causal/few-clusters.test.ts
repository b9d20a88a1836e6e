import { describe, expect, test } from 'vitest'
import { mean, randomFrom } from '../statistics/index.ts'
import { type Cluster, permutationTest, wildClusterBootstrap } from './index.ts'

const treated = [5.1, 3.8, 6.0, 2.9]
const controls = [1.2, 2.5, 0.4, 3.1]
const clustersOf = (left: readonly number[], right: readonly number[]): Cluster[] => [
  ...left.map((change) => ({ treated: true, changes: [change] })),
  ...right.map((change) => ({ treated: false, changes: [change] })),
]

describe('permutation', () => {
  test('eight clusters: 4 of 70 assignments, and the effects not rejected', () => {
    const found = permutationTest(treated, controls)
    expect(found).toMatchObject({ assignments: 70, exact: true, p: 4 / 70, smallest: 2 / 70 })
    expect(found.difference).toBeCloseTo(2.65, 10)
    expect(found.low).toBeCloseTo(-0.2, 10)
    expect(found.high).toBeCloseTo(5.6, 10)
  })

  test('the interval holds what the test does not reject, and nothing else', () => {
    const { low, high } = permutationTest(treated, controls)
    const pWithout = (effect: number) =>
      permutationTest(
        treated.map((each) => each - effect),
        controls,
      ).p
    for (const inside of [low + 1e-6, 0, 2.65, high - 1e-6]) expect(pWithout(inside)).toBeGreaterThan(0.05)
    for (const outside of [low - 1e-6, high + 1e-6]) expect(pWithout(outside)).toBeLessThanOrEqual(0.05)
  })

  test('six clusters cannot reach 5 %, and rule no effect out', () => {
    const found = permutationTest([10, 11, 12], [1, 2, 3])
    expect(found).toMatchObject({ p: 0.1, smallest: 0.1, low: -Infinity, high: Infinity })
    expect(permutationTest([10, 11, 12], [1, 2, 3], { confidence: 0.8 }).low).toBeGreaterThan(0)
  })

  test('p lies between the smallest and 1, and turns with names, level and scale', () => {
    const random = randomFrom(11)
    for (let round = 0; round < 40; round++) {
      const left = Array.from({ length: 2 + random.below(4) }, random.normal)
      const right = Array.from({ length: 2 + random.below(4) }, random.normal)
      const found = permutationTest(left, right)
      expect(found.p).toBeGreaterThanOrEqual(found.smallest)
      expect(found.p).toBeLessThanOrEqual(1)
      expect(found.low).toBeLessThanOrEqual(found.difference)
      expect(found.high).toBeGreaterThanOrEqual(found.difference)
      const turned = permutationTest(right.toReversed(), left.toReversed())
      expect(turned.p).toBeCloseTo(found.p, 12)
      expect(turned.low).toBeCloseTo(-found.high, 9)
      const moved = permutationTest(
        left.map((each) => 4 * each + 3),
        right.map((each) => 4 * each + 3),
      )
      expect(moved.p).toBe(found.p)
      expect(moved.high).toBeCloseTo(4 * found.high, 9)
    }
    expect(permutationTest([1, 1], [1, 1]).p).toBe(1)
  })

  test('too many assignments are drawn by a seed, and come near the exact ones', () => {
    const drawn = permutationTest(treated, controls, { most: 10, draws: 20_000, seed: 3 })
    expect(drawn).toMatchObject({ exact: false, assignments: 20_001 })
    expect(Math.abs(drawn.p - 4 / 70)).toBeLessThan(0.006)
    expect(drawn).toEqual(permutationTest(treated, controls, { most: 10, draws: 20_000, seed: 3 }))
    expect(() => permutationTest([], [1])).toThrow(RangeError)
  })
})

describe('restricted wild cluster bootstrap', () => {
  test('eight clusters: every sign, and Webb’s six weights from a seed', () => {
    const found = wildClusterBootstrap(clustersOf(treated, controls))
    expect(found).toMatchObject({ p: 6 / 256, draws: 256, exact: true })
    expect(found.t).toBeCloseTo(2.8814, 4)
    const webb = wildClusterBootstrap(clustersOf(treated, controls), { weights: 'webb' })
    expect(webb).toMatchObject({ draws: 9_999, exact: false })
    expect(Math.abs(webb.p - 0.02)).toBeLessThan(0.01)
    expect(wildClusterBootstrap(clustersOf(treated, controls), { weights: 'webb' })).toEqual(webb)
  })

  test('units within clusters: agrees with the regression refitted draw by draw', () => {
    const random = randomFrom(4)
    const clusters = [3, 5, 2, 4, 6, 3].map((size, index) => ({
      treated: index < 3,
      changes: Array.from({ length: size }, () => random.normal() + index / 4),
    }))
    expect(wildClusterBootstrap(clusters).p).toBe(slowWildP(clusters))
  })

  test('thirteen clusters are drawn; two a side are needed', () => {
    const random = randomFrom(9)
    const draw = () => random.normal()
    const many = clustersOf(Array.from({ length: 7 }, draw), Array.from({ length: 6 }, draw))
    expect(wildClusterBootstrap(many, { draws: 499 })).toMatchObject({ draws: 499, exact: false })
    expect(() => wildClusterBootstrap(clustersOf([1], controls))).toThrow(RangeError)
  })
})

function slowWildP(clusters: readonly Cluster[]): number {
  const rows = clusters.flatMap(({ treated, changes }, cluster) =>
    changes.map((y) => ({ y, x: treated ? 1 : 0, cluster })),
  )
  const tOf = (ys: readonly number[]) => {
    const side = (x: number) => mean(ys.filter((_, row) => rows[row]?.x === x))
    const [one, zero] = [side(1), side(0)]
    const rest = ys.map((y, row) => y - (rows[row]?.x === 1 ? one : zero))
    // The bread of [1, x] and the meat of the clusters' scores, as a sandwich.
    const [n, ones] = [rows.length, rows.filter(({ x }) => x === 1).length]
    const determinant = n * ones - ones ** 2
    const meat = clusters.map((_, cluster) => {
      const mine = [...rows.keys()].filter((row) => rows[row]?.cluster === cluster)
      const score = mine.reduce((sum, row) => sum + (rest[row] ?? 0), 0)
      const scoreX = mine.reduce((sum, row) => sum + (rest[row] ?? 0) * (rows[row]?.x ?? 0), 0)
      return ((-ones * score + n * scoreX) / determinant) ** 2
    })
    const size = clusters.length
    const correction = (size / (size - 1)) * ((n - 1) / (n - 2))
    return (one - zero) / Math.sqrt(correction * meat.reduce((sum, each) => sum + each, 0))
  }
  const centre = mean(rows.map(({ y }) => y))
  const observed = Math.abs(tOf(rows.map(({ y }) => y)))
  const draws = Array.from({ length: 2 ** clusters.length }, (_, signs) =>
    rows.map(({ y, cluster }) => centre + ((signs >> cluster) & 1 ? -1 : 1) * (y - centre)),
  )
  return draws.filter((ys) => Math.abs(tOf(ys)) >= observed * (1 - 1e-10)).length / draws.length
}
