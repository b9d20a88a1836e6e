import { visibleName } from '../../engines/text/index.ts'
import { newId, newPublicId, todayIn } from '../platform/clock.ts'
import type { Db } from '../platform/database/index.ts'
import type { Change } from '../platform/facts/index.ts'
import { allow, found, Refusal } from '../platform/refusal.ts'
import { findSpace, holdSpace, mayPost, type Space } from '../spaces/index.ts'
import { mayAnnounce, mayAsk } from './announcements/rules.ts'
import { askReaders } from './announcements/store.ts'
import type { PostKind } from './contract.ts'
import {
  acceptanceWithdrawn,
  answerAccepted,
  commentAdded,
  commentDeleted,
  commentEdited,
  postDeleted,
  postPublished,
} from './facts.ts'
import { attachFiles } from './files/store.ts'
import { deleteGate, publishGate } from './gates.ts'
import { insertIdea } from './ideas/store.ts'
import { nameSpaces } from './mentioned/store.ts'
import type { WrittenPoll } from './polls/poll-contract.ts'
import { mayPoll } from './polls/rules.ts'
import { insertPoll } from './polls/store.ts'
import { reachedOf } from './reached.ts'
import {
  mayAccept,
  mayAnswer,
  mayChangeOwn,
  mayEditPost,
  mayPlace,
  mayTakePart,
  mayTitle,
  mayWrite,
} from './rules.ts'
import {
  findAnswer,
  findComment,
  findPost,
  holdPost,
  insertPost,
  deleteComment as markCommentDeleted,
  deletePost as markPostDeleted,
  type Post,
  setAcceptedAnswer,
  updateComment,
  withdrawDeletedAnswer,
} from './store.ts'
import { linkSubjects } from './subjects/store.ts'
import { findCommentView, findThread, insertComment, type ThreadRow } from './threads/store.ts'
import { rewritePost } from './versions/rewrite.ts'
import { addCommentVersion, keepFirst } from './versions/store.ts'
import { written } from './written.ts'

export type PublishPost = {
  kind: PostKind
  spaceId: string | null
  subjects: readonly string[]
  title: string | null
  body: string
  files: readonly string[]
  acknowledgement: { by: string | null } | null
  poll: WrittenPoll | null
}

export function publishPost(change: Change, input: PublishPost): Promise<ThreadRow> {
  return publish(change, input, async () => {})
}

/** Publishes a post of any kind; `rest` stores what its kind has beside its text. */
export async function publish(
  { tx, viewer, record, gates }: Change,
  input: PublishPost,
  rest: (postId: string) => Promise<void>,
): Promise<ThreadRow> {
  const authorId = found(viewer.personId)
  const space = input.spaceId ? readable(await holdSpace(tx, viewer, input.spaceId)) : null
  allow(mayPlace(input))
  if (space) allow(mayPost(space))
  if (input.kind === 'announcement') allow(mayAnnounce(space, viewer))
  allow(mayAsk(input, todayIn(viewer.timeZone)))
  allow(mayPoll(input, new Date()))
  const title = titleOf(input.title)
  allow(mayTitle({ kind: input.kind, title }))
  allow(mayWrite(input))
  const text = written(await nameSpaces(tx, viewer, input.body, input.spaceId), title)
  allow(await gates.ask(publishGate, tx, { kind: input.kind, title, body: text.body, authorId }, space))

  const postId = newId()
  await insertPost(tx, {
    id: postId,
    publicId: newPublicId(),
    kind: input.kind,
    spaceId: input.spaceId,
    authorId,
    title,
    ...text,
  })
  const subjects = await linkSubjects(tx, postId, input.subjects)
  await attachFiles(tx, viewer, input.files, { postId, commentId: null, spaceId: input.spaceId })
  await insertParts(tx, postId, input)
  await rest(postId)
  record(
    postPublished({
      postId,
      kind: input.kind,
      language: text.language,
      subjects,
      mentions: await reachedOf(tx, input.spaceId, text.mentions),
      spaceId: input.spaceId,
    }),
  )
  return found(await findThread(tx, viewer, postId))
}

/** What a post has beside its text, by its kind. */
async function insertParts(
  tx: Db,
  postId: string,
  { kind, spaceId, acknowledgement, poll }: PublishPost,
): Promise<void> {
  if (acknowledgement) await askReaders(tx, postId, acknowledgement.by)
  if (poll) await insertPoll(tx, { postId, spaceId }, poll)
  if (kind === 'idea') await insertIdea(tx, { postId, spaceId })
}

export type EditPost = {
  postId: string
  title?: string | null | undefined
  body?: string | undefined
  note: string | null
}

export async function editPost(
  change: Change,
  { postId, note, ...edit }: EditPost,
  expected: number,
): Promise<ThreadRow> {
  const { post, space } = await place(change, postId)
  allow(mayEditPost(post, space, change.viewer))
  const title = edit.title === undefined ? post.title : titleOf(edit.title)
  const body = edit.body ?? post.body
  return rewritePost(change, { post, space }, { title, body, note, restored: null }, expected)
}

export async function deletePost(
  { tx, viewer, record, gates }: Change,
  { postId }: { postId: string },
  expected: number,
): Promise<void> {
  const { post, space } = await place({ tx, viewer }, postId)
  allow(mayChangeOwn(post, space, viewer))
  allow(await gates.ask(deleteGate, tx, { postId, commentId: null }))
  if (!(await markPostDeleted(tx, postId, expected)))
    throw new Refusal('version.changed', { current: post.version })
  record(postDeleted({ postId, spaceId: post.spaceId }))
}

export type AddComment = {
  postId: string
  kind: 'comment' | 'answer'
  parentId: string | null
  body: string
  files: readonly string[]
}

export async function addComment({ tx, viewer, record, gates }: Change, input: AddComment) {
  const authorId = found(viewer.personId)
  const { post, space } = await place({ tx, viewer }, input.postId)
  allow(mayTakePart(space, viewer))
  allow(mayAnswer(post, input))
  if (input.parentId) await sameThread({ tx, viewer }, input.parentId, post.id)
  const text = written(await nameSpaces(tx, viewer, input.body, post.spaceId))
  allow(await gates.ask(publishGate, tx, { kind: input.kind, title: null, body: text.body, authorId }, space))

  const commentId = newId()
  const { kind, parentId } = input
  const comment = await insertComment(tx, {
    id: commentId,
    publicId: newPublicId(),
    postId: post.id,
    spaceId: post.spaceId,
    kind,
    parentId,
    authorId,
    ...text,
  })
  await attachFiles(tx, viewer, input.files, { postId: post.id, commentId, spaceId: post.spaceId })
  record(
    commentAdded({
      postId: post.id,
      commentId,
      kind,
      parentId,
      askerUnitId: post.authorUnitId,
      mentions: await reachedOf(tx, post.spaceId, text.mentions),
      spaceId: post.spaceId,
    }),
  )
  return input.files.length === 0 ? comment : found(await findCommentView(tx, viewer, commentId))
}

export async function editComment(
  { tx, viewer, record, gates }: Change,
  { commentId, body }: { commentId: string; body: string },
  expected: number,
) {
  const comment = found(await findComment(tx, viewer, commentId))
  const { post, space } = await place({ tx, viewer }, comment.postId)
  allow(mayChangeOwn(comment, space, viewer))
  allow(mayTakePart(space, viewer))
  const text = written(await nameSpaces(tx, viewer, body, post.spaceId))
  allow(
    await gates.ask(
      publishGate,
      tx,
      { kind: comment.kind, title: null, body: text.body, authorId: comment.authorId },
      space,
    ),
  )
  await keepFirst(tx, { comments: [commentId] })
  if (!(await updateComment(tx, commentId, text, expected)))
    throw new Refusal('version.changed', { current: comment.version })
  await addCommentVersion(tx, commentId)
  record(commentEdited({ postId: post.id, commentId, spaceId: post.spaceId }))
  return found(await findCommentView(tx, viewer, commentId))
}

export async function deleteComment(
  { tx, viewer, record, gates }: Change,
  { commentId }: { commentId: string },
  expected: number,
): Promise<void> {
  const comment = found(await findComment(tx, viewer, commentId))
  await holdPost(tx, comment.postId)
  const { post, space } = await place({ tx, viewer }, comment.postId)
  allow(mayChangeOwn(comment, space, viewer))
  allow(await gates.ask(deleteGate, tx, { postId: post.id, commentId }))
  if (!(await markCommentDeleted(tx, commentId, expected)))
    throw new Refusal('version.changed', { current: comment.version })
  if (post.acceptedAnswerId === commentId) {
    await withdrawDeletedAnswer(tx, post.id)
    record(acceptanceWithdrawn({ postId: post.id, answerId: commentId, spaceId: post.spaceId }))
  }
  record(commentDeleted({ postId: post.id, commentId, spaceId: post.spaceId }))
}

export async function acceptAnswer(
  { tx, viewer, record }: Change,
  { postId, answerId }: { postId: string; answerId: string },
): Promise<ThreadRow> {
  await holdPost(tx, postId)
  const { post, space } = await place({ tx, viewer }, postId)
  allow(mayAccept(post, space, viewer))
  const answer = await findAnswer(tx, postId, answerId)
  if (!answer) throw new Refusal('answer.not_here')
  await setAcceptedAnswer(tx, postId, answerId)
  record(answerAccepted({ postId, answerId, answererId: answer.authorId, spaceId: post.spaceId }))
  return found(await findThread(tx, viewer, postId))
}

export async function withdrawAcceptance(
  { tx, viewer, record }: Change,
  { postId }: { postId: string },
): Promise<ThreadRow> {
  await holdPost(tx, postId)
  const { post, space } = await place({ tx, viewer }, postId)
  allow(mayAccept(post, space, viewer))
  if (!post.acceptedAnswerId) throw new Refusal('answer.none')
  await setAcceptedAnswer(tx, postId, null)
  record(acceptanceWithdrawn({ postId, answerId: post.acceptedAnswerId, spaceId: post.spaceId }))
  return found(await findThread(tx, viewer, postId))
}

// A title of invisible signs is none.
const titleOf = (given: string | null): string | null => (given && visibleName(given)) || null

/** A post in reach with the space it lives in, held for the change. */
export async function place(
  { tx, viewer }: Pick<Change, 'tx' | 'viewer'>,
  postId: string,
): Promise<{ post: Post; space: Space | null }> {
  const post = found(await findPost(tx, viewer, postId))
  return { post, space: post.spaceId ? readable(await findSpace(tx, viewer, post.spaceId)) : null }
}

const readable = (space: Space | null): Space => found(space?.readable ? space : null)

async function sameThread({ tx, viewer }: Pick<Change, 'tx' | 'viewer'>, parentId: string, postId: string) {
  const parent = found(await findComment(tx, viewer, parentId))
  if (parent.postId !== postId) throw new Refusal('comment.other_post')
}
