import { chiSquareUpper, inverseForm, type Matrix, noncentralityFor } from '../statistics/index.ts'

export type JointTest = {
  /** W = a′V⁻¹a. */
  statistic: number
  freedom: number
  p: number
  /**
   * The steady drift per period that this test would have found four times in five. A drift below it would most
   * often have passed unseen, and a passed test says nothing about it.
   */
  detectableDrift: number
  /** Whether there are twenty clusters a degree of freedom; with fewer the test rejects far too often. */
  reliable: boolean
}

/**
 * The Wald test that all these effects before treatment are 0, each a change over one period. Passing it is weak
 * evidence. (Roth 2022, Pretest with Caution, AER: Insights 4(3).) `covariance` is theirs, from so many `clusters`; null
 * without effects, or where it cannot be inverted, as with no more clusters than effects. With 12 clusters and 9 effects it
 * rejects nine times in ten where there is nothing, with 90 still 12 % (by simulation), hence `reliable`.
 */
export function jointTest(
  effects: readonly number[],
  covariance: Matrix,
  clusters = Infinity,
): JointTest | null {
  if (effects.length === 0) return null
  const statistic = inverseForm(covariance, effects)
  const drift = inverseForm(
    covariance,
    effects.map(() => 1),
  )
  if (statistic === null || drift === null) return null
  const freedom = effects.length
  return {
    statistic,
    freedom,
    p: chiSquareUpper(statistic, freedom),
    detectableDrift: Math.sqrt(noncentralityFor(0.8, 0.05, freedom) / drift),
    reliable: clusters >= 20 * freedom,
  }
}

/**
 * How many times the worst break between two periods before treatment a later break may be before `effect`, at `event`
 * periods since treatment began, is no longer sure to differ from 0: |effect| / ((event + 1) · max |before|). Below 1
 * the effect is fragile. With `half`, the half width of its interval, the same for the nearer end of the interval: 0
 * where that interval holds 0 already. Null without effects before, Infinity where they are all 0. (Rambachan, Roth
 * 2023, A More Credible Approach to Parallel Trends, relative magnitudes; bounds on the identified set.)
 */
export function breakdownValue(
  effect: number,
  event: number,
  before: readonly number[],
  half = 0,
): number | null {
  if (before.length === 0) return null
  const worst = Math.max(...before.map(Math.abs))
  return Math.max(0, Math.abs(effect) - half) / ((event + 1) * worst)
}
