import {
  evaluate,
  type Fault,
  type Formula,
  type FormulaRead,
  readFormula,
  type Values,
  writeFormula,
} from '../../../engines/formula/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Locale } from '../../platform/viewer.ts'
import type { Driver } from './driver.ts'
import { formulaWords } from './formula-words.ts'

type Written = Pick<Driver, 'formula' | 'inputs'>

export function formulaOf({ formula, inputs }: Written): FormulaRead {
  return readFormula(
    formula,
    Object.fromEntries(inputs.map(({ symbol, unit, rows }) => [symbol, { unit, rows }])),
  )
}

/** In symbols with the signs that people read, and in words of their language. */
export function sayFormula(formula: Formula, inputs: Driver['inputs'], locale: Locale) {
  const names = new Map(inputs.map(({ symbol, name }) => [symbol, name[locale]]))
  const number = (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 12 })
  const separator = locale === 'fr' ? '\u202f; ' : ', '
  return {
    symbols: writeFormula(formula, { input: (name) => name, number, separator }),
    words: writeFormula(formula, {
      ...{ input: (name) => names.get(name) ?? name, number, separator },
      call: (name) => formulaWords[`call.${name}`][locale],
    }),
  }
}

/** What the formula comes to, in euros a year, and the symbols that it asks for and that have no value. */
export function worthOf(formula: Formula, values: Values): { result: number | null; lacking: string[] } {
  const lacking = formula.reported ? [] : formula.names.filter((name) => !Object.hasOwn(values, name))
  return { result: lacking.length > 0 ? null : evaluate(formula, values), lacking }
}

export function defaultsOf({ inputs }: Pick<Driver, 'inputs'>): Values {
  return Object.fromEntries(
    inputs.flatMap((each) => (each.default ? [[each.symbol, each.default.likely]] : [])),
  )
}

/** The refusal of a text that is no formula: where, and what may stand there. */
export function formulaRefusal(
  { code, at, found, near }: Fault,
  { inputs }: Pick<Driver, 'inputs'>,
): Refusal {
  const symbols = inputs.map(({ symbol }) => symbol).join(', ')
  return new Refusal(near ? `formula.${code}_near` : `formula.${code}`, {
    ...{ at, found, symbols },
    ...(near && { near }),
  })
}

/** The same in a sentence, for whoever is still writing. */
export function faultSentence(fault: Fault, driver: Pick<Driver, 'inputs'>, locale: Locale): string {
  const { code, facts } = formulaRefusal(fault, driver)
  const text = Object.entries(formulaWords).find(([key]) => key === code)?.[1][locale] ?? code
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(facts[name] ?? whole))
}
