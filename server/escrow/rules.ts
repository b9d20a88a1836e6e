import type { Verdict } from '../platform/refusal.ts'
import type { HalfRow } from './store.ts'

type Named = { personId: string }

/** Two people, and neither of them who names: nobody may come to hold both sides of a decision. */
export function mayName(holders: readonly Named[], namedBy: string | null, here: readonly string[]): Verdict {
  const people = new Set(holders.map(({ personId }) => personId))
  if (people.size !== 2) return 'escrow.two_people'
  if (namedBy !== null && people.has(namedBy)) return 'escrow.not_yourself'
  return holders.every(({ personId }) => here.includes(personId)) ? 'allowed' : 'escrow.not_here'
}

export function mayMake(half: HalfRow, other: HalfRow | undefined, publicKey: Buffer): Verdict {
  if (half.ended) return 'escrow.ended'
  if (half.made) return 'escrow.made'
  return other?.publicKey?.equals(publicKey) ? 'escrow.same_key' : 'allowed'
}

/** Before the pair holds one declines, afterwards one gives back: both end it, for whoever is named next. */
export function mayGiveBack({ ended }: Pick<HalfRow, 'ended'>): Verdict {
  return ended ? 'escrow.ended' : 'allowed'
}

export function mayLose({ made, lost }: Pick<HalfRow, 'made' | 'lost'>): Verdict {
  return made && !lost ? 'allowed' : 'escrow.not_made'
}
