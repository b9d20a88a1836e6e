import type { Verdict } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'

export function mayThank({ receiverId }: { receiverId: string }, viewer: Viewer): Verdict {
  return receiverId === viewer.personId ? 'thanks.oneself' : 'allowed'
}
