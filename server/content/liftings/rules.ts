import type { Pair } from '../../escrow/index.ts'
import type { Verdict } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { Role } from '../../reach/index.ts'
import { carers } from '../rules.ts'
import type { Strength } from '../unnamed/rules.ts'

/**
 * Hidden from members: whoever moderates the space, or administers Weft, may open a case. Hidden from moderators
 * too: the two holders alone may, and they alone learn the name.
 */
export function mayAskLifting(
  { strength }: { strength: Strength },
  pair: Pair | null,
  { role, waiting }: { role: Role | null; waiting: boolean },
  { personId, administrator }: Viewer,
): Verdict {
  if (!pair) return 'lifting.none'
  if (!pair.holders.every(({ able }) => able)) return 'lifting.lost'
  const holds = pair.holders.some(({ id }) => id === personId)
  const moderates = carers.includes(role) || administrator
  if (!holds && !(strength === 'members' && moderates)) return 'lifting.not_yours'
  return waiting ? 'lifting.waiting' : 'allowed'
}

export function mayDecideLifting({ state }: { state: string }): Verdict {
  return state === 'asked' ? 'allowed' : 'lifting.over'
}
