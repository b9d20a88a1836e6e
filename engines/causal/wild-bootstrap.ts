import { type Random, randomFrom } from '../statistics/index.ts'

/** The changes of the units of one cluster; all of them treated or none. */
export type Cluster = { treated: boolean; changes: readonly number[] }

export type WildBootstrap = {
  effect: number
  /** CR1: G/(G − 1) · (N − 1)/(N − 2). */
  error: number
  t: number
  /** The share of draws whose |t*| is at least |t|. */
  p: number
  draws: number
  /** Every one of the 2ᴳ draws was made, the observed one among them. */
  exact: boolean
}

export type WildOptions = { weights?: 'rademacher' | 'webb'; draws?: number; seed?: number }

/**
 * The restricted wild cluster bootstrap of a difference in mean changes: the null is imposed, and the residuals of a
 * cluster keep or change their sign (or take one of Webb's six weights) together. Rademacher weights are enumerated
 * up to 12 clusters; otherwise `draws` (9,999) are taken from `seed` (1), and the observed one counts as one more.
 * It fails with few treated clusters: below four, use the permutation alone. (Cameron, Gelbach, Miller 2008,
 * Bootstrap-Based Improvements for Inference with Clustered Errors; Webb 2023, Reworking Wild Bootstrap-Based
 * Inference for Clustered Errors; MacKinnon, Webb 2017.) A RangeError without two clusters a side.
 */
export function wildClusterBootstrap(
  clusters: readonly Cluster[],
  { weights = 'rademacher', draws = 9_999, seed = 1 }: WildOptions = {},
): WildBootstrap {
  const study = studyOf(clusters)
  const size = study.sums.length
  const raw = tOf(study, study.sums)
  const nullSums = study.sums.map((sum, index) => sum - (study.counts[index] ?? 0) * study.centre)
  const limit = Math.abs(raw.t) * (1 - 1e-10)
  const weighted = new Float64Array(size)
  const isFar = (weigh: (index: number) => number) => {
    for (const [index, sum] of nullSums.entries()) weighted[index] = weigh(index) * sum
    const { t } = tOf(study, weighted)
    return Math.abs(t) >= limit || Number.isNaN(t)
  }

  const exact = weights === 'rademacher' && size <= 12
  let far = exact ? 0 : 1
  if (exact) {
    for (let signs = 0; signs < 2 ** size; signs++)
      if (isFar((index) => 1 - 2 * ((signs >> index) & 1))) far++
  } else {
    const weight = weights === 'webb' ? webb : rademacher
    const random = randomFrom(seed)
    for (let draw = 0; draw < draws; draw++) if (isFar(() => weight(random))) far++
  }
  const count = exact ? 2 ** size : draws + 1
  return { ...raw, p: far / count, draws: exact ? count : draws, exact }
}

/** All a draw needs are sums by cluster: with one treatment a cluster the regression is two means. */
type Study = {
  sums: Float64Array
  counts: Float64Array
  treated: Uint8Array
  n: { treated: number; controls: number }
  centre: number
  correction: number
}

function studyOf(clusters: readonly Cluster[]): Study {
  const many = clusters.filter(({ treated }) => treated).length
  if (many < 2 || clusters.length - many < 2 || clusters.some(({ changes }) => changes.length === 0)) {
    throw new RangeError('The wild bootstrap needs two clusters a side, each with a unit.')
  }
  const counts = Float64Array.from(clusters, ({ changes }) => changes.length)
  const all = clusters.reduce((sum, { changes }) => sum + changes.length, 0)
  const treatedUnits = clusters.reduce((sum, { treated, changes }) => sum + (treated ? changes.length : 0), 0)
  const sums = Float64Array.from(clusters, ({ changes }) => changes.reduce((sum, change) => sum + change, 0))
  const size = clusters.length
  return {
    sums,
    counts,
    treated: Uint8Array.from(clusters, ({ treated }) => (treated ? 1 : 0)),
    n: { treated: treatedUnits, controls: all - treatedUnits },
    centre: sums.reduce((sum, value) => sum + value, 0) / all,
    correction: (size / (size - 1)) * ((all - 1) / (all - 2)),
  }
}

function tOf({ counts, treated, n, correction }: Study, sums: Float64Array) {
  let [sumT, sumC] = [0, 0]
  for (let index = 0; index < sums.length; index++) {
    if (treated[index]) sumT += sums[index] ?? 0
    else sumC += sums[index] ?? 0
  }
  const [meanT, meanC] = [sumT / n.treated, sumC / n.controls]
  let squares = 0
  for (let index = 0; index < sums.length; index++) {
    const [centre, units] = treated[index] ? [meanT, n.treated] : [meanC, n.controls]
    squares += (((sums[index] ?? 0) - (counts[index] ?? 0) * centre) / units) ** 2
  }
  const error = Math.sqrt(correction * squares)
  const effect = meanT - meanC
  return { effect, error, t: effect / error }
}

const rademacher = (random: Random) => (random.bits() & 1 ? 1 : -1)

const sixPoints = [-Math.sqrt(1.5), -1, -Math.sqrt(0.5), Math.sqrt(0.5), 1, Math.sqrt(1.5)]
const webb = (random: Random) => sixPoints[random.below(6)] ?? 0
