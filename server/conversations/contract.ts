import { z } from 'zod'
import { personCard } from '../people/contract.ts'
import { endpoint, id, noAnswer, pageOf, pageQuery, text } from '../platform/contract/index.ts'

/** Myself included. */
export const mostPeople = 12

export const message = z.object({
  id: z.string(),
  /** Null: someone who is gone for good. */
  authorId: z.string().nullable(),
  mine: z.boolean(),
  /** Empty once it was deleted; `body` is Markdown, mine only, for editing. */
  html: z.string(),
  body: z.string().nullable(),
  state: z.enum(['sent', 'deleted']),
  sentAt: z.date(),
  editedAt: z.date().nullable(),
  version: z.number(),
})

export const conversation = z.object({
  id: z.string(),
  publicId: z.string(),
  /** Two people, or a small group that may bear a name. */
  kind: z.enum(['direct', 'group']),
  name: z.string().nullable(),
  /** The others who take part. */
  people: z.array(personCard),
  unread: z.number(),
  muted: z.boolean(),
  latestAt: z.date(),
  /** The beginning of the last message, and whether I wrote it. */
  latest: z.object({ excerpt: z.string(), mine: z.boolean(), authorId: z.string().nullable() }).nullable(),
})
export type ConversationView = z.output<typeof conversation>

const conversationId = z.strictObject({ conversationId: id })
const messageId = z.strictObject({ conversationId: id, messageId: id })
const body = text({ max: 10_000 })
const refusals = { 'conversation.nobody_left': 409 }

export const contract = {
  listConversations: endpoint({
    method: 'GET',
    path: '/conversations',
    summary: 'My conversations, the last spoken in first; nobody else is told of them',
    access: 'inside',
    query: z.strictObject({ ...pageQuery, unread: z.stringbool().optional() }),
    output: pageOf(conversation),
  }),
  countConversations: endpoint({
    method: 'GET',
    path: '/conversations/count',
    summary: 'In how many of my conversations something is unread, the muted left out',
    access: 'inside',
    output: z.object({ unread: z.number() }),
  }),
  openConversation: endpoint({
    method: 'POST',
    path: '/conversations',
    summary:
      'Speak to one colleague (the conversation that is there already, if any), or to a few in a new group',
    access: 'inside',
    body: z.strictObject({
      people: z
        .array(id)
        .min(1)
        .max(mostPeople - 1),
      name: text({ max: 80 }).nullable().optional(),
      /** Chosen by who asks, so that asking twice opens one group. */
      id: id.optional(),
    }),
    output: conversation,
    status: 201,
  }),
  readConversation: endpoint({
    method: 'GET',
    path: '/conversations/:conversationId',
    summary: 'One of my conversations, by its id or its public id',
    access: 'inside',
    params: z.strictObject({ conversationId: text({ max: 40 }) }),
    output: conversation,
  }),
  renameConversation: endpoint({
    method: 'PUT',
    path: '/conversations/:conversationId/name',
    summary: 'Name a group; without a name it bears those of its people',
    access: 'inside',
    params: conversationId,
    body: z.strictObject({ name: text({ max: 80 }).nullable() }),
    output: noAnswer,
    status: 204,
    refusals: { 'conversation.of_two': 409 },
  }),
  listMessages: endpoint({
    method: 'GET',
    path: '/conversations/:conversationId/messages',
    summary: 'What was said since I take part, the newest first',
    access: 'inside',
    params: conversationId,
    query: z.strictObject(pageQuery),
    output: pageOf(message),
  }),
  sendMessage: endpoint({
    method: 'PUT',
    path: '/conversations/:conversationId/messages/:messageId',
    summary: 'Say something; its id is mine to choose, so that sending twice says it once',
    access: 'inside',
    params: messageId,
    body: z.strictObject({ body }),
    output: message,
    refusals,
  }),
  editMessage: endpoint({
    method: 'PATCH',
    path: '/conversations/:conversationId/messages/:messageId',
    summary: 'Write what I said anew',
    access: 'inside',
    params: messageId,
    body: z.strictObject({ body }),
    output: message,
    refusals: { 'message.deleted': 409 },
  }),
  deleteMessage: endpoint({
    method: 'DELETE',
    path: '/conversations/:conversationId/messages/:messageId',
    summary: 'Take back what I said: its text is gone for everyone, its place stays',
    access: 'inside',
    params: messageId,
    output: noAnswer,
    status: 204,
  }),
  markConversationRead: endpoint({
    method: 'PUT',
    path: '/conversations/:conversationId/read',
    summary: 'I have read as far as this moment; nobody is told',
    access: 'inside',
    params: conversationId,
    body: z.strictObject({ until: z.iso.datetime({ offset: true }) }),
    output: noAnswer,
    status: 204,
  }),
  muteConversation: endpoint({
    method: 'PUT',
    path: '/conversations/:conversationId/mute',
    summary: 'Count nothing of this conversation any more; nobody is told',
    access: 'inside',
    params: conversationId,
    output: noAnswer,
    status: 204,
  }),
  unmuteConversation: endpoint({
    method: 'DELETE',
    path: '/conversations/:conversationId/mute',
    summary: 'Count it again',
    access: 'inside',
    params: conversationId,
    output: noAnswer,
    status: 204,
  }),
  addToConversation: endpoint({
    method: 'PUT',
    path: '/conversations/:conversationId/people/:personId',
    summary: 'Bring a colleague into a group: they read what is said from then on',
    access: 'inside',
    params: z.strictObject({ conversationId: id, personId: id }),
    output: noAnswer,
    status: 204,
    refusals: { 'conversation.of_two': 409, 'conversation.full': 409 },
  }),
  leaveConversation: endpoint({
    method: 'DELETE',
    path: '/conversations/:conversationId/membership',
    summary: 'Leave a group: I read nothing more of it, and what I said stays with the others',
    access: 'inside',
    params: conversationId,
    output: noAnswer,
    status: 204,
    refusals: { 'conversation.of_two': 409 },
  }),
  searchConversations: endpoint({
    method: 'GET',
    path: '/conversations/search',
    summary: 'What was said in my conversations, by words; accents and case do not matter',
    access: 'inside',
    limit: 'search',
    query: z.strictObject({ ...pageQuery, q: text({ max: 200 }) }),
    output: pageOf(
      z.object({
        conversation: z.object({ id: z.string(), publicId: z.string(), name: z.string() }),
        messageId: z.string(),
        author: z.string().nullable(),
        mine: z.boolean(),
        excerpt: z.string(),
        sentAt: z.date(),
      }),
    ),
  }),
}
