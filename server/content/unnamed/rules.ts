import type { Verdict } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { mayPost, type Space } from '../../spaces/index.ts'

export type Strength = 'members' | 'moderators'

/** A token of a program is no person at a browser who keeps a key: only a session asks. */
export function mayAskUnnamed(
  space: Pick<Space, 'state' | 'role'>,
  { on, allowed }: { on: boolean; allowed: boolean },
  { sessionId }: Viewer,
): Verdict {
  if (!on) return 'unnamed.off'
  if (!allowed) return 'unnamed.not_here'
  return sessionId === null ? 'unnamed.no_session' : mayPost(space)
}

/** What is promised before one writes is what holds: another escrow than the one that was named asks again. */
export function mayPromise(
  told: { strength: Strength; escrowId: string | null },
  escrow: { id: string } | null,
): Verdict {
  if (told.escrowId !== (escrow?.id ?? null)) return 'unnamed.terms_changed'
  return told.strength === 'members' && !escrow ? 'unnamed.terms_changed' : 'allowed'
}

export function mayKeepOn(on: boolean): Verdict {
  return on ? 'allowed' : 'unnamed.off'
}
