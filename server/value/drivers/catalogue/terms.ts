import type { DriverInput, DriverRange, Origin, Original } from '../driver.ts'

/** A text in French, then in English. */
export type Said = readonly [fr: string, en: string]

type Given = Pick<Original, 'id' | 'families' | 'formula' | 'inputs'> &
  Partial<Pick<Original, 'group' | 'needs' | 'valued'>> & { name: Said; bias: Said; guard: Said }

export function driverOf({
  name,
  bias,
  guard,
  group = null,
  needs = null,
  valued = true,
  ...rest
}: Given): Original {
  return { ...rest, name: text(name), bias: text(bias), guard: text(guard), group, needs, valued }
}

type Entered = {
  name: Said
  unit: string
  source: DriverInput['source']
  from: Origin
  /** Likeliest, lowest, highest. */
  default?: readonly [likely: number, low: number, high: number]
  why: Said
  common?: boolean
  rows?: boolean
}

export function input(symbol: string, given: Entered): DriverInput {
  const { name, unit, source, from, why, common = false, rows = false } = given
  return {
    ...{ symbol, name: text(name), unit, rows, source, from },
    default: given.default ? rangeOf(given.default) : null,
    defaultSource: text(why),
    common,
  }
}

export const measure = (key: string) => ({ source: 'E', from: { is: 'measure', key } }) as const
export const survey = (key: string, moment?: 'before' | 'after') =>
  ({ source: 'S', from: { is: 'survey', key, ...(moment && { moment }) } }) as const
export const figure = (key: string, moment?: 'before' | 'after') =>
  ({ source: 'F', from: { is: 'figure', key, ...(moment && { moment }) } }) as const
export const compared = (of: string) => ({ source: 'F', from: { is: 'comparison', of } }) as const
export const cases = { source: 'E', from: { is: 'cases' } } as const
export const assumed = { source: 'A', from: { is: 'assumption' } } as const

const text = ([fr, en]: Said) => ({ fr, en })
const rangeOf = ([likely, low, high]: readonly [number, number, number]): DriverRange => ({
  likely,
  low,
  high,
})
