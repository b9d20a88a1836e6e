import type { Called, Expression, Operator } from './expression.ts'
import type { Formula } from './read.ts'

/** How a formula is written: its inputs, its numbers, its operators and what its calls are named. */
export type Manner = {
  input: (name: string) => string
  number?: (value: number) => string
  call?: (name: Called) => string
  operators?: Readonly<Record<Operator, string>>
  separator?: string
}

const forPeople: Readonly<Record<Operator, string>> = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' }
const forCells: Readonly<Record<Operator, string>> = { '+': '+', '-': '-', '*': '*', '/': '/' }

/**
 * The formula as people read it, in symbols or in words, by what `input` says of a name: "Accepted answers × hours
 * saved". Parentheses stand where the order of operations needs them, and no others.
 */
export const writeFormula = ({ expression }: Formula, manner: Manner): string =>
  written(expression, { ...peoplesManner, ...manner })

/**
 * The formula for a spreadsheet's cell, without the leading `=`, in the syntax that XLSX stores whatever the reader's
 * language: `input` gives a cell, or for rows a range. It is rounded to the cent as `centsOf` rounds, so that the
 * spreadsheet recomputes the same cents. 0 for a formula that only reports.
 */
export const cellFormula = ({ expression, reported }: Formula, input: (name: string) => string): string =>
  reported ? '0' : `ROUND(${written(expression, { ...cellsManner, input })},2)`

/** Without an exponent, which no formula reads. */
const plain = (value: number): string =>
  value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })

const peoplesManner = {
  number: plain,
  call: (name: Called): string => name,
  operators: forPeople,
  separator: ', ',
}
const cellsManner = {
  number: plain,
  call: (name: Called) => name.toUpperCase(),
  operators: forCells,
  separator: ',',
}

type Whole = Required<Manner>

function written(expression: Expression, manner: Whole): string {
  if (expression.is === 'number') return manner.number(expression.value)
  if (expression.is === 'input') return manner.input(expression.name)
  if (expression.is === 'negative') return `${sign(manner)}${within(expression.of, 2, manner)}`
  if (expression.is === 'call') {
    const of = expression.of.map((each) => written(each, manner)).join(manner.separator)
    return `${manner.call(expression.name)}(${of})`
  }
  const { operator, left, right } = expression
  const rank = rankOf(expression)
  // a − (b − c) and a ÷ (b × c) keep theirs; a + (b + c) too: the order of floating-point sums is part of the formula.
  return `${within(left, rank, manner)}${manner.operators[operator]}${within(right, rank + 1, manner)}`
}

const sign = ({ operators }: Whole) => operators['-'].trim()

const within = (expression: Expression, rank: number, manner: Whole): string =>
  rankOf(expression) < rank ? `(${written(expression, manner)})` : written(expression, manner)

function rankOf(expression: Expression): number {
  if (expression.is === 'operation') return expression.operator === '+' || expression.operator === '-' ? 1 : 2
  return expression.is === 'negative' ? 1 : 3
}
