import { cholesky, forward, mean, variance } from '../statistics/index.ts'

/** A unit that may be matched. */
export type Candidate = {
  id: string
  treated: boolean
  /** Only units of one family are matched: a job family. */
  family: string
  /** What should be alike before the treatment, in one order for all: earlier outcomes, size. */
  covariates: readonly number[]
}

export type Pair = { treated: string; control: string; distance: number }

/** The difference of a covariate's means, in standard deviations, among all and among the matched. */
export type Balance = {
  before: number
  after: number
  /** Below 0.1 balanced, below 0.25 to be told, else not balanced; null where nothing is matched. */
  state: 'balanced' | 'doubtful' | 'unbalanced' | null
}

export type Matched = {
  pairs: readonly Pair[]
  /** Treated units for which no control is near enough. */
  unmatched: readonly string[]
  /** One a covariate, in their order. */
  balance: readonly Balance[]
  /** Standardised where the covariates depend on each other too much for Mahalanobis. */
  metric: 'mahalanobis' | 'standardised'
}

/**
 * Pairs treated units with controls of their family, each control at most once, the nearest pairs first; a pair may
 * differ by at most `caliper` (0.2) standard deviations in each covariate. The distance is Mahalanobis', with the
 * covariance within the two groups. Ties go by id. Matching on earlier outcomes alone invites regression to the mean:
 * compare the changes of the pairs, never their levels. (Rubin 1980, Bias Reduction Using Mahalanobis-Metric
 * Matching; Stuart 2010, Matching Methods for Causal Inference.) A RangeError for covariates of unequal number.
 */
export function matchControls(candidates: readonly Candidate[], caliper = 0.2): Matched {
  const width = candidates[0]?.covariates.length ?? 0
  if (candidates.some(({ covariates }) => covariates.length !== width)) {
    throw new RangeError('Each candidate needs the same covariates.')
  }
  const treated = candidates.filter((each) => each.treated)
  const controls = candidates.filter((each) => !each.treated)
  const scales = Array.from({ length: width }, (_, place) => scaleOf(treated, controls, place))
  const ruler = rulerOf(treated, controls, scales)
  const near = treated.flatMap((one) =>
    controls
      .filter((other) => other.family === one.family && withinCaliper(one, other, scales, caliper))
      .map((other) => ({ one, other, distance: ruler.distance(one, other) })),
  )
  near.sort(
    (a, b) => a.distance - b.distance || compare(a.one.id, b.one.id) || compare(a.other.id, b.other.id),
  )
  const taken = new Set<Candidate>()
  const matched: typeof near = []
  for (const pair of near) {
    if (taken.has(pair.one) || taken.has(pair.other)) continue
    taken.add(pair.one).add(pair.other)
    matched.push(pair)
  }
  const [ones, others] = [matched.map(({ one }) => one), matched.map(({ other }) => other)]
  return {
    pairs: matched.map(({ one, other, distance }) => ({ treated: one.id, control: other.id, distance })),
    unmatched: treated.filter((one) => !taken.has(one)).map(({ id }) => id),
    balance: scales.map((scale, place) => {
      const after = difference(ones, others, place, scale)
      return { before: difference(treated, controls, place, scale), after, state: stateOf(after) }
    }),
    metric: ruler.metric,
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const column = (units: readonly Candidate[], place: number) =>
  units.map(({ covariates }) => covariates[place] ?? 0)

/** √((s²_T + s²_C) / 2) of all, so that matching cannot look better by shrinking its own ruler. */
function scaleOf(treated: readonly Candidate[], controls: readonly Candidate[], place: number): number {
  const spread = (units: readonly Candidate[]) => (units.length < 2 ? 0 : variance(column(units, place)))
  return Math.sqrt((spread(treated) + spread(controls)) / 2)
}

function difference(left: readonly Candidate[], right: readonly Candidate[], place: number, scale: number) {
  const gap = mean(column(left, place)) - mean(column(right, place))
  return gap === 0 ? 0 : gap / scale
}

function stateOf(after: number): Balance['state'] {
  if (Number.isNaN(after)) return null
  if (Math.abs(after) < 0.1) return 'balanced'
  return Math.abs(after) < 0.25 ? 'doubtful' : 'unbalanced'
}

const withinCaliper = (one: Candidate, other: Candidate, scales: readonly number[], caliper: number) =>
  scales.every((scale, place) => {
    const gap = Math.abs((one.covariates[place] ?? 0) - (other.covariates[place] ?? 0))
    return gap <= caliper * scale * (1 + 1e-12)
  })

type Ruler = { metric: Matched['metric']; distance: (one: Candidate, other: Candidate) => number }

/** A covariate that is the same for all measures nothing and is left out. */
function rulerOf(
  treated: readonly Candidate[],
  controls: readonly Candidate[],
  scales: readonly number[],
): Ruler {
  const places = [...scales.keys()].filter((place) => (scales[place] ?? 0) > 0)
  const whole = places.map((row) => places.map((other) => pooled(treated, controls, row, other)))
  const lower = cholesky(whole)
  const gaps = (one: Candidate, other: Candidate) =>
    places.map((place) => (one.covariates[place] ?? 0) - (other.covariates[place] ?? 0))
  if (!lower) {
    const standard = (gap: number, index: number) => gap / (scales[places[index] ?? 0] ?? 1)
    return { metric: 'standardised', distance: (one, other) => Math.hypot(...gaps(one, other).map(standard)) }
  }
  return {
    metric: 'mahalanobis',
    distance: (one, other) => Math.hypot(...forward(lower, gaps(one, other))),
  }
}

/** The covariance of two covariates within the two groups. */
function pooled(
  treated: readonly Candidate[],
  controls: readonly Candidate[],
  row: number,
  other: number,
): number {
  const sum = [treated, controls].reduce((total, units) => {
    const [left, right] = [column(units, row), column(units, other)]
    const [a, b] = [mean(left), mean(right)]
    return total + left.reduce((each, value, index) => each + (value - a) * ((right[index] ?? 0) - b), 0)
  }, 0)
  return sum / Math.max(1, treated.length + controls.length - 2)
}
