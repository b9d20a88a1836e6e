import { date, factKind, id, oneOf } from '../../platform/facts/index.ts'
import { answers } from './contract.ts'

/** Who comes, comes perhaps or does not: told to those who reach the event, for its page names them. */
export const eventReplied = factKind('event.replied', { postId: id, answer: oneOf(...answers) })
export const replyWithdrawn = factKind('event.reply_withdrawn', { postId: id })
/** Its time or its place changed. */
export const eventRescheduled = factKind('event.rescheduled', { postId: id, startsAt: date })
export const eventCancelled = factKind('event.cancelled', { postId: id })
