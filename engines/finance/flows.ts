import type { Cents } from './money.ts'

/**
 * What a cost or a benefit amounts to: at the start (t = 0) and at the end of each year, in cents, before risk. A line
 * known by the month bears `months`, twelve a year: it counts in its year for the sum, and by the month for payback.
 * `risk` is a fraction: 0.2 makes a benefit a fifth smaller or a cost a fifth larger.
 */
export type Line = {
  name: string
  initial?: Cents
  years?: readonly Cents[]
  months?: readonly Cents[]
  risk?: number
}

export type Side = 'cost' | 'benefit'

/** A line as flows: index 0 is the start, t the end of year t. */
export type Flows = readonly Cents[]

/** The line's flows over `horizon` years: months summed, missing years 0. */
export function flowsOf({ initial = 0, years, months = [] }: Line, horizon: number): number[] {
  const year = (t: number) => years?.[t] ?? sum(months.slice(12 * t, 12 * t + 12))
  return [initial, ...Array.from({ length: horizon }, (_, t) => year(t))]
}

/** How many years a line reaches. */
export const horizonOf = ({ years = [], months = [] }: Line): number =>
  Math.max(years.length, Math.ceil(months.length / 12))

/** What risk multiplies a line by: benefits come down, costs go up, at the start too. */
export const riskFactor = (side: Side, risk = 0): number => (side === 'benefit' ? 1 - risk : 1 + risk)

/** The present value: the start as it is, each year discounted at its end. PV = X₀ + Σ Xₜ/(1 + d)ᵗ. */
export const presentValue = (flows: Flows, discountRate: number): number =>
  flows.reduce((total, flow, t) => total + flow / (1 + discountRate) ** t, 0)

/**
 * A risk adjustment from a survey: each share of the respondents with the risk of those as sure as they are. Published
 * studies round it up to a whole percent: `used`. Fractions, both ways.
 */
export function riskFromSurvey(groups: readonly { share: number; risk: number }[]): {
  exact: number
  used: number
} {
  const exact = sum(groups.map(({ share, risk }) => share * risk))
  return { exact, used: Math.ceil(Number((exact * 100).toPrecision(12))) / 100 }
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
