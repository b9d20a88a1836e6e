import type { Expression, Operator } from './expression.ts'
import type { Formula } from './read.ts'

/** What each name is worth: one number, or the rows of a `sum`. */
export type Values = Readonly<Record<string, number | readonly number[]>>

/**
 * What the formula comes to, in the currency's unit, in the order of its operations and not rounded: `centsOf` rounds
 * it once, where it is stored or shown. Null where a name has no value, or where it divides by nothing. 0 for a
 * formula that only reports.
 */
export function evaluate(formula: Formula, values: Values): number | null {
  const { names } = formula
  const slots = Float64Array.from(names, (name) => worth(values, name))
  const found = compile(formula, (name) => names.indexOf(name))(slots)
  return Number.isFinite(found) ? found : null
}

function worth(values: Values, name: string): number {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  if (value === undefined) return Number.NaN
  return typeof value === 'number' ? value : value.reduce((total, each) => total + each, 0)
}

/**
 * The formula as a function of `slots`, for many evaluations: `slotOf` says where each name stands, and the rows of a
 * `sum` stand there summed. Not finite where it divides by nothing.
 */
export function compile(
  { expression }: Formula,
  slotOf: (name: string) => number,
): (slots: Float64Array) => number {
  return compiled(expression, slotOf)
}

type Evaluator = (slots: Float64Array) => number

function compiled(expression: Expression, slotOf: (name: string) => number): Evaluator {
  if (expression.is === 'number') {
    const { value } = expression
    return () => value
  }
  if (expression.is === 'input') {
    const slot = slotOf(expression.name)
    return (slots) => slots[slot] ?? Number.NaN
  }
  if (expression.is === 'negative') {
    const of = compiled(expression.of, slotOf)
    return (slots) => -of(slots)
  }
  if (expression.is === 'operation') {
    const [left, right] = [compiled(expression.left, slotOf), compiled(expression.right, slotOf)]
    return operations[expression.operator](left, right)
  }
  const of = expression.of.map((each) => compiled(each, slotOf))
  if (expression.name === 'report') return () => 0
  const [first = () => Number.NaN] = of
  if (expression.name === 'sum') return first
  const choose = expression.name === 'min' ? Math.min : Math.max
  return (slots) => of.reduce((chosen, each) => choose(chosen, each(slots)), first(slots))
}

const operations: Readonly<Record<Operator, (left: Evaluator, right: Evaluator) => Evaluator>> = {
  '+': (left, right) => (slots) => left(slots) + right(slots),
  '-': (left, right) => (slots) => left(slots) - right(slots),
  '*': (left, right) => (slots) => left(slots) * right(slots),
  '/': (left, right) => (slots) => left(slots) / right(slots),
}
