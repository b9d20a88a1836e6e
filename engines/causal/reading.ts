import { aggregate } from './aggregates.ts'
import { type Estimate, estimateOf } from './estimate.ts'
import { type GroupTimeEffects, groupTimeEffects } from './group-time.ts'
import type { Panel } from './panel.ts'
import { type Permutation, permutationTest } from './permutation.ts'
import { multiplier } from './power.ts'
import { breakdownValue, type JointTest } from './pre-trend.ts'
import { didOfChanges } from './two-group.ts'
import { permuteWaves, type WaveOptions, type WavePermutation } from './waves.ts'
import { type WildBootstrap, wildClusterBootstrap } from './wild-bootstrap.ts'

export type Question = {
  /** The least size of effect worth having, in the units of the outcome, above 0. */
  worth: number
  /** Whether the outcome is wanted to rise or to fall. */
  wanted: 'rise' | 'fall'
  /** 0.05 unless the pilot's criteria say otherwise. */
  level?: number
  /** Who is treated was drawn by lot: what was known of the trend then decides nothing. */
  randomised?: boolean
  seed?: number
}

/** How the treated and the others went before. */
export type Before = {
  /** How many periods before treatment were seen. */
  periods: number
  test: JointTest | null
  /** p of a test that holds with few clusters; else the joint test's, where it is reliable. */
  p?: number | null
  breakdown: number | null
}

/** Why it cannot be told. */
export type Reason =
  | 'too-few-clusters'
  | 'level-out-of-reach'
  | 'trend-unknown'
  | 'trend-differs'
  | 'effect-worth-having-not-detectable'
  | 'interval-holds-effect-worth-having'

/** What to keep in mind about an answer. */
export type Caution = 'permutation-only' | 'trend-untested' | 'fragile'

export type Verdict =
  | { says: 'effect'; direction: 'wanted' | 'unwanted' }
  | { says: 'no-effect-of-that-size' }
  | { says: 'cannot-tell'; reasons: readonly Reason[] }

export type Reading = {
  verdict: Verdict
  cautions: readonly Caution[]
  estimate: Estimate
  /** The effects that are not rejected at the level: by permutation for two groups, else by t. */
  low: number
  high: number
  /** The largest of the tests': the one that counts. */
  p: number
  /** The smallest effect found four times in five, with the error that was found. */
  detectable: number
  clusters: { treated: number; controls: number }
}

export type TwoGroupReading = Reading & {
  permutation: Permutation
  /** Null with fewer than four clusters a side, where the bootstrap fails. */
  wild: WildBootstrap | null
  /** With Webb's weights, up to ten clusters. */
  webb: WildBootstrap | null
}

export type WavesReading = Reading & { found: GroupTimeEffects; permutation: WavePermutation | null }

/**
 * What the mean changes of clusters (one each) say of an effect: that there is one, that there is none of the size
 * worth having, or that it cannot be told, and why. p is the largest of the permutation's and the wild bootstraps'. A
 * RangeError without a cluster on each side.
 */
export function readEffect(
  treated: readonly number[],
  controls: readonly number[],
  before: Before | null,
  question: Question,
): TwoGroupReading {
  const { level = 0.05, seed = 1 } = question
  const permutation = permutationTest(treated, controls, { confidence: 1 - level, seed })
  const all = [
    ...treated.map((change) => ({ treated: true, changes: [change] })),
    ...controls.map((change) => ({ treated: false, changes: [change] })),
  ]
  const enough = Math.min(treated.length, controls.length) >= 4
  const wild = enough ? wildClusterBootstrap(all, { seed }) : null
  const webb = enough && all.length <= 10 ? wildClusterBootstrap(all, { weights: 'webb', seed }) : null
  const estimate = didOfChanges(treated, controls, 1 - level)
  const found: Found = {
    estimate,
    ...{ low: permutation.low, high: permutation.high },
    p: Math.max(permutation.p, wild?.p ?? 0, webb?.p ?? 0),
    smallest: permutation.smallest,
    clusters: { treated: treated.length, controls: controls.length },
  }
  const cautions: Caution[] = enough ? [] : ['permutation-only']
  return { ...judged(found, before, question, cautions), permutation, wild, webb }
}

/**
 * The same of a panel whose clusters were treated in waves, by the simple group-time aggregate: its error with a t of
 * one degree less than there are clusters, p the larger of that t's and of the permutation of the waves, which also tests
 * the time before. Null where there is no effect to compute. A RangeError for an unbalanced panel, or a cluster with units
 * in several waves.
 */
export function readWaves(panel: Panel, question: Question, options: WaveOptions = {}): WavesReading | null {
  const { level = 0.05, seed = 1 } = question
  const { controls = 'never' } = options
  const found = groupTimeEffects(panel, { controls })
  const simple = aggregate(found, 'simple')?.overall
  if (!simple) return null
  const estimate = estimateOf(simple.effect, simple.error, found.clusters - 1, 1 - level)
  const permutation = permuteWaves(panel, { seed, ...options })
  const judgedBy: Found = {
    estimate,
    ...{ low: estimate.low, high: estimate.high },
    p: Math.max(estimate.p, permutation?.p ?? 0),
    smallest: permutation?.smallest ?? 0,
    clusters: sidesOf(found),
  }
  const before = { ...beforeOf(found), ...(permutation ? { p: permutation.before } : {}) }
  return { ...judged(judgedBy, before, question, []), found, permutation }
}

/** What a panel tells of the time before treatment: the worst break, and what the first effect stands of it. */
export function beforeOf(found: GroupTimeEffects): Before {
  const dynamic = aggregate(found, 'dynamic')?.parts ?? []
  const first = dynamic.find(({ at }) => at >= 0)
  const breaks = dynamic.filter(({ at }) => at < 0).map(({ effect }) => effect)
  const counts = [...found.groups.keys()].map(
    (group) => found.cells.filter((cell) => cell.group === group && cell.before).length,
  )
  return {
    // The first period has no cell of its own: it is what the second is compared with.
    periods: counts.length === 0 ? 0 : 1 + Math.max(...counts),
    test: found.preTest,
    breakdown: first ? breakdownValue(first.effect, first.at, breaks) : null,
  }
}

type Found = Pick<Reading, 'estimate' | 'low' | 'high' | 'p' | 'clusters'> & { smallest: number }

function judged(
  { smallest, ...found }: Found,
  before: Before | null,
  question: Question,
  cautions: readonly Caution[],
): Reading {
  const { estimate, clusters } = found
  const { level = 0.05, randomised = false } = question
  const freedom = clusters.treated + clusters.controls - 2
  const detectable = freedom < 1 ? Infinity : multiplier(freedom, level) * estimate.error
  const blocked = blockedBy(found, smallest, before, question)
  const told = { ...found, detectable }
  return {
    ...told,
    verdict: blocked.length > 0 ? { says: 'cannot-tell', reasons: blocked } : verdictOf(told, question),
    cautions: [
      ...cautions,
      ...(!randomised && before && trendOf(before) === null ? (['trend-untested'] as const) : []),
      ...((before?.breakdown ?? 1) < 1 ? (['fragile'] as const) : []),
    ],
  }
}

/** Six clusters, three periods before, and no drift that shows: without them no number is an answer. */
function blockedBy(
  { clusters }: Pick<Found, 'clusters'>,
  smallest: number,
  before: Before | null,
  { level = 0.05, randomised = false }: Question,
): Reason[] {
  const reasons: Reason[] = []
  if (clusters.treated + clusters.controls < 6 || Math.min(clusters.treated, clusters.controls) < 2) {
    reasons.push('too-few-clusters')
  }
  if (smallest > level) reasons.push('level-out-of-reach')
  if (randomised) return reasons
  if (before === null || before.periods < 3) reasons.push('trend-unknown')
  if (before && (trendOf(before) ?? 1) < 0.05) reasons.push('trend-differs')
  return reasons
}

function trendOf({ p, test }: Before): number | null {
  if (p !== undefined) return p
  return test?.reliable ? test.p : null
}

function verdictOf(
  { estimate, low, high, p, detectable }: Omit<Reading, 'verdict' | 'cautions'>,
  { worth, wanted, level = 0.05 }: Question,
): Verdict {
  if (p <= level && (low > 0 || high < 0)) {
    const rises = estimate.effect > 0
    return { says: 'effect', direction: rises === (wanted === 'rise') ? 'wanted' : 'unwanted' }
  }
  const reasons: Reason[] = []
  if (!(detectable <= worth)) reasons.push('effect-worth-having-not-detectable')
  if (wanted === 'rise' ? high >= worth : low <= -worth) reasons.push('interval-holds-effect-worth-having')
  return reasons.length > 0 ? { says: 'cannot-tell', reasons } : { says: 'no-effect-of-that-size' }
}

function sidesOf({ influence, clusters }: GroupTimeEffects): Reading['clusters'] {
  const treated = new Set<number>()
  for (const [unit, group] of influence.group.entries()) {
    if (!Number.isNaN(group)) treated.add(influence.cluster[unit] ?? 0)
  }
  return { treated: treated.size, controls: clusters - treated.size }
}
