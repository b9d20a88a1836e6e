import { z } from 'zod'
import { endpoint, id, pageOf, pageQuery, text } from '../../platform/contract/index.ts'
import { contract as posts, writing } from '../contract.ts'
import { answers, author, postSummary, thread } from '../threads/contract.ts'

export { answers } from '../threads/contract.ts'

const postId = z.strictObject({ postId: id })
const moment = z.string().regex(/^2\d{3}-\d\d-\d\d(T\d\d:\d\d)?$/)
const answer = z.enum(answers)

const when = {
  /** What clocks show in its zone, like 2026-11-27T14:00. All day: the first day, 2026-11-27, and the last. */
  starts: moment,
  ends: moment,
  allDay: z.boolean().default(false),
  /** The IANA name of its zone. */
  timeZone: text({ max: 60 }),
  place: text({ max: 200 }).nullable().default(null),
  /** Where to follow it from afar. */
  link: z
    .url({ protocol: /^https?$/, hostname: z.regexes.domain })
    .max(1000)
    .nullable()
    .default(null),
}
const whenRefusals = { 'event.zone': 422, 'event.time': 422, 'event.ends_before': 422, 'event.too_long': 422 }
const changing = { 'post.not_mine': 403, 'event.none': 409, 'event.cancelled': 409, 'space.archived': 409 }
const replying = {
  ...{ 'event.none': 409, 'event.cancelled': 409, 'event.begun': 409 },
  ...{ 'space.archived': 409, 'post.inside_only': 403 },
}

const eventRow = postSummary.extend({ mine: answer.nullable() })
const { kind: _kind, acknowledgement: _ask, title: _title, ...written } = posts.publishPost.body.shape

export const contract = {
  publishEvent: endpoint({
    method: 'POST',
    path: '/events',
    summary: 'Invite to an event, in a space or under subjects',
    access: 'inside',
    body: z.strictObject({ ...written, title: text({ min: 3, max: 200 }), ...when }),
    output: thread,
    status: 201,
    refusals: { 'post.place': 422, 'post.title': 422, ...whenRefusals, ...writing },
  }),
  rescheduleEvent: endpoint({
    method: 'PUT',
    path: '/posts/:postId/event',
    summary: 'Change when or where my event takes place; those who come are told',
    access: 'inside',
    params: postId,
    body: z.strictObject(when),
    output: thread,
    refusals: { ...changing, ...whenRefusals },
  }),
  cancelEvent: endpoint({
    method: 'PUT',
    path: '/posts/:postId/cancellation',
    summary: 'Cancel my event: its page stays, those who come are told',
    access: 'inside',
    params: postId,
    output: thread,
    refusals: changing,
  }),
  replyToEvent: endpoint({
    method: 'PUT',
    path: '/posts/:postId/reply',
    summary: 'Say whether I come: yes, maybe or no; until it begins',
    params: postId,
    body: z.strictObject({ answer }),
    output: thread,
    refusals: replying,
  }),
  withdrawReply: endpoint({
    method: 'DELETE',
    path: '/posts/:postId/reply',
    summary: 'Take back what I said about coming',
    params: postId,
    output: thread,
    refusals: replying,
  }),
  listReplies: endpoint({
    method: 'GET',
    path: '/posts/:postId/replies',
    summary: 'Who said yes, maybe or no, those first who said so first',
    params: postId,
    query: z.strictObject({ ...pageQuery, answer: answer.default('yes') }),
    output: pageOf(author),
  }),
  listEvents: endpoint({
    method: 'GET',
    path: '/events',
    summary: 'Events in reach, or of one space: those to come, the next first, or those past, the last first',
    query: z.strictObject({
      ...pageQuery,
      show: z.enum(['upcoming', 'past']).default('upcoming'),
      spaceId: id.optional(),
    }),
    output: pageOf(eventRow),
  }),
  readNextEvents: endpoint({
    method: 'GET',
    path: '/events/next',
    summary: 'The next five events that I said yes or maybe to, or that take place where I belong',
    output: z.object({ data: z.array(eventRow) }),
  }),
  readEventFile: endpoint({
    method: 'GET',
    path: '/posts/:postId/calendar',
    summary: 'The event as a file for a calendar (RFC 5545)',
    params: postId,
    download: true,
    output: z.unknown(),
    refusals: { 'event.none': 409 },
  }),
}
