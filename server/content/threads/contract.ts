import { z } from 'zod'
import { ideaView, standing } from '../ideas/idea-contract.ts'
import { closing, pollView } from '../polls/poll-contract.ts'
import { thanksView } from '../thanks/thanks-contract.ts'

export const postKinds = ['message', 'question', 'announcement', 'article', 'poll', 'idea', 'event'] as const
export const kind = z.enum(postKinds)
export type PostKind = z.output<typeof kind>
/** What one says about coming to an event. */
export const answers = ['yes', 'maybe', 'no'] as const
export const reactionName = z.enum(['useful', 'thanks', 'agree', 'celebrate', 'curious'])

export const author = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  audience: z.enum(['inside', 'outside', 'unnamed']),
  state: z.enum(['active', 'left', 'placeholder']),
  photo: z.string().nullable(),
  organisation: z.string().nullable(),
})

export const reactionCount = z.object({ name: z.string(), count: z.number(), mine: z.boolean() })
export const subject = z.object({ id: z.string(), name: z.string() })
/** Whether the search reads the text of a file: all of it, its beginning, none, or not yet. */
export const textState = z.enum(['waiting', 'readable', 'partly', 'unreadable', 'too_large'])
export const attachedFile = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['image', 'pdf', 'office', 'text', 'other']),
  bytes: z.number(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  alternative: z.string().nullable(),
  /** Told to its owner alone. */
  text: textState.nullable(),
})

/** Who found an article right, when, and before which day it is to be checked again. */
const check = z
  .object({
    by: z.object({ id: z.string(), name: z.string() }).nullable(),
    at: z.date(),
    /** The number of the version that was checked. */
    number: z.number(),
    againBefore: z.string().nullable(),
    /** That day has come. */
    due: z.boolean(),
  })
  .nullable()

/** Who found the accepted answer right, when, and until which day that holds. */
const verification = z
  .object({
    by: z.object({ id: z.string(), name: z.string(), title: z.string().nullable() }).nullable(),
    at: z.date(),
    validUntil: z.string(),
    /** That day is over. */
    due: z.boolean(),
    /** The answer was edited since: what was verified is no longer what it says. */
    changed: z.boolean(),
  })
  .nullable()

export const comment = z.object({
  id: z.string(),
  publicId: z.string(),
  kind: z.enum(['comment', 'answer']),
  parentId: z.string().nullable(),
  author: author.nullable(),
  body: z.string().nullable(),
  html: z.string().nullable(),
  state: z.enum(['published', 'deleted']),
  createdAt: z.date(),
  editedAt: z.date().nullable(),
  reactions: z.array(reactionCount),
  /** How many others than me an answer helped: who thanked for it or found it useful, its author aside. */
  helpedOthers: z.number(),
  files: z.array(attachedFile),
  mine: z.boolean(),
  version: z.number(),
})

/** When and where an event takes place, for lists. Moments are in UTC; clocks show them in `timeZone`. */
const occasion = z.object({
  startsAt: z.string(),
  /** When it is over. All day: the midnight after its last day. */
  endsAt: z.string(),
  allDay: z.boolean(),
  timeZone: z.string(),
  place: z.string().nullable(),
  online: z.boolean(),
  cancelled: z.boolean(),
  /** How many said yes. */
  coming: z.number(),
})

export const postSummary = z.object({
  id: z.string(),
  publicId: z.string(),
  address: z.string(),
  kind,
  title: z.string().nullable(),
  excerpt: z.string(),
  language: z.enum(['fr', 'en']).nullable(),
  author,
  space: z.object({ id: z.string(), name: z.string() }).nullable(),
  subjects: z.array(subject),
  publishedAt: z.date(),
  editedAt: z.date().nullable(),
  /** Who edited it last; null where nobody did, or where the viewer may not see who. */
  editor: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Whole minutes to read it. */
  minutes: z.number(),
  accepted: z.boolean(),
  /** Of a question whose accepted answer was verified: when, and by whom. */
  verified: z.object({ at: z.string(), by: z.string().nullable(), due: z.boolean() }).nullable(),
  closing: closing.nullable(),
  standing: standing.nullable(),
  source: z.string().nullable(),
  occasion: occasion.nullable(),
})

/** What an announcement asks, and of whom. */
const announcement = z.object({
  /** Whether it asks to be acknowledged. */
  asks: z.boolean(),
  /** The day by which it is to be read, like 2026-11-27. */
  by: z.string().nullable(),
  inside: z.number(),
  guests: z.number(),
  organisation: z.string().nullable(),
  /** It asks me. */
  forMe: z.boolean(),
  acknowledgedAt: z.date().nullable(),
  /** I see who acknowledged, */
  mayFollow: z.boolean(),
  /** and how many did so far; null for everyone else. */
  acknowledged: z.number().nullable(),
  /** When those who had not were last reminded; null for everyone else too. */
  remindedAt: z.date().nullable(),
  /** I may remind those who have not: some have not, and the last time is three days ago. */
  mayRemind: z.boolean(),
})

/** What the page of an event says beside its `occasion`. */
const event = z.object({
  link: z.string().nullable(),
  cancelledAt: z.string().nullable(),
  maybe: z.number(),
  no: z.number(),
  /** The first of those who come, and of those who come perhaps. */
  people: z.object({ yes: z.array(author), maybe: z.array(author) }),
  mine: z.enum(answers).nullable(),
  mayReply: z.boolean(),
  mayReschedule: z.boolean(),
})

/** What an address of ours leads to, in a line. */
const card = postSummary
  .pick({ publicId: true, address: true, kind: true, title: true, excerpt: true, accepted: true })
  .extend({
    /** The name of its space. */
    space: z.string().nullable(),
  })

export const thread = postSummary.extend({
  body: z.string(),
  html: z.string(),
  acceptedAnswerId: z.string().nullable(),
  comments: z.array(comment),
  reactions: z.array(reactionCount),
  files: z.array(attachedFile),
  /** The number of its newest version. */
  latest: z.number(),
  check,
  verification,
  /** I may say that the accepted answer is right, */
  mayVerify: z.boolean(),
  /** or that it has to be checked again. */
  mayDoubt: z.boolean(),
  /** The site of who gave the accepted answer; guests are not told. */
  solvedFrom: z.string().nullable(),
  mine: z.boolean(),
  /** What I keep of it for later: its own id, and those of comments. */
  saved: z.array(z.string()),
  mayEdit: z.boolean(),
  mayComment: z.boolean(),
  mayAccept: z.boolean(),
  /** Nothing can be added or changed: its space is archived. */
  archived: z.boolean(),
  pinned: z.boolean(),
  mayPin: z.boolean(),
  announcement: announcement.nullable(),
  event: event.nullable(),
  thanks: z.array(thanksView),
  poll: pollView.nullable(),
  idea: ideaView.nullable(),
  /** What the addresses that stand alone on a line lead to, of what I reach. */
  cards: z.array(card),
  version: z.number(),
})
export type PostSummary = z.output<typeof postSummary>
export type Thread = z.output<typeof thread>
export type CommentView = z.output<typeof comment>
