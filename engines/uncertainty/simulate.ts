import { type Cents, roundCents } from '../finance/index.ts'
import { quantileOfSorted } from '../statistics/index.ts'
import type { Distribution } from './distribution.ts'
import { draws } from './draw.ts'
import { type Model, modelOf, type UncertainCase } from './model.ts'
import { breakEven, type Swing, tornado } from './tornado.ts'

/** The 5th, 50th and 95th percentile. */
export type Range = { p5: number; p50: number; p95: number }

export type Simulation = {
  seed: number | string
  iterations: number
  /** In cents, to the cent. */
  netPresentValue: Range & { mean: Cents }
  presentBenefits: Range
  presentCosts: Range
  /** A fraction; null where a draw has no costs. */
  returnOnInvestment: Range | null
  /** The share of draws whose net present value is above 0. */
  chanceOfGain: number
  /** At the base of every input, in cents. */
  base: Cents
  /** The ten inputs that move the net present value most, the first the most. */
  tornado: readonly Swing[]
  /** The first of them, and the value at which the net present value is 0; null without such an input. */
  breakEven: { name: string; value: number | null } | null
}

export type Simulated = { ok: true; simulation: Simulation } | { ok: false; line: string }

/**
 * Draws every input of the case `iterations` times and tells how the net present value spreads (Monte Carlo). The same
 * seed, a safe integer or a text, gives the same figures on every machine. Common inputs are drawn once an iteration
 * for all lines. Refused, with the name of the line, where a formula divides by nothing in some draw. Risk adjustments
 * are applied as they stand: with them, distributions are to be centred on what is expected, not on what is feared.
 */
export function simulate(
  given: UncertainCase,
  { seed, iterations = 10_000 }: { seed: number | string; iterations?: number },
): Simulated {
  const model = modelOf(given)
  const columns = model.names.map((name) => {
    const distribution: Distribution = given.inputs[name] ?? { kind: 'fixed', value: Number.NaN }
    return distribution.kind === 'fixed' ? null : draws(distribution, iterations, seed, name)
  })
  const told = run(model, columns, iterations)
  if ('line' in told) return { ok: false, line: told.line }
  const swings = tornado(given, model)
  const [first] = swings
  return {
    ok: true,
    simulation: {
      ...{ seed, iterations, ...told },
      base: roundCents(model.benefits(model.base) - model.costs(model.base)),
      tornado: swings,
      breakEven: first ? { name: first.name, value: breakEven(given, model, first.name) } : null,
    },
  }
}

function run(model: Model, columns: readonly (Float64Array | null)[], iterations: number) {
  const slots = Float64Array.from(model.base)
  const costs = new Float64Array(iterations)
  const benefits = new Float64Array(iterations)
  const net = new Float64Array(iterations)
  const returns = new Float64Array(iterations)
  let [gains, total] = [0, 0]
  for (let index = 0; index < iterations; index++) {
    for (let slot = 0; slot < columns.length; slot++) {
      const column = columns[slot]
      if (column) slots[slot] = column[index] ?? Number.NaN
    }
    const cost = model.costs(slots)
    const benefit = model.benefits(slots)
    const gain = benefit - cost
    if (!Number.isFinite(gain)) return { line: model.unanswered(slots) ?? '' }
    costs[index] = cost
    benefits[index] = benefit
    net[index] = gain
    returns[index] = cost > 0 ? gain / cost : Number.NaN
    total += gain
    if (gain > 0) gains++
  }
  return {
    netPresentValue: { ...centsRange(net), mean: roundCents(total / iterations) },
    presentBenefits: centsRange(benefits),
    presentCosts: centsRange(costs),
    returnOnInvestment: returns.some(Number.isNaN) ? null : rangeOf(returns),
    chanceOfGain: gains / iterations,
  }
}

function rangeOf(values: Float64Array): Range {
  const ascending = values.sort()
  const at = (p: number) => quantileOfSorted(ascending, p)
  return { p5: at(0.05), p50: at(0.5), p95: at(0.95) }
}

function centsRange(values: Float64Array): Range {
  const { p5, p50, p95 } = rangeOf(values)
  return { p5: roundCents(p5), p50: roundCents(p50), p95: roundCents(p95) }
}
