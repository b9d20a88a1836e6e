import { z } from 'zod'
import { endpoint, id } from '../../platform/contract/index.ts'

export const contract = {
  readReadership: endpoint({
    method: 'GET',
    path: '/feed/readership',
    summary:
      'In whose stream a post would come, and how long all of them would read: for who is about to publish it',
    access: 'inside',
    query: z.strictObject({
      /** Where it is to stand; without it, under subjects. */
      spaceId: id.optional(),
      /** The names of its subjects, one a line. */
      subjects: z.string().max(400).default(''),
      words: z.coerce.number().int().min(0).max(200_000).default(0),
      /** An announcement without a space comes to everyone inside. */
      announcement: z.stringbool().default(false),
    }),
    output: z.object({
      readers: z.number(),
      /** Whole minutes that one of them reads. */
      minutes: z.number(),
      /** Minutes that all of them read. */
      total: z.number(),
    }),
  }),
}
