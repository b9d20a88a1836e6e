import { factKind } from '../platform/facts/index.ts'

export const postPublished = factKind<{
  postId: string
  kind: string
  language: string | null
  subjects: readonly string[]
  mentions: readonly string[]
}>('post.published')
export const postEdited = factKind<{ postId: string }>('post.edited')
export const postDeleted = factKind<{ postId: string }>('post.deleted')
export const commentAdded = factKind<{
  postId: string
  commentId: string
  kind: string
  parentId: string | null
  askerUnitId: string | null
  mentions: readonly string[]
}>('comment.added')
export const commentEdited = factKind<{ postId: string; commentId: string }>('comment.edited')
export const commentDeleted = factKind<{ postId: string; commentId: string }>('comment.deleted')
export const answerAccepted = factKind<{ postId: string; answerId: string; answererId: string }>(
  'answer.accepted',
)
export const acceptanceWithdrawn = factKind<{ postId: string; answerId: string }>('acceptance.withdrawn')
export const reacted = factKind<{ postId: string; targetId: string; name: string }>('reaction.added')
export const reactionTakenBack = factKind<{ postId: string; targetId: string; name: string }>(
  'reaction.taken_back',
)
export const subjectFollowed = factKind<{ subjectId: string }>('subject.followed', 'actor')
export const subjectUnfollowed = factKind<{ subjectId: string }>('subject.unfollowed', 'actor')
/** One fact a batch, whatever it holds: readers recount from the tables by the batch's posts. */
export const postsImported = factKind<{ batchId: string; source: string; posts: readonly string[] }>(
  'posts.imported',
  'administrators',
)
