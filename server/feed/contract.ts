import { z } from 'zod'
import { postSummary } from '../content/contract.ts'
import { endpoint, id, noAnswer, pageOf, pageQuery } from '../platform/contract/index.ts'

export const feedItem = postSummary.extend({
  answers: z.number(),
  comments: z.number(),
  reactions: z.number(),
  lastActivityAt: z.date(),
  read: z.boolean(),
  /** What an announcement asks of me, and whether I did; null when it asks nothing of me. */
  acknowledgement: z.object({ by: z.string().nullable(), acknowledgedAt: z.date().nullable() }).nullable(),
})
export type FeedItem = z.output<typeof feedItem>

const filter = z.enum(['all', 'questions', 'unanswered'])

export const contract = {
  readFollowing: endpoint({
    method: 'GET',
    path: '/feed/following',
    summary: 'What was published where I belong and under what I follow, newest first, never reordered',
    query: z.strictObject(pageQuery),
    output: pageOf(feedItem),
  }),
  readSpaceFeed: endpoint({
    method: 'GET',
    path: '/spaces/:spaceId/posts',
    summary: 'The posts of a space, newest first',
    params: z.strictObject({ spaceId: id }),
    query: z.strictObject({ ...pageQuery, show: filter.default('all') }),
    output: pageOf(feedItem),
  }),
  readQuestions: endpoint({
    method: 'GET',
    path: '/feed/questions',
    summary: 'Questions in reach, newest first',
    query: z.strictObject({ ...pageQuery, show: z.enum(['questions', 'unanswered']).default('questions') }),
    output: pageOf(feedItem),
  }),
  readPersonPosts: endpoint({
    method: 'GET',
    path: '/people/:personId/posts',
    summary: 'What a person published within my reach',
    params: z.strictObject({ personId: id }),
    query: z.strictObject(pageQuery),
    output: pageOf(feedItem),
  }),
  readSubjectFeed: endpoint({
    method: 'GET',
    path: '/subjects/:subjectId/posts',
    summary: 'The posts under a subject within my reach',
    params: z.strictObject({ subjectId: id }),
    query: z.strictObject(pageQuery),
    output: pageOf(feedItem),
  }),
  readMark: endpoint({
    method: 'GET',
    path: '/posts/:postId/read',
    summary: 'When I last read this; null on a first visit',
    params: z.strictObject({ postId: id }),
    output: z.object({ readAt: z.date().nullable() }),
  }),
  markRead: endpoint({
    method: 'PUT',
    path: '/posts/:postId/read',
    summary: 'I have read this; nobody else is told',
    params: z.strictObject({ postId: id }),
    output: noAnswer,
    status: 204,
  }),
}
