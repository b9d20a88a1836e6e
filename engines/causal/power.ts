import { mean, normalCdf, normalQuantile, studentQuantile } from '../statistics/index.ts'

/**
 * How many times the variance of a mean grows because people of one cluster resemble each other: 1 + (m − 1)ρ, or
 * with sizes that vary by `variation` (their standard deviation over their mean) 1 + ((CV² + 1)m − 1)ρ. (Eldridge,
 * Ashby, Kerry 2006, Sample size for cluster randomized trials.)
 */
export function designEffect(meanSize: number, correlation: number, variation = 0): number {
  return 1 + ((variation ** 2 + 1) * meanSize - 1) * correlation
}

export type Trial = {
  /** All clusters, treated and not. */
  clusters: number
  /** People in each. */
  perCluster: number
  /** Intra-class correlation. */
  correlation: number
  /** Share of the clusters that is treated (0.5). */
  treatedShare?: number
  /** Share of the variance between and within clusters that covariates explain (0), and how many there are (0). */
  explainedBetween?: number
  explainedWithin?: number
  covariates?: number
  level?: number
  power?: number
}

/**
 * The smallest effect, in standard deviations of the outcome, that a trial of whole clusters finds with this power
 * (0.8) at this level (0.05). (Bloom 2005, Learning More from Social Experiments.) NaN below one degree of freedom.
 */
export function minimumDetectable(trial: Trial): number {
  const { clusters, perCluster, correlation, treatedShare = 0.5 } = trial
  const { explainedBetween = 0, explainedWithin = 0, covariates = 0, level = 0.05, power = 0.8 } = trial
  const freedom = clusters - 2 - covariates
  if (freedom < 1) return Number.NaN
  const between = correlation * (1 - explainedBetween)
  const within = ((1 - correlation) * (1 - explainedWithin)) / perCluster
  const split = 1 / (treatedShare * (1 - treatedShare) * clusters)
  return multiplier(freedom, level, power) * Math.sqrt(split * (between + within))
}

/** How many standard errors an effect must be for a test at `level` to find it with `power`. */
export const multiplier = (freedom: number, level = 0.05, power = 0.8): number =>
  studentQuantile(1 - level / 2, freedom) + studentQuantile(power, freedom)

/**
 * The fewest clusters with which `trial` finds an effect of `size` standard deviations; null above 10,000, as where
 * covariates and correlation leave no way.
 */
export function clustersNeeded(trial: Omit<Trial, 'clusters'>, size: number): number | null {
  const fits = (clusters: number) => minimumDetectable({ ...trial, clusters }) <= size
  const most = 10_000
  if (!fits(most)) return null
  let [low, high] = [2, most]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (fits(middle)) high = middle
    else low = middle
  }
  return high
}

/**
 * The intra-class correlation of a baseline, by analysis of variance: (MSB − MSW) / (MSB + (m₀ − 1) MSW), not below 0.
 * One list of values a cluster. (Donner 1986, A Review of Inference Procedures for the Intraclass Correlation.) Null
 * with fewer than two clusters, without two values in one of them, or where nothing varies.
 */
export function intraClassCorrelation(clusters: readonly (readonly number[])[]): number | null {
  const filled = clusters.filter((values) => values.length > 0)
  const count = filled.reduce((sum, values) => sum + values.length, 0)
  if (filled.length < 2 || count === filled.length) return null
  const centre = mean(filled.flat())
  let [between, within, squares] = [0, 0, 0]
  for (const values of filled) {
    const own = mean(values)
    between += values.length * (own - centre) ** 2
    for (const value of values) within += (value - own) ** 2
    squares += values.length ** 2
  }
  const meanBetween = between / (filled.length - 1)
  const meanWithin = within / (count - filled.length)
  const size = (count - squares / count) / (filled.length - 1)
  const whole = meanBetween + (size - 1) * meanWithin
  return whole === 0 ? null : Math.max(0, (meanBetween - meanWithin) / whole)
}

/**
 * The variance of the effect in a stepped wedge: `treatment` has a row of 0 and 1 a cluster, a column a period;
 * `ofMean` is the variance of a cluster's mean in one period within it (σₑ²/n), `between` that between clusters.
 * (Hussey, Hughes 2007, Design and analysis of stepped wedge cluster randomized trials.) Infinity for a design that
 * tells nothing.
 */
export function steppedWedgeVariance(
  treatment: readonly (readonly number[])[],
  { ofMean, between }: { ofMean: number; between: number },
): number {
  const clusters = treatment.length
  const periods = treatment[0]?.length ?? 0
  const rows = treatment.map((row) => row.reduce((sum, each) => sum + each, 0))
  const columns = Array.from({ length: periods }, (_, period) =>
    treatment.reduce((sum, row) => sum + (row[period] ?? 0), 0),
  )
  const total = rows.reduce((sum, each) => sum + each, 0)
  const bySquare = (sums: readonly number[]) => sums.reduce((sum, each) => sum + each ** 2, 0)
  const [acrossColumns, acrossRows] = [bySquare(columns), bySquare(rows)]
  const over = clusters * ofMean * (ofMean + periods * between)
  const under =
    (clusters * total - acrossColumns) * ofMean +
    (total ** 2 + clusters * periods * total - periods * acrossColumns - clusters * acrossRows) * between
  return under > 0 ? over / under : Infinity
}

/** The power of a two-sided normal test at `level` to find `effect`, when its variance is `variance`. */
export const powerOf = (effect: number, variance: number, level = 0.05): number =>
  normalCdf(Math.abs(effect) / Math.sqrt(variance) - normalQuantile(1 - level / 2))
