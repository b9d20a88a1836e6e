import type { Verdict } from '../platform/refusal.ts'
import { mayAdminister, type Space } from '../spaces/index.ts'

/** Whom the house knows behind an address. */
export type Addressee = {
  personId: string
  audience: 'inside' | 'outside'
  state: 'active' | 'left' | 'placeholder'
  hasAccount: boolean
}

const longestStayDays = 366
const dayMs = 86_400_000

export function mayInviteGuest(space: Space, guestUntil: string, today: Date): Verdict {
  const owner = mayAdminister(space)
  if (owner !== 'allowed') return owner
  if (space.state !== 'open') return 'invitation.space_not_open'
  const days = (Date.parse(guestUntil) - today.getTime()) / dayMs
  return days > 0 && days <= longestStayDays ? 'allowed' : 'invitation.until'
}

/** A person from the directory or an import, who never signed in, comes in by invitation like anyone new. */
export function mayInviteInside(known: Addressee | null): Verdict {
  if (!known) return 'allowed'
  const waiting = known.audience === 'inside' && known.state !== 'left' && !known.hasAccount
  return waiting ? 'allowed' : 'invitation.already_here'
}

export function mayInviteOutside(known: Addressee | null): Verdict {
  return known ? 'invitation.already_here' : 'allowed'
}

export function mayBeCalled(name: string): Verdict {
  return name.length < 2 ? 'invitation.name' : 'allowed'
}
