import { z } from 'zod'
import { endpoint, id, noAnswer, text } from '../platform/contract/index.ts'
import { writtenPoll } from './polls/poll-contract.ts'
import { comment, reactionCount, reactionName, thread } from './threads/contract.ts'

export {
  author,
  type CommentView,
  type PostKind,
  type PostSummary,
  postKinds,
  postSummary,
  type Thread,
  thread,
} from './threads/contract.ts'

const body = z.string().trim().min(1).max(200_000)
const maybeEmpty = z.string().trim().max(200_000)
const title = text({ min: 3, max: 200 })
const postId = z.strictObject({ postId: id })
const commentId = z.strictObject({ commentId: id })
const fileIds = z.array(id).max(20).default([])
const markdownRefusals = {
  'markdown.too_long': 422,
  'markdown.too_many_links': 422,
  'markdown.too_deep': 422,
  'markdown.too_many_parts': 422,
}
export const writing = {
  'space.read_only': 403,
  'space.archived': 409,
  'post.inside_only': 403,
  'file.missing': 422,
  ...markdownRefusals,
}

export const contract = {
  publishPost: endpoint({
    method: 'POST',
    path: '/posts',
    summary: 'Publish a message, or ask a question, in a space or under subjects',
    access: 'inside',
    body: z.strictObject({
      kind: z.enum(['message', 'question', 'announcement', 'article', 'poll', 'idea']),
      spaceId: id.nullable().default(null),
      subjects: z
        .array(text({ min: 2, max: 60 }))
        .max(5)
        .default([]),
      title: title.nullable().default(null),
      /** Empty where the options of a poll say it all. */
      body: maybeEmpty,
      files: fileIds,
      /** Asks everyone whom an announcement is for to acknowledge it, by a day like 2026-11-27. */
      acknowledgement: z
        .strictObject({ by: z.iso.date().nullable().default(null) })
        .nullable()
        .default(null),
      /** What a poll asks to choose from. */
      poll: writtenPoll.nullable().default(null),
    }),
    output: thread,
    status: 201,
    refusals: {
      ...{ 'post.place': 422, 'post.title': 422, 'post.text': 422, ...writing },
      ...{ 'announcement.not_steward': 403, 'announcement.not_administrator': 403 },
      ...{ 'poll.options': 422, 'poll.only': 422, 'poll.same_option': 422, 'poll.past': 422 },
      ...{ 'announcement.only': 422, 'announcement.day_over': 422 },
    },
  }),
  readPost: endpoint({
    method: 'GET',
    path: '/posts/:reference',
    summary: 'A post with everything said under it; by id or by the 16 letters of its address',
    params: z.strictObject({ reference: z.union([z.string().regex(/^[a-z2-9]{16}$/), id]) }),
    output: thread,
    versioned: true,
  }),
  editPost: endpoint({
    method: 'PATCH',
    path: '/posts/:postId',
    summary: 'Edit my post, or an article where I may post',
    access: 'inside',
    params: postId,
    body: z.strictObject({
      title: title.nullable().optional(),
      body: maybeEmpty.optional(),
      /** What changed, in a few words, for who reads the versions. */
      note: text({ max: 200 }).nullable().default(null),
    }),
    output: thread,
    versioned: true,
    refusals: {
      'post.not_mine': 403,
      'announcement.acknowledged': 409,
      'poll.voted': 409,
      'poll.closed': 409,
      'post.text': 422,
      'article.inside_only': 403,
      'post.title': 422,
      ...writing,
    },
  }),
  deletePost: endpoint({
    method: 'DELETE',
    path: '/posts/:postId',
    summary: 'Delete my post with everything under it',
    access: 'inside',
    params: postId,
    output: noAnswer,
    status: 204,
    versioned: true,
    refusals: { 'post.not_mine': 403, 'space.archived': 409, 'post.held': 409 },
  }),
  addComment: endpoint({
    method: 'POST',
    path: '/posts/:postId/comments',
    summary: 'Answer a question, or comment',
    params: postId,
    body: z.strictObject({
      kind: z.enum(['comment', 'answer']).default('comment'),
      parentId: id.nullable().default(null),
      body,
      files: fileIds,
    }),
    output: comment,
    status: 201,
    refusals: { 'comment.not_a_question': 409, 'comment.other_post': 422, ...writing },
  }),
  editComment: endpoint({
    method: 'PATCH',
    path: '/comments/:commentId',
    summary: 'Edit my comment or answer',
    params: commentId,
    body: z.strictObject({ body }),
    output: comment,
    versioned: true,
    refusals: { 'post.not_mine': 403, ...writing },
  }),
  deleteComment: endpoint({
    method: 'DELETE',
    path: '/comments/:commentId',
    summary: 'Delete my comment; what was said under it stays',
    params: commentId,
    output: noAnswer,
    status: 204,
    versioned: true,
    refusals: { 'post.not_mine': 403, 'space.archived': 409, 'post.held': 409 },
  }),
  acceptAnswer: endpoint({
    method: 'PUT',
    path: '/posts/:postId/accepted-answer',
    summary: 'Say which answer solved it',
    access: 'inside',
    params: postId,
    body: z.strictObject({ answerId: id }),
    output: thread,
    refusals: { 'answer.not_asker': 403, 'answer.not_here': 422, 'space.archived': 409 },
  }),
  withdrawAcceptance: endpoint({
    method: 'DELETE',
    path: '/posts/:postId/accepted-answer',
    summary: 'Say that it is not solved after all',
    access: 'inside',
    params: postId,
    output: thread,
    refusals: { 'answer.not_asker': 403, 'answer.none': 409, 'space.archived': 409 },
  }),
  react: endpoint({
    method: 'PUT',
    path: '/reactions/:target/:targetId/:name',
    summary: 'React to a post or a comment',
    params: z.strictObject({ target: z.enum(['post', 'comment']), targetId: id, name: reactionName }),
    output: z.object({ reactions: z.array(reactionCount) }),
    refusals: { 'space.archived': 409, 'space.read_only': 403, 'post.inside_only': 403 },
  }),
  takeBackReaction: endpoint({
    method: 'DELETE',
    path: '/reactions/:target/:targetId/:name',
    summary: 'Take a reaction back',
    params: z.strictObject({ target: z.enum(['post', 'comment']), targetId: id, name: reactionName }),
    output: z.object({ reactions: z.array(reactionCount) }),
    refusals: { 'space.archived': 409, 'space.read_only': 403, 'post.inside_only': 403 },
  }),
}
