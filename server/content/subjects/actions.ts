import type { Change } from '../../platform/facts/index.ts'
import { found } from '../../platform/refusal.ts'
import { subjectFollowed, subjectUnfollowed } from '../facts.ts'
import { deleteFollow, findSubject, insertFollow } from './store.ts'

export async function followSubject(
  { tx, viewer, record, unchanged }: Change,
  { subjectId }: { subjectId: string },
): Promise<void> {
  found(await findSubject(tx, viewer, subjectId))
  if (await insertFollow(tx, found(viewer.personId), subjectId)) record(subjectFollowed({ subjectId }))
  else unchanged()
}

export async function unfollowSubject(
  { tx, viewer, record, unchanged }: Change,
  { subjectId }: { subjectId: string },
): Promise<void> {
  found(await findSubject(tx, viewer, subjectId))
  if (await deleteFollow(tx, found(viewer.personId), subjectId)) record(subjectUnfollowed({ subjectId }))
  else unchanged()
}
