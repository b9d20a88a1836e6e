import { describe, expect, test } from 'vitest'
import { fewestCovering, gini, kaplanMeier, survivalMedian, wilson } from './index.ts'

const came = (...times: number[]) => times.map((time) => ({ time, seen: true }))
const waiting = (...times: number[]) => times.map((time) => ({ time, seen: false }))

describe('Kaplan–Meier', () => {
  const observed = [...came(1, 2, 3, 5, 24), ...waiting(8, 48, 72)]

  test('counts those who still wait until they were last seen', () => {
    const steps = kaplanMeier(observed)
    expect(steps.map(({ time }) => time)).toEqual([1, 2, 3, 5, 24])
    for (const [index, survival] of [0.875, 0.75, 0.625, 0.5, 1 / 3].entries())
      expect(steps[index]?.survival).toBeCloseTo(survival, 12)
  })

  test('so its median is 5 h, where the answered alone would say 3 h', () => {
    expect(survivalMedian(observed)).toBe(5)
    expect(survivalMedian(observed.filter(({ seen }) => seen))).toBe(3)
  })

  test('has no median while fewer than half are answered, nor of nothing', () => {
    expect(survivalMedian([...came(1), ...waiting(2, 3, 4)])).toBeNull()
    expect(survivalMedian([])).toBeNull()
  })

  test('agrees with the remission times of Freireich (6-MP), a median of 23 weeks', () => {
    const weeks = [
      ...came(6, 6, 6, 7, 10, 13, 16, 22, 23),
      ...waiting(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
    ]
    const steps = kaplanMeier(weeks)
    expect(steps.map(({ survival }) => survival.toFixed(3))).toEqual([
      ...['0.857', '0.807', '0.753', '0.690', '0.627', '0.538', '0.448'],
    ])
    expect(survivalMedian(weeks)).toBe(23)
  })
})

describe('concentration', () => {
  test('Gini over members and over contributors', () => {
    expect(gini([0, 0, 0, 0, 1, 1, 2, 6])).toBeCloseTo(0.7, 12)
    expect(gini([1, 1, 2, 6])).toBeCloseTo(0.4, 12)
    const strict = [...Array<number>(90).fill(0), ...Array<number>(9).fill(1), 90]
    expect(gini(strict)).toBeCloseTo(0.981, 3)
    expect(gini(strict.filter((count) => count > 0))).toBeCloseTo(0.809, 3)
    expect(gini([3, 3, 3])).toBeCloseTo(0, 12)
    expect([gini([]), gini([0, 0])]).toEqual([null, null])
  })

  test('the fewest who cover half', () => {
    expect(fewestCovering([1, 1, 2, 6], 0.5)).toBe(1)
    expect(fewestCovering([5, 4, 3, 2, 2, 2, 1, 1], 0.5)).toBe(3)
    expect(fewestCovering([1, 1, 1, 1], 0.5)).toBe(2)
    expect(fewestCovering([], 0.5)).toBe(0)
  })
})

test('Wilson’s interval stays within 0 and 1, and narrows', () => {
  const { low, high } = wilson(8, 10) ?? { low: 0, high: 0 }
  expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.4902', '0.9433'])
  expect(wilson(0, 5)?.low).toBeCloseTo(0, 12)
  expect(wilson(5, 5)?.high).toBe(1)
  expect(wilson(0, 0)).toBeNull()
})
