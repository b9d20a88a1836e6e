import { z } from 'zod'
import { text } from '../../platform/contract/index.ts'

const options = z
  .array(text({ max: 120 }))
  .min(2)
  .max(12)

/** A poll as its author writes it. */
export const writtenPoll = z.strictObject({
  options,
  /** One may choose several. */
  several: z.boolean().default(false),
  /** Whether who voted sees the result while it is open, or everybody only once it is closed. */
  results: z.enum(['after_voting', 'when_closed']).default('after_voting'),
  closesAt: z.iso.datetime({ offset: true }).nullable().default(null),
})
export type WrittenPoll = z.output<typeof writtenPoll>

/** A poll as one person sees it: their own choice, never another's. */
export const pollView = z.object({
  several: z.boolean(),
  results: z.enum(['after_voting', 'when_closed']),
  closesAt: z.date().nullable(),
  closedAt: z.date().nullable(),
  options: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      /** I chose it; who chose what is removed when the poll closes. */
      mine: z.boolean(),
      /** How many chose it; null while no result is shown. */
      votes: z.number().nullable(),
    }),
  ),
  /** How many the result shown counts; null while none is shown. */
  voters: z.number().nullable(),
  /** How many voted so far, in whole fives; null: fewer than five, or it is closed. */
  turnout: z.number().nullable(),
  /** Why no result is shown; null when it is. */
  hidden: z.enum(['until_voted', 'until_closed', 'too_few']).nullable(),
  mayVote: z.boolean(),
  mayClose: z.boolean(),
  /** Nobody voted: its options can be written anew. */
  mayRewrite: z.boolean(),
})

/** When a poll closes, and whether it has, for lists. */
export const closing = z.object({
  at: z.string().nullable(),
  closed: z.boolean(),
})
