import { z } from 'zod'
import { author, kind } from '../content/threads/contract.ts'
import { endpoint, id, noAnswer, pageOf, pageQuery } from '../platform/contract/index.ts'
import { contract as offline } from './offline/contract.ts'
import { groups, reasons } from './reasons.ts'

export { groups }

const threadId = z.strictObject({ threadId: id })
const filter = { about: z.enum(groups).optional() }

export const inboxItem = z.object({
  /** The post; the space, where somebody asks to enter; or a draft of mine that was refused at its hour. */
  id: z.string(),
  thread: z.enum(['post', 'space', 'draft']),
  kind: kind.nullable(),
  title: z.string(),
  /** Of the title, where it is known. */
  language: z.enum(['fr', 'en']).nullable(),
  /** Where it is looked at: at the newest of what is told. */
  address: z.string(),
  space: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Why it is here, the strongest first; of what is unread, or once it is read, of all. */
  why: z.array(z.object({ reason: z.enum(reasons), says: z.string() })),
  /** The newest of it: by whom (null: by nobody who can be named), and the beginning of what was said. */
  actor: author.nullable(),
  excerpt: z.string(),
  latestAt: z.date(),
  unread: z.number(),
  doneAt: z.date().nullable(),
  saved: z.boolean(),
})
export type InboxItem = z.output<typeof inboxItem>

export const contract = {
  ...offline,
  listInbox: endpoint({
    method: 'GET',
    path: '/inbox',
    summary: 'What concerns me, one row a thread with its reasons, the newest first',
    query: z.strictObject({
      ...pageQuery,
      ...filter,
      show: z.enum(['open', 'unread', 'done']).default('open'),
    }),
    output: pageOf(inboxItem),
  }),
  countInbox: endpoint({
    method: 'GET',
    path: '/inbox/count',
    summary: 'How many rows are unread; beyond a hundred it is not counted on',
    output: z.object({ unread: z.number() }),
  }),
  putAway: endpoint({
    method: 'PUT',
    path: '/inbox/:threadId/done',
    summary: 'I am done with this row: what comes later brings it back',
    params: threadId,
    output: noAnswer,
    status: 204,
  }),
  bringBack: endpoint({
    method: 'DELETE',
    path: '/inbox/:threadId/done',
    summary: 'Undo: the row is back as it was',
    params: threadId,
    output: noAnswer,
    status: 204,
  }),
  putAllAway: endpoint({
    method: 'PUT',
    path: '/inbox/done',
    summary: 'I am done with every row that I was shown: nothing newer than `before` is touched',
    body: z.strictObject({ ...filter, before: z.coerce.date() }),
    output: z.object({ at: z.date(), rows: z.number() }),
  }),
  bringAllBack: endpoint({
    method: 'DELETE',
    path: '/inbox/done',
    summary: 'Undo: the rows that were put away at that moment are back',
    query: z.strictObject({ at: z.coerce.date() }),
    output: noAnswer,
    status: 204,
  }),
}
