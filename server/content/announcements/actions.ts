import type { Change } from '../../platform/facts/index.ts'
import { allow, found } from '../../platform/refusal.ts'
import { place } from '../actions.ts'
import { holdPost } from '../store.ts'
import { announcementAcknowledged, announcementReminded } from './facts.ts'
import { mayAcknowledge, mayCount, mayFollow, mayRemind } from './rules.ts'
import { findAnnouncement, insertAcknowledgement } from './store.ts'
import { findReminder, insertReminder } from './store-reminders.ts'

export async function acknowledge(
  change: Change,
  { postId }: { postId: string },
): Promise<{ acknowledgedAt: Date }> {
  const { tx, viewer, record, unchanged } = change
  const { space } = await place(change, postId)
  const announcement = found(await findAnnouncement(tx, viewer, postId))
  allow(mayAcknowledge(announcement, space))
  const { spaceId, acknowledgedAt } = announcement
  if (acknowledgedAt) {
    unchanged()
    return { acknowledgedAt }
  }
  const { given, at } = await insertAcknowledgement(tx, viewer, { postId, spaceId })
  if (given) record(announcementAcknowledged({ postId, spaceId }))
  else unchanged()
  return { acknowledgedAt: at }
}

/** Reminds those who are asked and have not acknowledged: whoever hears of it asks anew who they are. */
export async function remindReaders(
  change: Change,
  { postId }: { postId: string },
): Promise<{ people: number; remindedAt: Date }> {
  const { tx, viewer, record } = change
  await holdPost(tx, postId)
  const { space } = await place(change, postId)
  const announcement = found(await findAnnouncement(tx, viewer, postId))
  allow(mayFollow(announcement, space, viewer))
  allow(mayCount(announcement))
  const { waiting, remindedAt } = await findReminder(tx, viewer, postId)
  allow(mayRemind({ waiting, remindedAt }, space, new Date()))
  const at = await insertReminder(tx, viewer, { postId, spaceId: announcement.spaceId })
  record(announcementReminded({ postId, spaceId: announcement.spaceId }))
  return { people: waiting, remindedAt: at }
}
