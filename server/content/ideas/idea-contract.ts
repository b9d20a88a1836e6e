import { z } from 'zod'

export const ideaStates = ['proposed', 'discussed', 'accepted', 'started', 'done', 'declined'] as const
export const ideaState = z.enum(ideaStates)
export type IdeaState = z.output<typeof ideaState>
export const favour = z.enum(['for', 'against'])

const decision = z.object({
  id: z.string(),
  state: ideaState,
  by: z.object({ id: z.string(), name: z.string(), title: z.string().nullable() }).nullable(),
  html: z.string(),
  at: z.date(),
})

/** As they were when five more people had voted or thought again; null while those five are not there. */
const votes = { ups: z.number().nullable(), downs: z.number().nullable() }

export const ideaView = z.object({
  ...{ state: ideaState, ...votes },
  /** My own vote; nobody is told of another's. */
  mine: favour.nullable(),
  mayVote: z.boolean(),
  mayDecide: z.boolean(),
  /** What was decided, the newest first: it stands above the text. */
  decisions: z.array(decision),
})

/** Where an idea stands, for lists. */
export const standing = z.object({ state: ideaState, ...votes })
