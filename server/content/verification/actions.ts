import { todayIn } from '../../platform/clock.ts'
import type { Change } from '../../platform/facts/index.ts'
import { allow, found, Refusal } from '../../platform/refusal.ts'
import { place } from '../actions.ts'
import { findAnswer, holdPost } from '../store.ts'
import { findThread, type ThreadRow } from '../threads/store.ts'
import { answerVerified, verificationWithdrawn } from './facts.ts'
import { halfYearAfter } from './half-year.ts'
import { mayHoldUntil, mayVerify, mayWithdraw } from './rules.ts'
import { deleteVerification, upsertVerification } from './store.ts'

export type VerifyAnswer = { postId: string; answerId: string; validUntil: string | null }

/** `expected` is the version of the answer that was read: what was written since is not verified unread. */
export async function verifyAnswer(
  change: Change,
  { postId, answerId, validUntil: asked }: VerifyAnswer,
  expected: number,
): Promise<ThreadRow> {
  const { tx, viewer, record } = change
  const personId = found(viewer.personId)
  const { post, space, accepted } = await acceptedAt(change, postId)
  allow(mayVerify(accepted?.authorId ?? null, space, viewer))
  if (post.acceptedAnswerId !== answerId) throw new Refusal('verification.other_answer')
  if (accepted?.version !== expected)
    throw new Refusal('version.changed', { current: accepted?.version ?? 0 })
  const today = todayIn(viewer.timeZone)
  const validUntil = asked ?? halfYearAfter(today)
  allow(mayHoldUntil({ validUntil, today }))
  await upsertVerification(tx, { postId, answerId, personId, validUntil })
  record(answerVerified({ postId, answerId, validUntil, spaceId: post.spaceId }))
  return found(await findThread(tx, viewer, postId))
}

export async function withdrawVerification(
  change: Change,
  { postId }: { postId: string },
): Promise<ThreadRow> {
  const { tx, viewer, record } = change
  const { post, space, accepted } = await acceptedAt(change, postId)
  allow(mayWithdraw(accepted?.authorId ?? null, space, viewer))
  const answerId = found(post.acceptedAnswerId)
  if (!(await deleteVerification(tx, postId, answerId))) throw new Refusal('verification.none')
  record(verificationWithdrawn({ postId, answerId, spaceId: post.spaceId }))
  return found(await findThread(tx, viewer, postId))
}

/** The question, held until the change ends, with what is accepted there. */
async function acceptedAt({ tx, viewer }: Change, postId: string) {
  await holdPost(tx, postId)
  const { post, space } = await place({ tx, viewer }, postId)
  const accepted = post.acceptedAnswerId ? await findAnswer(tx, postId, post.acceptedAnswerId) : null
  return { post, space, accepted }
}
