import type { Flows } from './flows.ts'

/**
 * After how many periods the running total of net flows, not discounted, is no longer negative: `net[0]` the start,
 * then one a period, straight within it. At the first t with Cum[t] ≥ 0: t − 1 + (−Cum[t−1])/Net[t]. 0 where nothing
 * was laid out before a gain; null, never infinity, where it does not come back within the horizon.
 */
export function paybackPeriods(net: Flows): number | null {
  let total = net[0] ?? 0
  for (const [t, flow] of net.entries()) {
    if (t === 0) continue
    const before = total
    total += flow
    // Sums of flows come out a hair below nothing: what is less than half a cent is nothing.
    if (total > -0.5) return t - 1 + (before <= -0.5 ? -before / flow : 0)
  }
  return null
}

/** How a payback is told: exact months where flows are known by the month; else below 6 as such, above in whole months. */
export type PaybackTold =
  | { as: 'months'; months: number }
  | { as: 'below_six_months' }
  | { as: 'not_within_horizon' }

export function tellPayback(months: number | null, monthly: boolean): PaybackTold {
  if (months === null) return { as: 'not_within_horizon' }
  if (!monthly && months < 6) return { as: 'below_six_months' }
  return { as: 'months', months: monthly ? Math.round(months * 10) / 10 : Math.round(months) }
}
