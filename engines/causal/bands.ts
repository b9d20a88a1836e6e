import { quantileOfSorted, randomFrom } from '../statistics/index.ts'
import { type AggregateKind, partsOf } from './aggregates.ts'
import { type Estimate, estimateOf } from './estimate.ts'
import { clusteredError, clusterSums, type GroupTimeEffects } from './group-time.ts'

export type Bands = {
  /** How many errors lie on each side of each part, instead of 1.96. */
  critical: number
  parts: readonly (Estimate & { at: number })[]
}

/**
 * Intervals of the parts of an aggregate that hold all of them at once with this confidence (0.95): the multiplier
 * bootstrap of their influence, a sign by cluster, `draws` (999) from `seed` (1), and the quantile of the greatest
 * |t|. (Callaway, Sant'Anna 2021, algorithm 1.) Each part keeps its own error and p. Null without parts that vary.
 */
export function simultaneousBands(
  found: GroupTimeEffects,
  kind: Exclude<AggregateKind, 'simple'>,
  { confidence = 0.95, draws = 999, seed = 1 }: { confidence?: number; draws?: number; seed?: number } = {},
): Bands | null {
  const { cluster, clusters } = found.influence
  const parts = partsOf(found, kind).map(({ at, mix }) => ({
    at,
    estimate: estimateOf(mix.effect, clusteredError(mix.influence, cluster, clusters)),
    sums: clusterSums(mix.influence, cluster, clusters),
  }))
  const moving = parts.filter(({ estimate }) => estimate.error > 0)
  if (moving.length === 0) return null

  const random = randomFrom(seed)
  const signs = new Float64Array(clusters)
  const greatest = Float64Array.from({ length: draws }, () => {
    for (let index = 0; index < clusters; index++) signs[index] = random.bits() & 1 ? 1 : -1
    let most = 0
    for (const { sums, estimate } of moving) {
      let pull = 0
      for (let index = 0; index < clusters; index++) pull += (sums[index] ?? 0) * (signs[index] ?? 0)
      most = Math.max(most, Math.abs(pull / found.units / estimate.error))
    }
    return most
  }).sort()
  const critical = quantileOfSorted(greatest, confidence)
  return {
    critical,
    parts: parts.map(({ at, estimate }) => {
      const half = critical * estimate.error
      return { at, ...estimate, low: estimate.effect - half, high: estimate.effect + half }
    }),
  }
}
