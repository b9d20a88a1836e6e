import type { Verdict } from '../../../platform/refusal.ts'
import type { Viewer } from '../../../platform/viewer.ts'

/** A token neither makes, lists nor ends an address: that takes a session. */
export function mayTouchCalendars({ sessionId }: Pick<Viewer, 'sessionId'>): Verdict {
  return sessionId ? 'allowed' : 'session.needed'
}
