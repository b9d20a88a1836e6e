import { z } from 'zod'

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

const lineShape = z
  .strictObject({
    name: z.string(),
    initial: numberShape.optional(),
    years: yearsShape.optional(),
    months: monthsShape.optional(),
    risk: rateShape.optional(),
  })
  .refine(({ years, months }) => !(years && months), {
    error: 'this has both years and months; keep the one that is known.',
  })
  .refine(({ initial, years, months }) => years || months || initial !== undefined, {
    error: 'this has no amounts; write "years": [ … ], one amount a year.',
  })

export const costsAndBenefits = {
  discountRate: rateShape,
  costs: z.array(lineShape),
  benefits: z.array(lineShape),
}
