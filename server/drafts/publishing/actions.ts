import type { z } from 'zod'
import { keepFiles, publishPost } from '../../content/index.ts'
import type { Change, Keep } from '../../platform/facts/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import { allow, found, Refusal } from '../../platform/refusal.ts'
import { given } from '../contract.ts'
import { mayPublishNow, maySchedule } from '../rules.ts'
import { type Held, holdDrafts } from '../store.ts'
import { attempt, type Due, dropSchedule, endScheduled, holdScheduled, storeSchedule } from './store.ts'

export const publishJobName = 'drafts.publish'

type Post = z.output<typeof given>

const afterwardsMs = 7 * 86_400_000

/** What could not be published now is refused now; what changes until its hour is refused at its hour. */
export async function scheduleDraft(
  { tx, viewer, gates }: Keep,
  { draftId, at: hour, post }: { draftId: string; at: string; post: Post },
): Promise<{ scheduledAt: Date }> {
  const personId = found(viewer.personId)
  const { stock, held } = await holdDrafts(tx, viewer, draftId, null)
  found(held)
  const at = new Date(hour)
  allow(maySchedule(at, new Date(), stock.scheduled))
  await attempt(tx, () => publishPost({ tx, viewer, gates, ...unheard }, post))
  await keepFiles(tx, viewer, post.files, new Date(at.getTime() + afterwardsMs))
  await storeSchedule(tx, viewer, draftId, { at, post })
  await enqueueAt(tx, { personId, draftId }, at)
  return { scheduledAt: at }
}

/** One job a draft: asked again, it waits for the new hour instead. */
export async function enqueueAt(tx: Keep['tx'], { personId, draftId }: Due, at: Date): Promise<void> {
  await enqueue(tx, publishJobName, { personId, draftId }, { key: `draft ${personId} ${draftId}`, at })
}

// What is only tried is told to nobody.
const unheard = { record: () => {}, recordHistory: () => {}, unchanged: () => {} }

export async function cancelSchedule({ tx, viewer }: Keep, { draftId }: { draftId: string }): Promise<void> {
  const held: Held = found((await holdDrafts(tx, viewer, draftId, null)).held)
  allow(mayPublishNow(held))
  await dropSchedule(tx, found(viewer.personId), draftId)
}

export async function publishNow(change: Change, { draftId }: { draftId: string }) {
  const { tx, viewer } = change
  const due = { personId: found(viewer.personId), draftId }
  const { held } = await holdDrafts(tx, viewer, draftId, null)
  allow(mayPublishNow(found(held)))
  const { post } = found(await holdScheduled(tx, due, null))
  return publishHeld(change, due, post)
}

/** Publishes what is held, and ends its draft, in one change: it is never published twice. */
export async function publishHeld(change: Change, due: Due, post: unknown) {
  const { success, data } = given.safeParse(post)
  if (!success) throw new Refusal('draft.unfit')
  const published = await publishPost(change, data)
  await endScheduled(change.tx, due)
  return published
}
