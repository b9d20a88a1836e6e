/**
 * Money in cents, as a plain number: whole where an amount is stored or shown, with fractions while it is computed.
 * Numbers and not bigint: below 90 million million euros (2⁵³ cents) a number holds every cent, JSON, SQL and
 * spreadsheets carry it as it is, and discounting divides, which bigint cannot.
 */
export type Cents = number

/**
 * The rounding of this house, applied only where a figure is shown or stored: half a cent goes away from zero, as in
 * ROUND(x; 2) of a spreadsheet. Like spreadsheets it first reads the number at 15 significant digits, so that 1.005,
 * which binary holds as 1.00499…, becomes 1.01. A RangeError beyond what a number holds to the cent.
 */
export function roundCents(cents: number): Cents {
  const rounded = Math.round(Number(Math.abs(cents).toPrecision(15)))
  if (!Number.isSafeInteger(rounded)) throw new RangeError(`${cents} is not an amount to the cent.`)
  // Never −0.
  return cents < 0 && rounded > 0 ? -rounded : rounded
}

/** What a formula gives in the currency's unit, as cents to be stored: its one rounding. */
export const centsOf = (amount: number): Cents => roundCents(amount * 100)

/** The amount in the currency's unit, to the cent. */
export const amountOf = (cents: Cents): number => roundCents(cents) / 100
