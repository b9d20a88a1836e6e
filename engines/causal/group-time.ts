import { type Estimate, estimateOf } from './estimate.ts'
import type { Panel, PanelUnit } from './panel.ts'
import { type JointTest, jointTest } from './pre-trend.ts'

export type GroupTimeOptions = {
  /** Whom the treated are compared with: never treated, or also those not treated yet. */
  controls?: 'never' | 'notyet'
  /** By how many periods the treatment may be felt before it begins (0). */
  anticipation?: number
  confidence?: number
}

/** The effect on the units first treated in `group`, in `period`. */
export type Cell = Estimate & {
  group: number
  period: number
  /** Before the treatment: what it tells of the trend, not of an effect. */
  before: boolean
  treated: number
  controls: number
}

export type GroupTimeEffects = {
  cells: readonly Cell[]
  /** Of the cells before treatment, that all are 0; null where it cannot be computed. */
  preTest: JointTest | null
  /** By group: how many units, of all that count. */
  groups: ReadonlyMap<number, number>
  /** Units that were already treated in the first period, and so tell nothing. */
  dropped: number
  units: number
  clusters: number
  /** What the aggregates and bands are computed from. */
  influence: Influence
}

/** How each unit moves each cell: one array a cell, in their order, over the units that count. */
export type Influence = {
  ofCells: readonly Float64Array[]
  /** The group of each unit, NaN for never. */
  group: Float64Array
  /** The number of the cluster of each unit, from 0. */
  cluster: Int32Array
  clusters: number
}

/**
 * Group-time average effects of a treatment that begins at different times, without covariates, on a balanced panel.
 * Before treatment a period is compared with the one before it, from then on with the last one before treatment.
 * Units treated from the first period on are left out; those treated after the last one count as never treated.
 * Errors come from the influence function, summed within clusters. (Callaway, Sant'Anna 2021,
 * Difference-in-Differences with multiple time periods, Journal of Econometrics 225(2), as in the package `did`.)
 * A RangeError for an unbalanced panel. No cells where there are no controls.
 */
export function groupTimeEffects(panel: Panel, options: GroupTimeOptions = {}): GroupTimeEffects {
  const { controls = 'never', anticipation = 0, confidence = 0.95 } = options
  const [first = 0, last = 0] = [panel.periods[0], panel.periods.at(-1)]
  const early = ({ firstTreated }: PanelUnit) => firstTreated !== null && firstTreated <= first + anticipation
  const counting = panel.units.filter((unit) => !early(unit))
  refuseUnbalanced(panel)

  const study: Study = { periods: panel.periods, units: counting, group: groupsOf(counting, last), controls }
  const groups = countsOf(study.group)
  const numbers = clusterNumbers(counting)
  const cells: Cell[] = []
  const ofCells: Float64Array[] = []
  for (const group of groups.keys()) {
    for (const comparison of comparisons(panel.periods, group, anticipation)) {
      const found = compare(study, group, comparison, anticipation)
      if (!found) continue
      const { effect, influence, ...sizes } = found
      const error = clusteredError(influence, numbers.cluster, numbers.clusters)
      cells.push({ group, ...comparison.at, ...sizes, ...estimateOf(effect, error, Infinity, confidence) })
      ofCells.push(influence)
    }
  }
  const influence = { ofCells, group: study.group, ...numbers }
  return {
    cells,
    preTest: preTestOf(cells, influence),
    groups,
    dropped: panel.units.length - counting.length,
    units: counting.length,
    clusters: numbers.clusters,
    influence,
  }
}

/** √Σ_c(Σ_{i∈c} ψᵢ)² / n. */
export function clusteredError(influence: Float64Array, cluster: Int32Array, clusters: number): number {
  let squares = 0
  for (const sum of clusterSums(influence, cluster, clusters)) squares += sum ** 2
  return Math.sqrt(squares) / influence.length
}

/** What each cluster adds to an estimate, times n. */
export function clusterSums(influence: Float64Array, cluster: Int32Array, clusters: number): Float64Array {
  const sums = new Float64Array(clusters)
  for (const [unit, value] of influence.entries()) {
    const at = cluster[unit] ?? 0
    sums[at] = (sums[at] ?? 0) + value
  }
  return sums
}

/** The covariance of these cells, from the sums of clusters. */
function covarianceOf({ ofCells, cluster, clusters }: Influence, chosen: readonly number[]): number[][] {
  const none = new Float64Array(0)
  const sums = chosen.map((index) => clusterSums(ofCells[index] ?? none, cluster, clusters))
  const n = cluster.length
  return sums.map((left) => sums.map((right) => dot(left, right) / n ** 2))
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (const [index, value] of left.entries()) sum += value * (right[index] ?? 0)
  return sum
}

function preTestOf(cells: readonly Cell[], influence: Influence): JointTest | null {
  const chosen = [...cells.keys()].filter((index) => cells[index]?.before)
  const effects = chosen.map((index) => cells[index]?.effect ?? 0)
  return jointTest(effects, covarianceOf(influence, chosen), influence.clusters)
}

type Study = {
  periods: readonly number[]
  units: readonly PanelUnit[]
  group: Float64Array
  controls: 'never' | 'notyet'
}

type Comparison = { at: { period: number; before: boolean }; now: number; base: number }

/** Which period a group is looked at in, and with which it is compared (as places in the order of periods). */
function comparisons(periods: readonly number[], group: number, anticipation: number): Comparison[] {
  const lastClean = periods.findLastIndex((period) => period + anticipation < group)
  return [...periods.entries()].slice(1).map(([now, period]) => {
    const clean = period + anticipation < group
    return { at: { period, before: period < group }, now, base: clean ? now - 1 : lastClean }
  })
}

function compare(study: Study, group: number, { now, base }: Comparison, anticipation: number) {
  const { periods, units, group: groups } = study
  const latest = (periods[Math.max(now, base)] ?? 0) + anticipation
  const isControl = (other: number) =>
    Number.isNaN(other) || (study.controls === 'notyet' && other > latest && other !== group)
  const side = Int8Array.from(groups, (other) => (other === group ? 1 : isControl(other) ? -1 : 0))
  const changes = new Float64Array(units.length)
  const sums = { treated: 0, controls: 0 }
  const counts = { treated: 0, controls: 0 }
  for (const [index, { outcomes }] of units.entries()) {
    const on = side[index]
    if (!on) continue
    const change = (outcomes[now] ?? 0) - (outcomes[base] ?? 0)
    changes[index] = change
    const name = on === 1 ? 'treated' : 'controls'
    sums[name] += change
    counts[name]++
  }
  if (counts.treated === 0 || counts.controls === 0) return null
  const means = { treated: sums.treated / counts.treated, controls: sums.controls / counts.controls }
  const n = units.length
  const influence = changes.map((change, index) => {
    if (!side[index]) return 0
    return side[index] === 1
      ? (n / counts.treated) * (change - means.treated)
      : (-n / counts.controls) * (change - means.controls)
  })
  return { effect: means.treated - means.controls, influence, ...counts }
}

function groupsOf(units: readonly PanelUnit[], last: number): Float64Array {
  return Float64Array.from(units, ({ firstTreated }) =>
    firstTreated === null || firstTreated > last ? Number.NaN : firstTreated,
  )
}

function countsOf(groups: Float64Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (const group of [...groups].filter((each) => !Number.isNaN(each)).sort((a, b) => a - b)) {
    counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  return counts
}

function clusterNumbers(units: readonly PanelUnit[]): { cluster: Int32Array; clusters: number } {
  const numbers = new Map<string, number>()
  const cluster = Int32Array.from(units, (unit) => {
    const number = numbers.get(unit.cluster) ?? numbers.size
    numbers.set(unit.cluster, number)
    return number
  })
  return { cluster, clusters: numbers.size }
}

function refuseUnbalanced({ periods, units }: Panel): void {
  for (const { outcomes } of units) {
    if (outcomes.length !== periods.length || !outcomes.every(Number.isFinite)) {
      throw new RangeError('Each unit needs one finite outcome in each period.')
    }
  }
}
