import { code, factKind, id, ids, maybe, oneOf } from '../platform/facts/index.ts'
import { postKinds } from './contract.ts'

const reaction = oneOf('useful', 'thanks', 'agree', 'celebrate', 'curious')

export const postPublished = factKind('post.published', {
  postId: id,
  kind: oneOf(...postKinds),
  language: maybe(oneOf('fr', 'en')),
  subjects: ids,
  mentions: ids,
})
export const postEdited = factKind('post.edited', { postId: id })
export const postDeleted = factKind('post.deleted', { postId: id })
export const commentAdded = factKind('comment.added', {
  postId: id,
  commentId: id,
  kind: oneOf('comment', 'answer'),
  parentId: maybe(id),
  askerUnitId: maybe(id),
  mentions: ids,
})
export const commentEdited = factKind('comment.edited', { postId: id, commentId: id })
export const commentDeleted = factKind('comment.deleted', { postId: id, commentId: id })
export const answerAccepted = factKind('answer.accepted', { postId: id, answerId: id, answererId: id })
export const acceptanceWithdrawn = factKind('acceptance.withdrawn', { postId: id, answerId: id })
export const reacted = factKind('reaction.added', { postId: id, targetId: id, name: reaction })
export const reactionTakenBack = factKind('reaction.taken_back', { postId: id, targetId: id, name: reaction })
/** One fact a batch, whatever it holds: readers recount from the tables by the batch's posts. */
export const postsImported = factKind(
  'posts.imported',
  { batchId: id, source: code, posts: ids },
  'administrators',
)
