import type { Verdict } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { mayPost, type Space } from '../../spaces/index.ts'

type Place = Pick<Space, 'role' | 'state'> | null

/** What was accepted is verified by whoever may post there, except by who wrote it. */
export function mayVerify(answererId: string | null, space: Place, viewer: Viewer): Verdict {
  const verdict = mayWithdraw(answererId, space, viewer)
  if (verdict !== 'allowed') return verdict
  return answererId === viewer.personId ? 'verification.own' : 'allowed'
}

/** Whoever may post there says that it has to be checked again: who wrote it knows best when it no longer holds. */
export function mayWithdraw(answererId: string | null, space: Place, viewer: Viewer): Verdict {
  if (viewer.audience !== 'inside') return 'post.inside_only'
  if (answererId === null) return 'verification.no_answer'
  return space ? mayPost(space) : 'allowed'
}

/** Today is the last day on which it could still hold. */
export function mayHoldUntil({ validUntil, today }: { validUntil: string; today: string }): Verdict {
  return validUntil < today ? 'verification.day_over' : 'allowed'
}
