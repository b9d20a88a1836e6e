import { tidyText } from '../../../engines/text/index.ts'
import type { Change } from '../../platform/facts/index.ts'
import { allow, found, Refusal } from '../../platform/refusal.ts'
import { place } from '../actions.ts'
import { mayTakePart } from '../rules.ts'
import { findComment, type Post } from '../store.ts'
import { findThread, type ThreadRow } from '../threads/store.ts'
import { thanksGiven, thanksShown, thanksWithdrawn } from './facts.ts'
import { mayThank } from './rules.ts'
import { deleteThanks, findThanks, setShown, storeThanks } from './store.ts'

export async function thank(
  change: Change,
  { postId, commentId, sentence }: { postId: string; commentId: string | null; sentence: string },
): Promise<ThreadRow> {
  const { tx, viewer, record, unchanged } = change
  const giverId = found(viewer.personId)
  const { post, space } = await place(change, postId)
  const receiverId = await authorOf(change, post, commentId)
  allow(mayTakePart(space, viewer))
  allow(mayThank({ receiverId }, viewer))
  const { spaceId } = post
  const given = { postId, commentId, spaceId, giverId, receiverId, sentence: tidyText(sentence) }
  if (await storeThanks(tx, given)) record(thanksGiven({ postId, targetId: commentId ?? postId, spaceId }))
  else unchanged()
  return found(await findThread(tx, viewer, postId))
}

export async function withdrawThanks(change: Change, { thanksId }: { thanksId: string }): Promise<void> {
  const { tx, viewer, record } = change
  const { postId, targetId, spaceId } = found(await findThanks(tx, viewer, thanksId, 'giver'))
  const { space } = await place(change, postId)
  allow(mayTakePart(space, viewer))
  await deleteThanks(tx, thanksId)
  record(thanksWithdrawn({ postId, targetId, spaceId }))
}

export const showThanks = (change: Change, { thanksId }: { thanksId: string }) => show(change, thanksId, true)
export const hideThanks = (change: Change, { thanksId }: { thanksId: string }) =>
  show(change, thanksId, false)

async function show({ tx, viewer, record, unchanged }: Change, thanksId: string, shown: boolean) {
  found(await findThanks(tx, viewer, thanksId, 'receiver'))
  if (await setShown(tx, thanksId, shown)) record(thanksShown({ thanksId, shown }))
  else unchanged()
}

async function authorOf({ tx, viewer }: Change, post: Post, commentId: string | null): Promise<string> {
  if (commentId === null) return post.authorId
  const comment = found(await findComment(tx, viewer, commentId))
  if (comment.postId !== post.id) throw new Refusal('comment.other_post')
  return comment.authorId
}
