import { z } from 'zod'
import type { Cents, Line } from '../../engines/finance/index.ts'

const largest = 1e12

export const numberShape = z
  .number()
  .min(-largest, 'this is out of bounds; no amount goes beyond a million million.')
  .max(largest, 'this is out of bounds; no amount goes beyond a million million.')

/** Fractions of one: a discount rate, a risk. The sentence says how to write a percentage. */
export const rateShape = z
  .number()
  .min(0, 'this may not be negative; write 0.1 for 10 %.')
  .max(1, 'this is above 1; write a fraction, 0.1 for 10 %.')

/** The most years that are discounted. */
export const longest = 50

export const yearsShape = z
  .array(numberShape)
  .min(1, 'there must be one year at least; write one amount a year.')
  .max(longest, `${longest} years at most.`)

export const monthsShape = z
  .array(numberShape)
  .min(1, 'there must be one month at least; write one amount a month.')
  .max(12 * longest, `${12 * longest} months at most.`)

export const lineFields = {
  name: z.string(),
  initial: numberShape.optional(),
  years: yearsShape.optional(),
  months: monthsShape.optional(),
  risk: rateShape.optional(),
}

const lineShape = z
  .strictObject(lineFields)
  .superRefine((line, context) =>
    refuseLine(line, (message) => context.addIssue({ code: 'custom', message })),
  )
type WrittenLine = z.infer<typeof lineShape>

/** Amounts are needed, once. */
export function refuseLine(
  { initial, years, months }: WrittenLine,
  refuse: (sentence: string) => void,
): void {
  if (years && months) refuse('this has both years and months; keep the one that is known.')
  if (!years && !months && initial === undefined)
    refuse('this has no amounts; write "years": [ … ], one amount a year.')
}

export const costsAndBenefits = {
  discountRate: rateShape,
  costs: z.array(lineShape),
  benefits: z.array(lineShape),
}

/** A fraction of a cent in the file is kept: only what is shown is rounded. */
export const cents = (amount: number): Cents => Number((amount * 100).toPrecision(15))

export function lineInCents({ name, initial, years, months, risk }: WrittenLine): Line {
  return {
    name,
    ...(initial !== undefined && { initial: cents(initial) }),
    ...(years && { years: years.map(cents) }),
    ...(months && { months: months.map(cents) }),
    ...(risk !== undefined && { risk }),
  }
}
