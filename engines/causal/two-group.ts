import { mean, variance } from '../statistics/index.ts'
import { type Estimate, estimateOf } from './estimate.ts'

/**
 * Difference-in-differences of units seen before and after: the mean change of the treated less that of the controls.
 * The estimate carries the error for unequal variances (Welch 1947), which counts; the others stand beside it for
 * comparison: `ols` takes both variances for one, `hc1` is White's with n/(n − 2). At least one change on each side,
 * else a RangeError; errors are NaN below two.
 */
export function didOfChanges(
  treated: readonly number[],
  controls: readonly number[],
  confidence = 0.95,
): Estimate & { ols: number; hc1: number } {
  refuseEmpty(treated, controls)
  const [nT, nC] = [treated.length, controls.length]
  const [vT, vC] = [variance(treated), variance(controls)]
  const [a, b] = [vT / nT, vC / nC]
  const error = Math.sqrt(a + b)
  const freedom = (a + b) ** 2 / (a ** 2 / (nT - 1) + b ** 2 / (nC - 1))
  const [squaresT, squaresC] = [vT * (nT - 1), vC * (nC - 1)]
  const rest = nT + nC - 2
  return {
    ...estimateOf(mean(treated) - mean(controls), error, freedom, confidence),
    ols: Math.sqrt(((squaresT + squaresC) / rest) * (1 / nT + 1 / nC)),
    hc1: Math.sqrt(((nT + nC) / rest) * (squaresT / nT ** 2 + squaresC / nC ** 2)),
  }
}

/** One row of a table of two groups and two times. */
export type Row = { outcome: number; treated: boolean; after: boolean; cluster?: string }

export type TwoByTwo = {
  means: Means
  counts: Means
  /** Within each of the four cells the variance is its own; no row is paired with another. */
  unpaired: Estimate
  /** Rows of one cluster may move together: CR1, t with one degree less than there are clusters; null without clusters. */
  clustered: (Estimate & { clusters: number }) | null
  /** White's error with n/(n − 4), and that of one common variance. */
  hc1: number
  ols: number
}

export type Means = {
  treatedBefore: number
  treatedAfter: number
  controlsBefore: number
  controlsAfter: number
}

/**
 * Difference-in-differences of the four means of a table whose rows need not be the same units before and after.
 * Where they are, give the unit as cluster: without it the pairing is lost and the error is that of strangers.
 * (Cameron, Miller 2015, A Practitioner's Guide to Cluster-Robust Inference: CR1, G/(G−1)·(N−1)/(N−K), K = 4.)
 * A RangeError where one of the four cells is empty.
 */
export function didOfRows(rows: readonly Row[], confidence = 0.95): TwoByTwo {
  const cells = cellsOf(rows)
  const means = eachCell(cells, (cell) => mean(cell))
  const counts = eachCell(cells, (cell) => cell.length)
  const effect = means.treatedAfter - means.treatedBefore - (means.controlsAfter - means.controlsBefore)
  const variances = eachCell(cells, variance)
  const parts = cellNames.map((name) => variances[name] / counts[name])
  const sum = total(parts)
  const freedom =
    sum ** 2 / total(cellNames.map((name, index) => (parts[index] ?? 0) ** 2 / (counts[name] - 1)))
  const squares = cellNames.map((name) => variances[name] * (counts[name] - 1))
  const n = rows.length
  const common = total(squares) / (n - 4)
  return {
    means,
    counts,
    unpaired: estimateOf(effect, Math.sqrt(sum), freedom, confidence),
    clustered: clusteredOf(rows, means, counts, effect, confidence),
    hc1: Math.sqrt(
      (n / (n - 4)) * total(cellNames.map((name, index) => (squares[index] ?? 0) / counts[name] ** 2)),
    ),
    ols: Math.sqrt(common * total(cellNames.map((name) => 1 / counts[name]))),
  }
}

function clusteredOf(
  rows: readonly Row[],
  means: Means,
  counts: Means,
  effect: number,
  confidence: number,
): TwoByTwo['clustered'] {
  const sums = new Map<string, number>()
  for (const row of rows) {
    if (row.cluster === undefined) return null
    const cell = cellOf(row)
    const sign = row.treated === row.after ? 1 : -1
    const influence = (sign * (row.outcome - means[cell])) / counts[cell]
    sums.set(row.cluster, (sums.get(row.cluster) ?? 0) + influence)
  }
  const clusters = sums.size
  const correction = (clusters / (clusters - 1)) * ((rows.length - 1) / (rows.length - 4))
  const error = Math.sqrt(correction * total([...sums.values()].map((sum) => sum ** 2)))
  return { clusters, ...estimateOf(effect, error, clusters - 1, confidence) }
}

const cellNames = ['treatedBefore', 'treatedAfter', 'controlsBefore', 'controlsAfter'] as const
type CellName = (typeof cellNames)[number]

function cellOf({ treated, after }: Row): CellName {
  if (treated) return after ? 'treatedAfter' : 'treatedBefore'
  return after ? 'controlsAfter' : 'controlsBefore'
}

function cellsOf(rows: readonly Row[]): Record<CellName, number[]> {
  const cells: Record<CellName, number[]> = {
    treatedBefore: [],
    treatedAfter: [],
    controlsBefore: [],
    controlsAfter: [],
  }
  for (const row of rows) cells[cellOf(row)].push(row.outcome)
  refuseEmpty(...Object.values(cells))
  return cells
}

const eachCell = (cells: Record<CellName, number[]>, of: (cell: number[]) => number): Means => ({
  treatedBefore: of(cells.treatedBefore),
  treatedAfter: of(cells.treatedAfter),
  controlsBefore: of(cells.controlsBefore),
  controlsAfter: of(cells.controlsAfter),
})

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

export function refuseEmpty(...groups: readonly (readonly number[])[]): void {
  if (groups.some((group) => group.length === 0)) throw new RangeError('Each group needs at least one value.')
}
