import { z } from 'zod'
import { endpoint, noAnswer } from '../../platform/contract/index.ts'

const subject = z.object({
  id: z.string(),
  name: z.string(),
  followed: z.boolean(),
  /** It bears the name of a skill of mine; colleagues of my unit wrote under it; it is talked about. */
  why: z.enum(['skill', 'unit', 'company']),
  /** How many colleagues of my unit, or how many recent posts. */
  count: z.number(),
})

const space = z.object({
  id: z.string(),
  name: z.string(),
  joined: z.boolean(),
  /** Colleagues of my unit are members; it is talked there; people are members. */
  why: z.enum(['unit', 'talk', 'members']),
  count: z.number(),
})

const step = z.strictObject({ step: z.enum(['card', 'newcomer', 'founder']) })

export const contract = {
  readFirstMinutes: endpoint({
    method: 'GET',
    path: '/feed/first-minutes',
    summary:
      'What a newcomer has left to do: look at their card, three subjects, two spaces, each with its reason',
    access: 'inside',
    output: z.object({
      /** Null for whoever came in by no invitation of the last thirty days, put it away, or administers. */
      newcomer: z
        .object({
          unit: z.string().nullable(),
          card: z.object({
            settled: z.boolean(),
            fields: z.array(
              z.object({ field: z.string(), from: z.enum(['directory', 'person', 'registration']) }),
            ),
          }),
          /** `wanted` is less than three, or two, where there is less to choose from. */
          subjects: z.object({ chosen: z.number(), wanted: z.number(), offered: z.array(subject) }),
          spaces: z.object({ chosen: z.number(), wanted: z.number(), offered: z.array(space) }),
        })
        .nullable(),
      /** An administrator who has not put away the line on the first steps. */
      founder: z.boolean(),
    }),
  }),
  settleFirst: endpoint({
    method: 'PUT',
    path: '/feed/first-minutes/:step',
    summary: 'I looked at my card, or put away the card of the first minutes or the line on the first steps',
    access: 'inside',
    params: step,
    output: noAnswer,
    status: 204,
  }),
  unsettleFirst: endpoint({
    method: 'DELETE',
    path: '/feed/first-minutes/:step',
    summary: 'Take that back',
    access: 'inside',
    params: step,
    output: noAnswer,
    status: 204,
  }),
}
