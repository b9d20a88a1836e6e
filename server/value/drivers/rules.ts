import type { Verdict } from '../../platform/refusal.ts'
import type { DriverRange } from './driver.ts'

export function mayRange(range: DriverRange | null): Verdict {
  return range === null || (range.low <= range.likely && range.likely <= range.high)
    ? 'allowed'
    : 'driver.range'
}

/** What came as only reported is not made worth something by a formula. */
export function mayValue(original: { valued: boolean }, formula: { reported: boolean }): Verdict {
  return original.valued || formula.reported ? 'allowed' : 'driver.reported'
}
