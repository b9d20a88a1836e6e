import type { Verdict } from '../../platform/refusal.ts'

export type ImportState = 'submitted' | 'approved' | 'refused' | 'undone'
type Standing = { state: ImportState; own: boolean }

/** Two people stand behind a figure: who brought it never decides on it. */
export function mayDecide({ state, own }: Standing): Verdict {
  if (state !== 'submitted') return 'figures.decided'
  return own ? 'figures.own' : 'allowed'
}

/** Whoever prepares the figures takes back what is in force; what waits, only who submitted it. */
export function mayUndo({ state, own }: Standing): Verdict {
  return state === 'approved' || (state === 'submitted' && own) ? 'allowed' : 'figures.not_in_force'
}
