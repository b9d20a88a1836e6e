import { z } from 'zod'
import { author, postSummary } from '../content/contract.ts'
import { endpoint, id, noAnswer, pageOf, pageQuery, text } from '../platform/contract/index.ts'
import { reasons } from './for-you/ranking.ts'

export const feedItem = postSummary.extend({
  answers: z.number(),
  comments: z.number(),
  reactions: z.number(),
  lastActivityAt: z.date(),
  read: z.boolean(),
  /** How much others said since I read it, in threads that I track or watch. */
  fresh: z.number(),
  /** I keep it for later. */
  saved: z.boolean(),
  /** What an announcement asks of me, and whether I did; null when it asks nothing of me. */
  acknowledgement: z.object({ by: z.string().nullable(), acknowledgedAt: z.date().nullable() }).nullable(),
})
export type FeedItem = z.output<typeof feedItem>

const named = z.object({ id: z.string(), name: z.string() })

export const forYouItem = feedItem.extend({
  why: z.object({
    reason: z.enum(reasons),
    /** The subject, of `unanswered_subject`, `unanswered_skill` and `subject`. */
    subject: named.nullable(),
    /** The first three of the people whom `peers` and `unit_answered` speak of; `count` says how many they are. */
    people: z.array(named),
    count: z.number(),
    /** The name of my unit, or of my job family. */
    group: z.string().nullable(),
  }),
})
export type ForYouItem = z.output<typeof forYouItem>

export const nowItem = postSummary.extend({
  /** An announcement to acknowledge; a question that waits for an answer of mine; an event today; an answer to a question of mine. */
  matter: z.enum(['announcement', 'question', 'event', 'answer']),
  /** The subject that the question concerns me by; null: it waits in a space of mine while the company starts. */
  about: named.nullable(),
  /** Who answered. */
  by: named.nullable(),
  /** The day by which the announcement is to be read. */
  until: z.string().nullable(),
  /** When its author reminded those who have not acknowledged it. */
  remindedAt: z.date().nullable(),
  since: z.date(),
})
export type NowItem = z.output<typeof nowItem>

/** What stands under a subject within my reach: of its newest two hundred posts. */
const subjectRow = named.extend({
  followed: z.boolean(),
  posts: z.number(),
  questions: z.number(),
  solved: z.number(),
  unanswered: z.number(),
  contributors: z.number(),
})

const filter = z.enum(['all', 'questions', 'unanswered'])

export const contract = {
  readFollowing: endpoint({
    method: 'GET',
    path: '/feed/following',
    summary: 'What was published where I belong and under what I follow, newest first, never reordered',
    query: z.strictObject(pageQuery),
    output: pageOf(feedItem),
  }),
  readForYou: endpoint({
    method: 'GET',
    path: '/feed/for-you',
    summary: 'What concerns me and I have not read, ranked, each with its reason; it ends',
    query: z.strictObject(pageQuery),
    output: pageOf(forYouItem),
  }),
  readNow: endpoint({
    method: 'GET',
    path: '/feed/now',
    summary:
      'What waits for me, three at most: announcements to acknowledge, questions to answer, events today, answers to my questions',
    output: z.object({ data: z.array(nowItem) }),
  }),
  readSpaceNews: endpoint({
    method: 'GET',
    path: '/feed/spaces',
    summary: 'My spaces with how much is new in each: of its newest twenty posts of the last month',
    output: z.object({ data: z.array(named.extend({ unread: z.number() })) }),
  }),
  readSuggestions: endpoint({
    method: 'GET',
    path: '/feed/suggestions',
    summary: 'Where to begin: open spaces that colleagues of my unit read, subjects of what was said lately',
    access: 'inside',
    output: z.object({
      unit: z.string().nullable(),
      spaces: z.array(named.extend({ purpose: z.string(), readers: z.number() })),
      subjects: z.array(named.extend({ posts: z.number() })),
    }),
  }),
  readSubjects: endpoint({
    method: 'GET',
    path: '/feed/subjects',
    summary: 'Subjects by name, each with what stands under it within my reach',
    access: 'inside',
    query: z.strictObject({ ...pageQuery, q: text({ min: 0, max: 60 }).default('') }),
    output: pageOf(subjectRow),
  }),
  readSubject: endpoint({
    method: 'GET',
    path: '/subjects/:subjectId',
    summary: 'A subject: what stands under it within my reach, and who contributes, by name',
    access: 'inside',
    params: z.strictObject({ subjectId: id }),
    output: subjectRow.extend({
      /** As it was first written: how it is called where it has no name in the reader’s language. */
      spelling: z.string(),
      nameFr: z.string().nullable(),
      nameEn: z.string().nullable(),
      /** When the oldest question without an answer was asked. */
      waitingSince: z.date().nullable(),
      people: z.array(author),
    }),
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
