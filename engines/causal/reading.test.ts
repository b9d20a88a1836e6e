import { describe, expect, test } from 'vitest'
import { randomFrom } from '../statistics/index.ts'
import {
  type Before,
  jointTest,
  type Panel,
  permutationTest,
  permuteWaves,
  readEffect,
  readWaves,
} from './index.ts'

const treated = [5.1, 3.8, 6.0, 2.9]
const controls = [1.2, 2.5, 0.4, 3.1]
const diagonal = [
  [1, 0],
  [0, 1],
]
const calm: Before = { periods: 3, test: jointTest([0.1, -0.2], diagonal), breakdown: 2 }
const question = { worth: 2, wanted: 'rise' } as const

describe('what two groups of clusters say', () => {
  test('the larger p counts: 0.057 by permutation, 0.023 by the bootstrap', () => {
    const found = readEffect(treated, controls, calm, question)
    expect(found.p).toBeCloseTo(4 / 70, 12)
    expect(found.wild?.p).toBe(6 / 256)
    expect(found.webb?.draws).toBe(9_999)
    expect([found.low, found.high].map((end) => end.toFixed(2))).toEqual(['-0.20', '5.60'])
    expect(found.verdict).toEqual({
      says: 'cannot-tell',
      reasons: ['effect-worth-having-not-detectable', 'interval-holds-effect-worth-having'],
    })
    const lenient = readEffect(treated, controls, calm, { ...question, level: 0.1 })
    expect(lenient.verdict).toEqual({ says: 'effect', direction: 'wanted' })
    const against = readEffect(treated, controls, calm, { ...question, level: 0.1, wanted: 'fall' })
    expect(against.verdict).toEqual({ says: 'effect', direction: 'unwanted' })
  })

  test('no effect of that size, only where it would have been found and is ruled out', () => {
    const [calmT, calmC] = [
      [1.0, 1.1, 0.9, 1.05],
      [1.02, 0.95, 1.08, 0.97],
    ]
    const found = readEffect(calmT, calmC, calm, question)
    expect(found.verdict).toEqual({ says: 'no-effect-of-that-size' })
    expect(found.detectable).toBeLessThan(2)
    expect(readEffect(calmT, calmC, calm, { ...question, wanted: 'fall' }).verdict.says).toBe(
      'no-effect-of-that-size',
    )
    expect(readEffect(calmT, calmC, calm, { ...question, worth: 0.01 }).verdict.says).toBe('cannot-tell')
  })

  test('near misses are not answers, however clear the numbers look', () => {
    const clear = [20, 21, 22, 23]
    const reasons = (left: readonly number[], before: Before | null, randomised = false) => {
      const { verdict } = readEffect(left, [1, 2, 3, 4].slice(0, left.length), before, {
        ...question,
        randomised,
      })
      return verdict.says === 'cannot-tell' ? verdict.reasons : verdict.says
    }
    expect(reasons(clear, calm)).toBe('effect')
    expect(reasons(clear.slice(0, 3), calm)).toEqual(['level-out-of-reach'])
    expect(reasons(clear.slice(0, 2), calm)).toEqual(['too-few-clusters', 'level-out-of-reach'])
    expect(reasons(clear, { ...calm, periods: 2 })).toEqual(['trend-unknown'])
    expect(reasons(clear, null)).toEqual(['trend-unknown'])
    expect(reasons(clear, { ...calm, test: jointTest([3, 3], diagonal) })).toEqual(['trend-differs'])
    expect(reasons(clear, null, true)).toBe('effect')
  })

  test('what to keep in mind: few on a side, a trend nobody could test, a fragile effect', () => {
    const found = readEffect(
      [20, 21, 22],
      [1, 2, 3, 4, 5],
      { periods: 3, test: null, breakdown: 0.6 },
      question,
    )
    expect(found.cautions).toEqual(['permutation-only', 'trend-untested', 'fragile'])
    expect(found).toMatchObject({ wild: null, webb: null, verdict: { says: 'effect' } })
    expect(readEffect(treated, controls, calm, question).cautions).toEqual([])
  })
})

describe('what waves say', () => {
  test('a clear effect in three waves, with its trend before', () => {
    const found = readWaves(wavesOf(12, 3), question, { controls: 'notyet' })
    expect(found).toMatchObject({
      verdict: { says: 'effect', direction: 'wanted' },
      clusters: { treated: 9, controls: 3 },
      permutation: { exact: false, orders: 2_000 },
    })
    expect(found?.p).toBe(Math.max(found?.estimate.p ?? 0, found?.permutation?.p ?? 0))
    expect(found?.estimate.freedom).toBe(11)
    expect(readWaves(wavesOf(12, 3), question)).toEqual(readWaves(wavesOf(12, 3), question))
  })

  test('no effect is seldom taken for one, nor for a drift before; without anything to compare there is no reading', () => {
    const none = Array.from({ length: 40 }, (_, seed) =>
      readWaves(wavesOf(12, 0, seed), question, { draws: 199, seed }),
    )
    expect(none.filter((found) => found?.verdict.says === 'effect').length).toBeLessThanOrEqual(3)
    const drifts = none.filter((found) => found?.permutation && (found.permutation.before ?? 1) <= 0.05)
    expect(drifts.length).toBeLessThanOrEqual(4)
    const all = wavesOf(12, 3)
    const same = all.units.map((unit) => ({ ...unit, firstTreated: 5 }))
    expect(readWaves({ ...all, units: same }, question)).toBeNull()
    const mixed = all.units.map((unit, index) => ({ ...unit, firstTreated: index < 20 ? 5 : null }))
    expect(() => readWaves({ ...all, units: mixed }, question)).toThrow(RangeError)
  })

  test('one wave over two periods is the permutation of two groups', () => {
    const units = [
      ...treated.map((change, index) => ({ cluster: `t${index}`, firstTreated: 2, outcomes: [0, change] })),
      ...controls.map((change, index) => ({
        cluster: `c${index}`,
        firstTreated: null,
        outcomes: [1, 1 + change],
      })),
    ]
    const found = permuteWaves({ periods: [1, 2], units })
    const two = permutationTest(treated, controls)
    expect(found).toMatchObject({ p: two.p, orders: two.assignments, exact: true })
    expect(found?.effect).toBeCloseTo(two.difference, 12)
    const turned = permuteWaves({ periods: [1, 2], units: units.toReversed() })
    expect(turned?.p).toBe(found?.p)
  })
})

/** Clusters of three units in waves at 4, 5, 6 or never, over eight periods. */
function wavesOf(clusters: number, effect: number, seed = 21): Panel {
  const random = randomFrom(seed)
  const periods = [1, 2, 3, 4, 5, 6, 7, 8]
  const units = Array.from({ length: clusters * 3 }, (_, index) => {
    const cluster = index % clusters
    const firstTreated = [4, 5, 6, null][cluster % 4] ?? null
    const level = random.normal()
    const outcomes = periods.map(
      (period) =>
        level +
        period / 3 +
        random.normal() / 4 +
        (firstTreated !== null && period >= firstTreated ? effect : 0),
    )
    return { cluster: `${cluster}`, firstTreated, outcomes }
  })
  return { periods, units }
}
