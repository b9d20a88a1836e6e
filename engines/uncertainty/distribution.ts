import { betaQuantile, normalCdf, normalQuantile } from '../statistics/index.ts'

/**
 * What is known of an input:
 * - `fixed`: one value.
 * - `normal`: an estimate with its standard error, kept between `from` and `to` where its sign is known.
 * - `beta`: a share by α and β. `share`: a share asked of `trials` of whom `successes` said so: Beta(x + 1, n − x + 1).
 * - `pert`: an assumption by its least, likeliest and greatest value: a Beta over that range with α = 1 + 4(m − a)/(b − a)
 *   and β = 1 + 4(b − m)/(b − a) (Malcolm et al. 1959, Application of a Technique for R&D Program Evaluation).
 * - `triangular`: the same three values, straight between.
 */
export type Distribution =
  | { kind: 'fixed'; value: number }
  | { kind: 'normal'; mean: number; deviation: number; from?: number | undefined; to?: number | undefined }
  | { kind: 'beta'; alpha: number; beta: number }
  | { kind: 'share'; successes: number; trials: number }
  | { kind: 'pert'; minimum: number; mode: number; maximum: number }
  | { kind: 'triangular'; minimum: number; mode: number; maximum: number }

/** Why three values, bounds or counts are no distribution; null when they are one. */
export type DistributionFault =
  | 'deviation_negative'
  | 'bounds_crossed'
  | 'bounds_far'
  | 'alpha_beta_not_positive'
  | 'successes_beyond_trials'
  | 'order'

export function distributionFault(given: Distribution): DistributionFault | null {
  if (given.kind === 'fixed') return null
  if (given.kind === 'normal') return normalFault(given)
  if (given.kind === 'beta') return given.alpha > 0 && given.beta > 0 ? null : 'alpha_beta_not_positive'
  if (given.kind === 'share') {
    const { successes, trials } = given
    return successes >= 0 && successes <= trials ? null : 'successes_beyond_trials'
  }
  return given.minimum <= given.mode && given.mode <= given.maximum ? null : 'order'
}

function normalFault(given: Distribution & { kind: 'normal' }): DistributionFault | null {
  const { mean, deviation, from = -Infinity, to = Infinity } = given
  if (deviation < 0) return 'deviation_negative'
  if (from >= to) return 'bounds_crossed'
  // Where nearly nothing of the normal lies between the bounds, its quantiles lose their digits.
  if (from > mean + 6 * deviation || to < mean - 6 * deviation) return 'bounds_far'
  return null
}

/** The value that stands for the input where one number must: the estimate, the share asked, the likeliest value. */
export function baseOf(given: Distribution): number {
  if (given.kind === 'fixed') return given.value
  if (given.kind === 'normal')
    return Math.min(Math.max(given.mean, given.from ?? -Infinity), given.to ?? Infinity)
  if (given.kind === 'beta') return given.alpha / (given.alpha + given.beta)
  if (given.kind === 'share') return given.trials > 0 ? given.successes / given.trials : 0.5
  return given.mode
}

/** The mean; of a bounded normal, that of the whole normal. */
export function meanOf(given: Distribution): number {
  if (given.kind === 'normal') return given.mean
  if (given.kind === 'triangular') return (given.minimum + given.mode + given.maximum) / 3
  const scaled = asBeta(given)
  if (!scaled) return baseOf(given)
  const { alpha, beta, from, width } = scaled
  return from + (width * alpha) / (alpha + beta)
}

/** The variance; of a bounded normal, that of the whole normal. */
export function varianceOf(given: Distribution): number {
  if (given.kind === 'normal') return given.deviation ** 2
  if (given.kind === 'triangular') {
    const { minimum: a, mode: m, maximum: b } = given
    return (a ** 2 + m ** 2 + b ** 2 - a * m - a * b - m * b) / 18
  }
  const scaled = asBeta(given)
  if (!scaled) return 0
  const { alpha, beta, width } = scaled
  return (width ** 2 * alpha * beta) / ((alpha + beta) ** 2 * (alpha + beta + 1))
}

/** The value below which a share `p` (0 to 1) lies. */
export function quantileOf(given: Distribution, p: number): number {
  if (given.kind === 'normal') return boundedNormal(given)(p)
  if (given.kind === 'triangular') return triangularQuantile(given, p)
  const scaled = asBeta(given)
  return scaled ? scaled.from + scaled.width * betaQuantile(p, scaled.alpha, scaled.beta) : baseOf(given)
}

/** A Beta over `from` to `from + width`; null for what is none, and for a range without width. */
export function asBeta(
  given: Distribution,
): { alpha: number; beta: number; from: number; width: number } | null {
  if (given.kind === 'beta') return { alpha: given.alpha, beta: given.beta, from: 0, width: 1 }
  if (given.kind === 'share') {
    const { successes, trials } = given
    return { alpha: successes + 1, beta: trials - successes + 1, from: 0, width: 1 }
  }
  if (given.kind !== 'pert') return null
  const { minimum, mode, maximum } = given
  const width = maximum - minimum
  if (width === 0) return null
  return {
    alpha: 1 + (4 * (mode - minimum)) / width,
    beta: 1 + (4 * (maximum - mode)) / width,
    from: minimum,
    width,
  }
}

/** The quantile function of a normal between bounds, by inversion of the share that the bounds leave. */
export function boundedNormal(given: Distribution & { kind: 'normal' }): (p: number) => number {
  const { mean, deviation, from = -Infinity, to = Infinity } = given
  if (deviation === 0) return () => baseOf(given)
  if (from === -Infinity && to === Infinity) return (p) => mean + deviation * normalQuantile(p)
  const low = from === -Infinity ? 0 : normalCdf((from - mean) / deviation)
  const high = to === Infinity ? 1 : normalCdf((to - mean) / deviation)
  return (p) => Math.min(to, Math.max(from, mean + deviation * normalQuantile(low + p * (high - low))))
}

export function triangularQuantile(
  { minimum, mode, maximum }: { minimum: number; mode: number; maximum: number },
  p: number,
): number {
  const width = maximum - minimum
  if (width === 0) return minimum
  return p <= (mode - minimum) / width
    ? minimum + Math.sqrt(p * width * (mode - minimum))
    : maximum - Math.sqrt((1 - p) * width * (maximum - mode))
}
