import type { Db } from '../../../platform/database/index.ts'
import type { Verdict } from '../../../platform/refusal.ts'
import { reachesEvent } from './store.ts'

/** What a mail that tells of an event is about, for the deliver gate. */
export const invitationSubject = (postId: string) => `event:${postId}`

/** A mail that waited tells nobody of an event that they no longer read. */
export async function mayInvite(
  tx: Db,
  { subject, personId }: { subject: string; personId: string | null },
): Promise<Verdict> {
  const [kind, postId = ''] = subject.split(':')
  if (kind !== 'event') return 'allowed'
  return personId && (await reachesEvent(tx, postId, personId)) ? 'allowed' : 'event.none'
}
