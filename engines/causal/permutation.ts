import { mean, randomFrom } from '../statistics/index.ts'
import { refuseEmpty } from './two-group.ts'

export type Permutation = {
  difference: number
  /** Two-sided: the share of assignments at least as far from 0, the observed one included. */
  p: number
  /** How many assignments were looked at. */
  assignments: number
  /** All there are; else so many drawn by the seed. */
  exact: boolean
  /** The smallest p there can be with so many clusters. */
  smallest: number
  /** Every effect that the test does not reject; ±Infinity where it can reject none. */
  low: number
  high: number
}

export type PermutationOptions = {
  confidence?: number
  /** Above so many assignments (1,000,000) they are drawn instead: `draws` (99,999) from `seed` (1). */
  most?: number
  draws?: number
  seed?: number
}

/**
 * The difference in means between treated and control clusters, one change each, against every other way to have
 * treated as many of them: exact under random assignment, whatever the distribution. The interval holds every
 * constant effect that the same test, after taking it from the treated, does not reject. (Fisher 1935; Rosenbaum
 * 2002, Observational Studies, 2.6.) At least one cluster on each side, else a RangeError.
 */
export function permutationTest(
  treated: readonly number[],
  controls: readonly number[],
  options: PermutationOptions = {},
): Permutation {
  refuseEmpty(treated, controls)
  const { confidence = 0.95, most = 1e6, draws = 99_999, seed = 1 } = options
  const values = [...treated, ...controls]
  const all = combinations(values.length, treated.length)
  const exact = all <= most
  const count = exact ? all : draws + 1
  const seen: Seen = { count, far: 0, lows: new Float64Array(count), highs: new Float64Array(count) }
  const difference = mean(treated) - mean(controls)
  const look = lookerOf(values, treated.length, difference, seen)
  if (exact) eachCombination(values.length, treated.length, look)
  else {
    look([...treated.keys()], 0)
    eachDraw(values.length, treated.length, draws, seed, look)
  }
  const place = Math.floor((1 - confidence) * count + 1e-9)
  const [lows, highs] = [seen.lows.sort(), seen.highs.sort()]
  return {
    difference,
    p: seen.far / count,
    assignments: count,
    exact,
    smallest: (treated.length === controls.length ? 2 : 1) / all,
    low: lows[place] ?? -Infinity,
    high: highs[count - 1 - place] ?? Infinity,
  }
}

type Seen = { count: number; far: number; lows: Float64Array; highs: Float64Array }
type Look = (chosen: readonly number[], at: number) => void

/**
 * With c taken from the treated, an assignment has the difference d* − c·a (a: the share of treated among its chosen,
 * less that among the rest), the observed one d − c. It is as far from 0 for c between (d − d*)/(1 − a) and
 * (d + d*)/(1 + a): these ends, sorted, are the steps of p(c), which falls on both sides of d.
 */
function lookerOf(values: readonly number[], many: number, difference: number, seen: Seen): Look {
  const rest = values.length - many
  const centre = mean(values)
  const total = values.reduce((sum, value) => sum + (value - centre), 0)
  const scale = Math.max(...values.map((value) => Math.abs(value - centre)))
  const near = 1e-10 * scale
  return (chosen, at) => {
    let sum = 0
    let treated = 0
    for (const index of chosen) {
      sum += (values[index] ?? 0) - centre
      if (index < many) treated++
    }
    const other = sum / many - (total - sum) / rest
    if (Math.abs(other) >= Math.abs(difference) - near) seen.far++
    const share = treated / many - (many - treated) / rest
    const one = bound(difference - other, 1 - share, near)
    const two = bound(difference + other, 1 + share, near)
    seen.lows[at] = one === null || two === null ? -Infinity : Math.min(one, two, difference)
    seen.highs[at] = one === null || two === null ? Infinity : Math.max(one, two, difference)
  }
}

/** Null where the assignment is the observed one, or its mirror: it is as far whatever is taken away. */
const bound = (over: number, under: number, near: number) =>
  under < 1e-12 && Math.abs(over) <= 2 * near ? null : over / under

/** How many ways there are to choose `many` of `n`; exact to 2⁵³. */
function combinations(n: number, many: number): number {
  let count = 1
  for (let k = 1; k <= Math.min(many, n - many); k++) count = (count * (n - k + 1)) / k
  return Math.round(count)
}

/** Calls `look` with each choice of `many` places below `n`, ascending, the first ones first. */
function eachCombination(n: number, many: number, look: Look): void {
  const chosen = Array.from({ length: many }, (_, index) => index)
  for (let at = 0; ; at++) {
    look(chosen, at)
    let moving = many - 1
    while (moving >= 0 && chosen[moving] === n - many + moving) moving--
    if (moving < 0) return
    const from = (chosen[moving] ?? 0) + 1
    for (let index = moving; index < many; index++) chosen[index] = from + index - moving
  }
}

function eachDraw(n: number, many: number, draws: number, seed: number, look: Look): void {
  const random = randomFrom(seed)
  const places = Array.from({ length: n }, (_, index) => index)
  for (let draw = 1; draw <= draws; draw++) {
    for (let index = 0; index < many; index++) {
      const other = index + random.below(n - index)
      const [mine = 0, theirs = 0] = [places[index], places[other]]
      places[index] = theirs
      places[other] = mine
    }
    look(places.slice(0, many), draw)
  }
}
