import type { Verdict } from '../../platform/refusal.ts'

export const mostSaved = 1_000

export function maySave(kept: number): Verdict {
  return kept < mostSaved ? 'allowed' : 'saved.too_many'
}
