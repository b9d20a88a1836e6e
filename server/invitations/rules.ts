import type { Stay } from '../people/index.ts'
import type { Verdict } from '../platform/refusal.ts'
import type { Viewer } from '../platform/viewer.ts'
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

/** Nobody comes in from outside until an administrator allows it. */
export function mayWelcome(guestsAreOn: boolean): Verdict<'guests.off'> {
  return guestsAreOn ? 'allowed' : 'guests.off'
}

export function mayInviteGuest(space: Space, guestUntil: string, today: Date): Verdict {
  const owner = mayAdminister(space)
  if (owner !== 'allowed') return owner
  if (space.state !== 'open') return 'invitation.space_not_open'
  return mayStayUntil(guestUntil, today)
}

/** A guest's last day: not past, and never more than a year away. */
export function mayStayUntil(guestUntil: string, today: Date): Verdict<'invitation.until'> {
  const days = (Date.parse(guestUntil) - today.getTime()) / dayMs
  return days > -1 && days <= longestStayDays ? 'allowed' : 'invitation.until'
}

/** Whoever answers for a guest says how long; so may administrators. */
export function mayPlanStay(stay: Stay, viewer: Viewer, guestUntil: string, today: Date): Verdict {
  if (stay.host.id !== viewer.personId && !viewer.administrator) return 'stay.not_host'
  return mayStayUntil(guestUntil, today)
}

export function mayHost(person: { state: string; audience: string } | null): Verdict<'stay.host'> {
  return person?.state === 'active' && person.audience === 'inside' ? 'allowed' : 'stay.host'
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
