/** How well a figure is proven: from a story to a randomised comparison. */
export const grades = ['E0', 'E1', 'E2', 'E3', 'E4'] as const
export type Grade = (typeof grades)[number]

/** What a figure compares. */
export type Design =
  | 'none'
  | 'before_after'
  | 'cross_section'
  | 'cross_section_with_controls'
  | 'difference_in_differences'
  | 'matched'
  | 'randomised_waves'
  | 'randomised_holdout'

/** What is known of how a figure came about; each is found by code, none is typed. */
export type Proof = {
  /** The answers, people or cases it stands on. */
  people: number
  /** The smallest group that may be told of. */
  minimumGroup: number
  /** When it was asked: who was asked, who answered, and whether the same was asked before the start. */
  survey: { asked: number; answered: number; baseline: boolean } | null
  design: Design
  /** Periods measured before the start. */
  prePeriods: number
  /** Teams or sites, treated and compared with, or whatever was drawn. */
  clusters: number
  preTrendReported: boolean
  placeboReported: boolean
  /** The p value of a test that holds with few clusters; null when none was run. */
  fewClustersP: number | null
  /** Whether a result is called significant at 5 %. */
  significanceClaimed: boolean
  /** Whether success was written down before the start. */
  criteriaRegistered: boolean
  /** Whether all who were offered it are counted, and not only those who took it. */
  intentionToTreat: boolean
  /** Since it was last measured. */
  monthsSinceMeasured: number
  /** Whether it was carried over to units that were not measured. */
  extrapolated: boolean
}

export type ConditionName =
  | 'people'
  | 'response'
  | 'baseline'
  | 'design'
  | 'pre_periods'
  | 'clusters'
  | 'pre_trend'
  | 'placebo'
  | 'few_clusters_test'
  | 'criteria'
  | 'intention_to_treat'

/** `found` and `needed` are numbers where the condition is one: people, a share, periods, clusters, a p value. */
export type Condition = { name: ConditionName; met: boolean; found?: number; needed?: number }

export type Lowering = { why: 'not_measured_again' | 'carried_over' | 'by_choice'; by: number }

export type Graded = {
  grade: Grade
  /** What the conditions alone give. */
  reached: Grade
  lowered: readonly Lowering[]
  /** The conditions met of those that any grade asks for. */
  met: readonly Condition[]
  /** The next grade above `reached` and what it still asks for; null at the highest. */
  next: { grade: Grade; missing: readonly Condition[] } | null
}

const leastPeople = 30
const leastResponse = 0.3
const leastPeriods = 3
const leastClusters = { reported: 6, claimed: 8 }
const monthsFresh = 12

/**
 * The grade of a figure, from conditions alone:
 * - E1, declared: max(k, 30) people, 30 % of those asked answered, a baseline (asked, or one period before).
 * - E2, correlated: E1, before and after or across with controls, three periods before.
 * - E3, compared: E2, differences-in-differences or matched, six clusters (eight where significance is claimed), a report
 *   of what was so before, a placebo, and a test that holds with few clusters.
 * - E4, randomised: waves or a holdout by lot, criteria registered before, everyone counted as offered; the people, the
 *   response, the clusters and the test of the grades below. Chance replaces the periods before and the placebo.
 * Twelve months without a new measure lower it by one, each time; so does carrying it over. `loweredTo` lowers it by
 * choice; nothing raises it. (After the Maryland Scientific Methods Scale; whatworksgrowth.org.)
 */
export function gradeOf(proof: Proof, loweredTo?: Grade): Graded {
  const ladder = laddersOf(proof)
  const reached = ladder.findLast(({ asks }) => asks.every(({ met }) => met))?.grade ?? 'E0'
  const above = ladder.find(({ grade }) => rank(grade) > rank(reached))
  const lowered = loweringsOf(proof, reached, loweredTo)
  return {
    grade: lower(
      reached,
      lowered.reduce((total, { by }) => total + by, 0),
    ),
    reached,
    lowered,
    met: distinct(ladder.flatMap(({ asks }) => asks)).filter(({ met }) => met),
    next: above ? { grade: above.grade, missing: above.asks.filter(({ met }) => !met) } : null,
  }
}

/** So many grades lower, E0 at the lowest. */
export const lower = (grade: Grade, by: number): Grade => grades[Math.max(0, rank(grade) - by)] ?? 'E0'

export const atLeast = (grade: Grade, least: Grade): boolean => rank(grade) >= rank(least)

const rank = (grade: Grade) => grades.indexOf(grade)

function laddersOf(proof: Proof): { grade: Grade; asks: Condition[] }[] {
  const { design } = proof
  const people = atLeastOf('people', proof.people, Math.max(proof.minimumGroup, leastPeople))
  const heard = [people, ...responseOf(proof)]
  const declared = [...heard, baselineOf(proof)]
  const periods = atLeastOf('pre_periods', proof.prePeriods, leastPeriods)
  const firm = [clustersOf(proof), testOf(proof)]
  const random = design === 'randomised_waves' || design === 'randomised_holdout'
  const compared = random || design === 'difference_in_differences' || design === 'matched'
  const correlated = compared || design === 'before_after' || design === 'cross_section_with_controls'
  const reports = [told('pre_trend', proof.preTrendReported), told('placebo', proof.placeboReported)]
  const rules = [
    told('criteria', proof.criteriaRegistered),
    told('intention_to_treat', proof.intentionToTreat),
  ]
  return [
    { grade: 'E1', asks: declared },
    { grade: 'E2', asks: [...declared, told('design', correlated), periods] },
    { grade: 'E3', asks: [...declared, told('design', compared), periods, ...firm, ...reports] },
    { grade: 'E4', asks: [...heard, told('design', random), ...firm, ...rules] },
  ]
}

const told = (name: ConditionName, met: boolean): Condition => ({ name, met })

const atLeastOf = (name: ConditionName, found: number, needed: number): Condition => ({
  ...{ name, found, needed },
  met: found >= needed,
})

function responseOf({ survey }: Proof): Condition[] {
  if (!survey) return []
  return [atLeastOf('response', survey.asked > 0 ? survey.answered / survey.asked : 0, leastResponse)]
}

const baselineOf = ({ survey, prePeriods }: Proof): Condition =>
  survey ? told('baseline', survey.baseline) : atLeastOf('baseline', prePeriods, 1)

const clustersOf = ({ clusters, significanceClaimed }: Proof): Condition =>
  atLeastOf('clusters', clusters, significanceClaimed ? leastClusters.claimed : leastClusters.reported)

function testOf({ fewClustersP, significanceClaimed }: Proof): Condition {
  const name = 'few_clusters_test'
  if (fewClustersP === null) return { name, met: false }
  if (!significanceClaimed) return { name, met: true, found: fewClustersP }
  return { name, met: fewClustersP <= 0.05, found: fewClustersP, needed: 0.05 }
}

function loweringsOf(proof: Proof, reached: Grade, loweredTo?: Grade): Lowering[] {
  const aged = Math.floor(proof.monthsSinceMeasured / monthsFresh)
  const lowerings: Lowering[] = []
  if (aged > 0) lowerings.push({ why: 'not_measured_again', by: aged })
  if (proof.extrapolated) lowerings.push({ why: 'carried_over', by: 1 })
  const so = lowerings.reduce((grade, { by }) => lower(grade, by), reached)
  const by = loweredTo === undefined ? 0 : rank(so) - rank(loweredTo)
  return by > 0 ? [...lowerings, { why: 'by_choice', by }] : lowerings
}

function distinct(conditions: readonly Condition[]): Condition[] {
  return [...new Map(conditions.map((each) => [`${each.name} ${each.met}`, each])).values()]
}
