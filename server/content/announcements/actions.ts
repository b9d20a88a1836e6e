import type { Change } from '../../platform/facts/index.ts'
import { allow, found } from '../../platform/refusal.ts'
import { place } from '../actions.ts'
import { announcementAcknowledged } from './facts.ts'
import { mayAcknowledge } from './rules.ts'
import { findAnnouncement, insertAcknowledgement } from './store.ts'

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
