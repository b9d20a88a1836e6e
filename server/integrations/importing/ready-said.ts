import { visibleName } from '../../../engines/text/index.ts'
import { type ImportedComment, type ImportedPost, rendered } from '../../content/index.ts'
import { newId } from '../../platform/clock.ts'
import type { Comment, Post } from '../archives/records.ts'
import { believable, type Desk, weigh } from './desk.ts'
import { withIds } from './mentions.ts'
import { keyOf } from './pieces.ts'
import type { SourceKey } from './store.ts'

export function readyPost(post: Post, desk: Desk): void {
  const { ledger, ready } = desk
  const authorId = personOf(post.authorSourceId, desk)
  const space = post.spaceSourceId === null ? null : ledger.get('space', keyOf(post.spaceSourceId))
  if (authorId === undefined || space === undefined) {
    ready.counts.posts.skipped += 1
    return
  }
  const { is, source, version } = weigh(desk, 'post', post.sourceId, partsOfPost(post), newId)
  readyAcceptance(post, source.id, desk)
  if (is === 'same') {
    ready.counts.posts.unchanged += 1
    return
  }
  const row = postRow(post, { id: source.id, authorId, spaceId: space?.id ?? null }, desk)
  if (is === 'changed') {
    ready.changedPosts.push({ row: { ...row, version }, source })
    return
  }
  ready.sources.push(source)
  ready.posts.push(row)
  ready.counts.posts.created += 1
  for (const address of keptAddresses(post))
    ready.addresses.push({ address, postId: row.id, commentId: null })
}

export function readyComment(comment: Comment, desk: Desk): void {
  const { ledger, ready } = desk
  const count = comment.kind === 'answer' ? ready.counts.answers : ready.counts.comments
  const authorId = personOf(comment.authorSourceId, desk)
  const post = ledger.get('post', keyOf(comment.postSourceId))
  const parent = comment.parentSourceId === null ? null : ledger.get('comment', keyOf(comment.parentSourceId))
  if (authorId === undefined || post === undefined || parent === undefined) {
    count.skipped += 1
    return
  }
  const { is, source, version } = weigh(desk, 'comment', comment.sourceId, partsOfComment(comment), newId)
  if (is === 'same') {
    count.unchanged += 1
    return
  }
  const row = commentRow(
    comment,
    { id: source.id, authorId, postId: post.id, parentId: parent?.id ?? null },
    desk,
  )
  if (is === 'changed') {
    ready.changedComments.push({ row: { ...row, version }, source })
    return
  }
  ready.sources.push(source)
  ready.comments.push(row)
  count.created += 1
  for (const address of keptAddresses(comment))
    ready.addresses.push({ address, postId: post.id, commentId: row.id })
  const question = comment.kind === 'answer' ? ledger.get('accepts', keyOf(comment.sourceId)) : undefined
  if (question) ready.accepted.push({ postId: question.id, answerId: row.id })
}

/** The answer comes after its question, perhaps after a restart: what it will be waits in the table of sources. */
function readyAcceptance({ acceptedAnswerSourceId: accepted }: Post, postId: string, desk: Desk): void {
  if (accepted === null) return
  const { is, source } = weigh(desk, 'accepts', accepted, [postId], () => postId)
  if (is === 'same') {
    desk.ready.counts.acceptedAnswers.unchanged += 1
    return
  }
  desk.ready.sources.push({ ...source, id: postId })
  const answer = desk.ledger.get('comment', keyOf(accepted))
  if (answer) desk.ready.accepted.push({ postId, answerId: answer.id })
}

function postRow(
  post: Post,
  place: { id: string; authorId: string; spaceId: string | null },
  desk: Desk,
): ImportedPost {
  const given = post.title === null ? '' : visibleName(post.title)
  const text = rendered(withIds(post.markdown, idIn(desk)), given)
  const title = post.kind === 'question' ? given || text.excerpt.slice(0, 120) || '…' : given || null
  const publishedAt = believable(post.createdAt, desk)
  return {
    ...place,
    ...text,
    ...datesOf(post, desk),
    kind: post.kind,
    title,
    subjects: post.subjects.map(visibleName).filter((name) => name !== ''),
    pinnedAt: post.pinned ? publishedAt : null,
    closedAt: post.closedAt && believable(post.closedAt, desk),
    publishedAt,
  }
}

function commentRow(
  comment: Comment,
  place: { id: string; authorId: string; postId: string; parentId: string | null },
  desk: Desk,
): ImportedComment {
  const { body, html, excerpt } = rendered(withIds(comment.markdown, idIn(desk)), null)
  const createdAt = believable(comment.createdAt, desk)
  return { ...place, ...datesOf(comment, desk), body, html, excerpt, kind: comment.kind, createdAt }
}

const datesOf = ({ editedAt }: Post | Comment, desk: Desk) => ({
  editedAt: editedAt && believable(editedAt, desk),
  source: desk.mark,
})

const partsOfPost = (post: Post) => [
  ...[post.markdown, post.title, post.subjects, post.acceptedAnswerSourceId],
  ...[post.pinned, post.closedAt, post.editedAt],
]
const partsOfComment = ({ markdown, editedAt }: Comment) => [markdown, editedAt]

const personOf = (sourceId: string | null, { ledger }: Desk) =>
  sourceId === null ? undefined : ledger.get('person', keyOf(sourceId))?.id

const idIn =
  ({ ledger }: Desk) =>
  ({ kind, sourceId }: SourceKey) =>
    ledger.get(kind, sourceId)?.id

/** What follows the question mark only says the same again. */
const keptAddresses = ({ oldAddresses }: Post | Comment) =>
  oldAddresses.filter((address) => address.length <= 300 && /^\/[\w./:-]+$/.test(address))
