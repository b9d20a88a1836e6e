import { z } from 'zod'
import { endpoint } from '../../platform/contract/index.ts'

export const contract = {
  listKeepable: endpoint({
    method: 'GET',
    path: '/offline',
    summary: 'What a device of mine may keep for reading without the server: nothing of a secret space',
    access: 'inside',
    output: z.object({
      /** The organisation lets devices keep anything at all. */
      on: z.boolean(),
      /** What was not confirmed for that long goes. */
      days: z.number(),
      /** What is not among these any more goes at once. */
      posts: z.array(z.object({ id: z.string(), reference: z.string(), changedAt: z.date() })),
    }),
  }),
}
