import { type Expression, FormulaFault, type Inputs } from './expression.ts'

/** Exponents of what is measured: money, and each measure of time apart, so that minutes never pass for hours. */
export type Unit = readonly number[]

const measured: readonly string[] = ['€', 'h', 'min', 'd', 'wk', 'month', 'yr']
/** Counts and shares have no dimension. */
const plain: readonly string[] = ['1', '#', 'pers', '']

const none: Unit = measured.map(() => 0)
/** Money, or money a year. */
const money: readonly string[] = ['€', '€/yr']

/** `€/h`, `h/wk`, `pers`, `#`: factors after each other with `·` or `*`, divided by those after a `/`. Null for another. */
export function unitOf(text: string): Unit | null {
  const parts = text.replaceAll('EUR', '€').split(/([/·*])/)
  let unit = none
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) continue
    const place = measured.indexOf(part.trim())
    if (place < 0 && !plain.includes(part.trim())) return null
    const sign = parts[index - 1] === '/' ? -1 : 1
    unit = unit.map((exponent, dimension) => (dimension === place ? exponent + sign : exponent))
  }
  return unit
}

/** A unit as it is written: `€/h`; `1` for a count or a share. */
export function unitText(unit: Unit): string {
  const factors = (sign: number) =>
    measured.flatMap((name, place) => Array<string>(Math.max(0, (unit[place] ?? 0) * sign)).fill(name))
  const [over, under] = [factors(1), factors(-1)]
  return [over.join('·') || '1', ...under].join('/')
}

/**
 * Holds a formula to its units: only like is added, subtracted or compared, and what comes out is money. 0 goes with
 * every unit; another number among quantities bears its own, as in `0.5[h/wk]`. Where an input says no unit, what is
 * computed from it is not held. A FormulaFault names where units differ.
 */
export function checkUnits(expression: Expression, inputs: Inputs): void {
  const found = dimension(expression, inputs)
  if (found === 'any' || found === 'unsaid' || money.includes(unitText(found))) return
  throw new FormulaFault('not_money', 1, unitText(found))
}

type Dimension = Unit | 'any' | 'unsaid'

function dimension(expression: Expression, inputs: Inputs): Dimension {
  if (expression.is === 'number') {
    if (expression.unit !== null) return read(expression.unit, expression.at)
    return expression.value === 0 ? 'any' : none
  }
  if (expression.is === 'input') {
    const unit = inputs[expression.name]?.unit
    return unit === undefined ? 'unsaid' : read(unit, expression.at)
  }
  if (expression.is === 'negative') return dimension(expression.of, inputs)
  if (expression.is === 'call') return ofCall(expression, inputs)
  const [left, right] = [dimension(expression.left, inputs), dimension(expression.right, inputs)]
  const { operator, at } = expression
  if (operator === '+' || operator === '-') return same(left, right, at)
  return combined(left, right, operator === '*' ? 1 : -1)
}

function ofCall({ name, of, at }: Expression & { is: 'call' }, inputs: Inputs): Dimension {
  if (name === 'report') return 'any'
  return of.map((each) => dimension(each, inputs)).reduce((left, right) => same(left, right, at))
}

function read(text: string, at: number): Unit {
  const unit = unitOf(text)
  if (unit) return unit
  throw new FormulaFault('unknown_unit', at, text)
}

function same(left: Dimension, right: Dimension, at: number): Dimension {
  if (left === 'any') return right
  if (right === 'any') return left
  if (left === 'unsaid' || right === 'unsaid') return 'unsaid'
  if (unitText(left) === unitText(right)) return left
  throw new FormulaFault('units_differ', at, `${unitText(left)}, ${unitText(right)}`)
}

function combined(left: Dimension, right: Dimension, sign: number): Dimension {
  if (left === 'any' || right === 'any') return 'any'
  if (left === 'unsaid' || right === 'unsaid') return 'unsaid'
  return left.map((exponent, place) => exponent + sign * (right[place] ?? 0))
}
