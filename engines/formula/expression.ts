/** A formula as a tree; `at` is the character of its text where the part begins, from 1. */
export type Expression =
  | { is: 'number'; value: number; unit: string | null; at: number }
  | { is: 'input'; name: string; at: number }
  | { is: 'negative'; of: Expression; at: number }
  | { is: 'operation'; operator: Operator; left: Expression; right: Expression; at: number }
  | { is: 'call'; name: Called; of: readonly Expression[]; at: number }

export type Operator = '+' | '-' | '*' | '/'
/** `sum` adds up the rows of one input; `report` shows its inputs and is worth nothing. */
export type Called = 'min' | 'max' | 'sum' | 'report'

/** What a formula may name: one number or rows of them, in a unit such as `h`, `h/wk`, `€/h`, or none said. */
export type Input = { unit?: string; rows?: boolean }
export type Inputs = Readonly<Record<string, Input>>

/** Why a text is no formula, and at which character, from 1. `found` is what stands there, `near` what was meant. */
export type Fault = { code: FaultCode; at: number; found: string; near?: string }

export type FaultCode =
  | 'empty'
  | 'too_long'
  | 'unknown_character'
  | 'value_expected'
  | 'operator_expected'
  | 'not_closed'
  | 'unknown_input'
  | 'unknown_function'
  | 'unknown_unit'
  | 'rows_outside_sum'
  | 'sum_without_rows'
  | 'report_within'
  | 'units_differ'
  | 'not_money'

/** A text refused; caught where formulas are read, never beyond. */
export class FormulaFault extends Error {
  readonly fault: Fault
  constructor(code: FaultCode, at: number, found: string, near?: string | null) {
    super(`${code} at ${at}`)
    this.fault = { code, at, found, ...(near ? { near } : {}) }
  }
}

/** Every name that an expression reads, each once, in order of appearance. */
export function namesIn(expression: Expression): string[] {
  return [...new Set(named(expression))]
}

function named(expression: Expression): string[] {
  return expression.is === 'input' ? [expression.name] : partsOf(expression).flatMap(named)
}

/** What an expression is made of, from left to right. */
export function partsOf(expression: Expression): readonly Expression[] {
  if (expression.is === 'operation') return [expression.left, expression.right]
  if (expression.is === 'negative') return [expression.of]
  return expression.is === 'call' ? expression.of : []
}
