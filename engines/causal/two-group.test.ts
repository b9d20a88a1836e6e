import { describe, expect, test } from 'vitest'
import { fastFood } from '../../test/causal/published.ts'
import { didOfChanges, didOfRows, type Row } from './index.ts'

const changes = (units: readonly number[][]) => units.map(([before = 0, after = 0]) => after - before)
const { paired, all } = fastFood

describe('minimum wage and fast food (Card, Krueger 1994)', () => {
  test('restaurants seen twice: 2.75 with the error of their changes', () => {
    const found = didOfChanges(changes(paired.treated), changes(paired.controls))
    expect(found.effect).toBeCloseTo(2.75, 6)
    expect(found.error).toBeCloseTo(1.3423409769, 6)
    expect([found.ols, found.hc1].map((error) => error.toFixed(6))).toEqual(['1.154355', '1.337725'])
    expect([found.low, found.high, found.p].map((value) => value.toFixed(4))).toEqual([
      ...['0.0858', '5.4142', '0.0432'],
    ])
  })

  test('all restaurants: 2.7536; who forgets the pairing has the error of strangers', () => {
    const found = didOfRows(all)
    expect(found.unpaired.effect).toBeCloseTo(2.753605782980582, 6)
    expect(found.counts).toEqual({
      ...{ treatedBefore: 321, treatedAfter: 319, controlsBefore: 77, controlsAfter: 77 },
    })
    expect(found.unpaired.error).toBeCloseTo(1.8011996700847273, 6)
    expect(found.hc1).toBeCloseTo(1.7954508096, 6)
    expect(found.ols).toBeCloseTo(1.6884091309, 6)
    expect(found.clustered).toBeNull()
  })

  test('rows told by their restaurant find the pairing again', () => {
    const rowsOf = (units: readonly number[][], treated: boolean): Row[] =>
      units.flatMap(([before = 0, after = 0], index) => {
        const cluster = `${treated} ${index}`
        return [
          { outcome: before, treated, after: false, cluster },
          { outcome: after, treated, after: true, cluster },
        ]
      })
    const found = didOfRows([...rowsOf(paired.treated, true), ...rowsOf(paired.controls, false)])
    expect(found.clustered?.effect).toBeCloseTo(2.75, 6)
    expect(found.clustered?.clusters).toBe(384)
    const own = didOfChanges(changes(paired.treated), changes(paired.controls)).hc1
    const corrections = Math.sqrt(((384 / 383) * (767 / 764)) / (384 / 382))
    expect((found.clustered?.error ?? 0) / own).toBeCloseTo(corrections, 9)
  })
})

test('an effect moves with neither level nor unit of measure, and is 0 where all change alike', () => {
  const [treated, controls] = [
    [3, 5, 4],
    [1, 2],
  ]
  const found = didOfChanges(treated, controls)
  const moved = didOfChanges(
    treated.map((change) => 10 * (change + 7)),
    controls.map((change) => 10 * (change + 7)),
  )
  expect(moved.effect).toBeCloseTo(10 * found.effect, 12)
  expect(moved.error).toBeCloseTo(10 * found.error, 12)
  expect(moved.p).toBeCloseTo(found.p, 12)
  expect(didOfChanges([1, 2, 3], [3, 1, 2])).toMatchObject({ effect: 0, p: 1 })
  expect(didOfChanges([1], [2, 3]).error).toBeNaN()
  expect(() => didOfChanges([], [1])).toThrow(RangeError)
  expect(() => didOfRows([{ outcome: 1, treated: true, after: true }])).toThrow(RangeError)
})
