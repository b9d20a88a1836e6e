import { type Estimate, estimateOf } from './estimate.ts'
import { type Cell, clusteredError, type GroupTimeEffects } from './group-time.ts'

export type Aggregate = {
  overall: Estimate
  /** By group, by periods since treatment began (negative: before), or by period; none for `simple`. */
  parts: readonly (Estimate & { at: number })[]
}

export type AggregateKind = 'simple' | 'group' | 'dynamic' | 'calendar'

/**
 * One number from the cells after treatment began: `simple` weighs cells by the size of their group; `group` averages
 * each group over time, then groups by size; `dynamic` averages groups at the same time since treatment, then those
 * times from 0 on; `calendar` averages the groups treated in a period, then periods. Errors hold the uncertainty of
 * the weights too. (Callaway, Sant'Anna 2021, section 3.) Null where no cell lies after treatment.
 */
export function aggregate(found: GroupTimeEffects, kind: AggregateKind, confidence = 0.95): Aggregate | null {
  const { cells } = found
  const after = places(cells, ({ before }) => !before)
  if (after.length === 0) return null
  const told = (mix: Mix) => estimateOf(mix.effect, errorOf(found, mix), Infinity, confidence)
  if (kind === 'simple') return { overall: told(bySize(found, after)), parts: [] }

  const mixes = partsOf(found, kind, after)
  const counted = mixes.filter(({ at }) => kind !== 'dynamic' || at >= 0)
  const overall = kind === 'group' ? groupsBySize(found, counted) : averageOf(counted.map(({ mix }) => mix))
  return { overall: told(overall), parts: mixes.map(({ at, mix }) => ({ at, ...told(mix) })) }
}

/** An effect with the influence of each unit on it. */
export type Mix = { effect: number; influence: Float64Array }

/** The parts of an aggregate before their errors are taken. */
export function partsOf(
  found: GroupTimeEffects,
  kind: Exclude<AggregateKind, 'simple'>,
  after = places(found.cells, ({ before }) => !before),
): { at: number; mix: Mix }[] {
  const { cells } = found
  const chosen = kind === 'dynamic' ? [...cells.keys()] : after
  const keyOf = ({ group, period }: Cell) =>
    kind === 'group' ? group : kind === 'calendar' ? period : period - group
  const keys = chosen.flatMap((place) => cells.slice(place, place + 1).map(keyOf))
  return [...new Set(keys)]
    .sort((a, b) => a - b)
    .map((at) => {
      const mine = chosen.filter((_, index) => keys[index] === at)
      const mix =
        kind === 'group' ? averageOf(mine.map((place) => cellMix(found, place))) : bySize(found, mine)
      return { at, mix }
    })
}

/** Cells weighed by the size of their groups, with the term for having estimated those sizes. */
function bySize(found: GroupTimeEffects, chosen: readonly number[]): Mix {
  const groups = chosen.map((place) => found.cells[place]?.group ?? Number.NaN)
  return weighed(
    found,
    groups,
    chosen.map((place) => cellMix(found, place)),
  )
}

const groupsBySize = (found: GroupTimeEffects, parts: readonly { at: number; mix: Mix }[]): Mix =>
  weighed(
    found,
    parts.map(({ at }) => at),
    parts.map(({ mix }) => mix),
  )

/** Σ wₖ θₖ, wₖ = P(G = gₖ) / Σ P(G = gⱼ); the weights' influence is (1{G = gₖ} − P(G = gₖ)) less their share of the sum's. */
function weighed(found: GroupTimeEffects, groups: readonly number[], mixes: readonly Mix[]): Mix {
  const { influence, units } = found
  const shares = groups.map((group) => (found.groups.get(group) ?? 0) / units)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const effect = mixes.reduce((sum, mix, index) => sum + ((shares[index] ?? 0) / whole) * mix.effect, 0)
  const out = new Float64Array(units)
  for (const [index, mix] of mixes.entries()) {
    const share = shares[index] ?? 0
    const pull = (mix.effect - effect) / whole
    for (const [unit, value] of mix.influence.entries()) {
      const member = influence.group[unit] === groups[index] ? 1 : 0
      out[unit] = (out[unit] ?? 0) + (share / whole) * value + pull * (member - share)
    }
  }
  return { effect, influence: out }
}

function averageOf(mixes: readonly Mix[]): Mix {
  const influence = new Float64Array(mixes[0]?.influence.length ?? 0)
  for (const mix of mixes) {
    for (const [unit, value] of mix.influence.entries()) {
      influence[unit] = (influence[unit] ?? 0) + value / mixes.length
    }
  }
  return { effect: mixes.reduce((sum, { effect }) => sum + effect, 0) / mixes.length, influence }
}

const cellMix = ({ cells, influence }: GroupTimeEffects, place: number): Mix => ({
  effect: cells[place]?.effect ?? Number.NaN,
  influence: influence.ofCells[place] ?? new Float64Array(0),
})

const errorOf = ({ influence }: GroupTimeEffects, mix: Mix) =>
  clusteredError(mix.influence, influence.cluster, influence.clusters)

const places = (cells: readonly Cell[], wanted: (cell: Cell) => boolean): number[] =>
  [...cells.keys()].filter((place) => cells.slice(place, place + 1).some(wanted))
