import { z } from 'zod'

const person = z.object({ id: z.string(), name: z.string() })

/** A sentence of thanks under a post, or under a comment or an answer of it. */
export const thanksView = z.object({
  id: z.string(),
  /** Null: for the post itself. */
  commentId: z.string().nullable(),
  by: person,
  sentence: z.string(),
  at: z.date(),
  mine: z.boolean(),
})
