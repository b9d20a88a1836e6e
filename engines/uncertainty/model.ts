import {
  type Cents,
  flowsOf,
  horizonOf,
  type Line,
  presentValue,
  riskFactor,
  type Side,
} from '../finance/index.ts'
import { compile, type Formula } from '../formula/index.ts'
import { baseOf, type Distribution } from './distribution.ts'

/**
 * A cost or a benefit whose yearly amount follows from inputs: the formula's amount, in the currency's unit, times
 * `ramp` in each year ([0.5, 1, 1]: half of it in the first). `initial` in cents.
 */
export type FormulaLine = {
  name: string
  formula: Formula
  ramp: readonly number[]
  initial?: Cents
  risk?: number
}
export type UncertainLine = Line | FormulaLine

export type UncertainCase = {
  discountRate: number
  /** Each input once, whichever lines name it: it is drawn once an iteration for them all. */
  inputs: Readonly<Record<string, Distribution>>
  costs: readonly UncertainLine[]
  benefits: readonly UncertainLine[]
}

/** The case as arithmetic on slots: one slot an input, in the order of `names`. */
export type Model = {
  names: readonly string[]
  base: Float64Array
  /** Present values after risk, in cents and not rounded. Not finite where a formula divides by nothing. */
  costs: (slots: Float64Array) => number
  benefits: (slots: Float64Array) => number
  /** The first line whose amount is not finite; null when there is none. */
  unanswered: (slots: Float64Array) => string | null
}

/** Every formula must read only inputs of the case. */
export function modelOf({ discountRate, inputs, costs, benefits }: UncertainCase): Model {
  const names = Object.keys(inputs)
  const slotOf = (name: string) => names.indexOf(name)
  const presentOf = (lines: readonly UncertainLine[], side: Side) =>
    lines.map((line) => ({ name: line.name, worth: worthOf(line, side, discountRate, slotOf) }))
  const [spent, gained] = [presentOf(costs, 'cost'), presentOf(benefits, 'benefit')]
  const total = (parts: typeof spent) => (slots: Float64Array) => {
    let sum = 0
    for (const { worth } of parts) sum += worth(slots)
    return sum
  }
  return {
    names,
    base: Float64Array.from(Object.values(inputs), baseOf),
    costs: total(spent),
    benefits: total(gained),
    unanswered: (slots) =>
      [...spent, ...gained].find(({ worth }) => !Number.isFinite(worth(slots)))?.name ?? null,
  }
}

function worthOf(
  line: UncertainLine,
  side: Side,
  discountRate: number,
  slotOf: (name: string) => number,
): (slots: Float64Array) => number {
  const factor = riskFactor(side, line.risk)
  if (!('formula' in line)) {
    const worth = factor * presentValue(flowsOf(line, horizonOf(line)), discountRate)
    return () => worth
  }
  const start = factor * (line.initial ?? 0)
  const perUnit = 100 * factor * presentValue([0, ...line.ramp], discountRate)
  const amount = compile(line.formula, slotOf)
  return (slots) => start + perUnit * amount(slots)
}
