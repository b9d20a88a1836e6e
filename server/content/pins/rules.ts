import type { Verdict } from '../../platform/refusal.ts'
import type { Space } from '../../spaces/index.ts'
import { carers } from '../rules.ts'

/** Those who look after a space choose what stands at its top; outside a space there is no top. */
export function mayPin(space: Pick<Space, 'role' | 'state'> | null): Verdict {
  if (!space) return 'post.no_space'
  if (!carers.includes(space.role)) return 'post.not_steward'
  return space.state === 'archived' ? 'space.archived' : 'allowed'
}

const mostPins = 3

export function mayPinOneMore(pinned: number): Verdict {
  return pinned >= mostPins ? 'post.too_many_pins' : 'allowed'
}
