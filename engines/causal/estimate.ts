import { normalCdf, normalQuantile, studentQuantile, studentTwoSided } from '../statistics/index.ts'

/** An effect in the units of the outcome, and how far it can be trusted. */
export type Estimate = {
  effect: number
  /** Standard error; NaN where the data are too few for one. */
  error: number
  /** Degrees of freedom of its t; Infinity for the normal. */
  freedom: number
  /** Two-sided, of no effect at all. */
  p: number
  /** The interval of the asked confidence. */
  low: number
  high: number
}

/** The estimate with its interval, at 95 % unless asked otherwise. */
export function estimateOf(effect: number, error: number, freedom = Infinity, confidence = 0.95): Estimate {
  const size = effect === 0 && error === 0 ? 0 : Math.abs(effect) / error
  const p = freedom === Infinity ? 2 * normalCdf(-size) : studentTwoSided(size, freedom)
  const half = critical(confidence, freedom) * error
  return { effect, error, freedom, p, low: effect - half, high: effect + half }
}

/** How many standard errors lie on each side of an estimate at this confidence. */
export function critical(confidence: number, freedom = Infinity): number {
  const share = (1 + confidence) / 2
  return freedom === Infinity ? normalQuantile(share) : studentQuantile(share, freedom)
}
