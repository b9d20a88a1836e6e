import { randomFrom } from '../statistics/index.ts'
import type { Panel } from './panel.ts'

export type WavePermutation = {
  /** The simple aggregate of the observed waves. */
  effect: number
  /** Two-sided: the share of orders of the waves whose effect is at least as far from 0, the observed one included. */
  p: number
  /**
   * The same of how far the waves drifted apart before the first of them, where a Wald test with few clusters rejects
   * far too often; null with fewer than two periods before.
   */
  before: number | null
  orders: number
  /** All there are; else so many drawn by the seed. */
  exact: boolean
  /** The smallest p there can be with so many clusters. */
  smallest: number
}

export type WaveOptions = { controls?: 'never' | 'notyet'; most?: number; draws?: number; seed?: number }

/**
 * The simple group-time aggregate against every other way to have sent the clusters into the same waves: exact where
 * the order was drawn by lot. Up to `most` (20,000) orders are all looked at, else `draws` (1,999) from `seed` (1) and
 * the observed one. (Randomisation inference after Fisher 1935, with the estimator of Callaway, Sant'Anna 2021.)
 * Clusters treated in the first period are left out. A RangeError for a cluster with units in several waves; null
 * without an effect to compute.
 */
export function permuteWaves(panel: Panel, options: WaveOptions = {}): WavePermutation | null {
  const { controls = 'never', most = 20_000, draws = 1_999, seed = 1 } = options
  const clusters = clustersOf(panel)
  const study: Study = { periods: panel.periods, clusters, controls }
  const waves = clusters.map(({ wave }) => wave)
  const effect = simpleOf(study, waves)
  if (Number.isNaN(effect)) return null

  const drift = driftOf(study, waves)
  const all = ordersOf(waves)
  const exact = all <= most
  const far = exact ? { effect: 0, drift: 0 } : { effect: 1, drift: 1 }
  for (const order of exact ? everyOrder(waves) : drawnOrders(waves, draws, seed)) {
    if (Math.abs(simpleOf(study, order)) >= Math.abs(effect) * (1 - 1e-10)) far.effect++
    if (driftOf(study, order) >= drift * (1 - 1e-10)) far.drift++
  }
  const orders = exact ? all : draws + 1
  const before = Number.isNaN(drift) ? null : far.drift / orders
  return { effect, p: far.effect / orders, before, orders, exact, smallest: 1 / all }
}

/** What the estimator needs of a cluster: how many units, the sum of their outcomes by period, its wave (∞: never). */
type ClusterSum = { units: number; sums: Float64Array; wave: number }

type Study = { periods: readonly number[]; clusters: readonly ClusterSum[]; controls: 'never' | 'notyet' }

function clustersOf({ periods, units }: Panel): ClusterSum[] {
  const [first = 0, last = 0] = [periods[0], periods.at(-1)]
  const clusters = new Map<string, ClusterSum>()
  for (const { cluster, firstTreated, outcomes } of units) {
    const wave = firstTreated === null || firstTreated > last ? Infinity : firstTreated
    if (wave <= first) continue
    const found = clusters.get(cluster) ?? { units: 0, sums: new Float64Array(periods.length), wave }
    if (found.wave !== wave) throw new RangeError(`The units of cluster ${cluster} are in several waves.`)
    found.units++
    for (const [period, outcome] of outcomes.entries())
      found.sums[period] = (found.sums[period] ?? 0) + outcome
    clusters.set(cluster, found)
  }
  return [...clusters.values()]
}

/** The simple aggregate if the clusters were in these waves; NaN where there is none. */
function simpleOf({ periods, clusters, controls }: Study, order: readonly number[]): number {
  const waves = wavesIn(clusters, order)
  let [effects, sizes] = [0, 0]
  for (const wave of waves.values()) {
    if (wave.wave === Infinity) continue
    const base = periods.findLastIndex((period) => period < wave.wave)
    for (let now = base + 1; now < periods.length; now++) {
      const against = controlsIn(waves, controls, periods[now] ?? 0, base, now)
      if (against.units === 0) continue
      const own = (wave.sums[now] ?? 0) - (wave.sums[base] ?? 0)
      effects += own - (wave.units * against.change) / against.units
      sizes += wave.units
    }
  }
  return effects / sizes
}

/** Σ n_g · (what the change of wave g over one period differs from its controls')², while nobody is treated yet. */
function driftOf({ periods, clusters, controls }: Study, order: readonly number[]): number {
  const waves = wavesIn(clusters, order)
  const first = Math.min(...order)
  const clean = periods.filter((period) => period < first).length
  let [drift, seen] = [0, 0]
  for (const wave of waves.values()) {
    if (wave.wave === Infinity) continue
    for (let now = 1; now < clean; now++) {
      const against = controlsIn(waves, controls, periods[now] ?? 0, now - 1, now, wave)
      if (against.units === 0) continue
      const own = ((wave.sums[now] ?? 0) - (wave.sums[now - 1] ?? 0)) / wave.units
      drift += wave.units * (own - against.change / against.units) ** 2
      seen++
    }
  }
  return seen === 0 ? Number.NaN : drift
}

/** The sums of the clusters of each wave. */
function wavesIn(clusters: readonly ClusterSum[], order: readonly number[]): Map<number, ClusterSum> {
  const waves = new Map<number, ClusterSum>()
  for (const [index, wave] of order.entries()) {
    const mine = clusters[index]
    if (!mine) continue
    const found = waves.get(wave) ?? { units: 0, sums: new Float64Array(mine.sums.length), wave }
    found.units += mine.units
    for (const [period, sum] of mine.sums.entries()) found.sums[period] = (found.sums[period] ?? 0) + sum
    waves.set(wave, found)
  }
  return waves
}

function controlsIn(
  waves: ReadonlyMap<number, ClusterSum>,
  controls: Study['controls'],
  period: number,
  base: number,
  now: number,
  own?: ClusterSum,
) {
  const against = { units: 0, change: 0 }
  for (const other of waves.values()) {
    if (other === own) continue
    if (other.wave !== Infinity && (controls === 'never' || other.wave <= period)) continue
    against.units += other.units
    against.change += (other.sums[now] ?? 0) - (other.sums[base] ?? 0)
  }
  return against
}

/** How many different orders there are: n! over the factorials of the sizes of the waves. */
function ordersOf(waves: readonly number[]): number {
  const seen = new Map<number, number>()
  let count = 1
  for (const [index, wave] of waves.entries()) {
    const same = (seen.get(wave) ?? 0) + 1
    seen.set(wave, same)
    count = (count * (index + 1)) / same
  }
  return Math.round(count)
}

/** Each different order once, in ascending order. */
function* everyOrder(waves: readonly number[]): Generator<readonly number[]> {
  const order = [...waves].sort((a, b) => (a === b ? 0 : a - b))
  for (;;) {
    yield order
    let rise = order.length - 2
    while (rise >= 0 && (order[rise] ?? 0) >= (order[rise + 1] ?? 0)) rise--
    if (rise < 0) return
    const next = order.findLastIndex((wave) => wave > (order[rise] ?? 0))
    swap(order, rise, next)
    order.push(...order.splice(rise + 1).reverse())
  }
}

function* drawnOrders(waves: readonly number[], draws: number, seed: number): Generator<readonly number[]> {
  const random = randomFrom(seed)
  const order = [...waves]
  for (let draw = 0; draw < draws; draw++) {
    for (let index = order.length - 1; index > 0; index--) swap(order, index, random.below(index + 1))
    yield order
  }
}

function swap(order: number[], one: number, other: number): void {
  const [mine = 0, theirs = 0] = [order[one], order[other]]
  order[one] = theirs
  order[other] = mine
}
