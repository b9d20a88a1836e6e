import type { Verdict } from '../../platform/refusal.ts'

/** Gaps of a space are for those who look after it; all of them are for administrators. */
export function maySeeGaps({
  looksAfter,
  administrator,
}: {
  looksAfter: boolean
  administrator: boolean
}): Verdict {
  return looksAfter || administrator ? 'allowed' : 'gaps.not_yours'
}
