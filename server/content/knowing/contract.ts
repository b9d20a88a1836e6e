import { z } from 'zod'
import { endpoint, id } from '../../platform/contract/index.ts'
import { author } from '../threads/contract.ts'
import { known, proof } from './known-contract.ts'

export const contract = {
  readWhoKnows: endpoint({
    method: 'GET',
    path: '/posts/:postId/who-knows',
    summary: 'Three people at most whose accepted answers or articles within my reach are about the same',
    access: 'inside',
    params: z.strictObject({ postId: id }),
    output: z.object({
      /** About the same subjects; where the post has none, of the same space. */
      by: z.enum(['subjects', 'space']),
      data: z.array(
        author.extend({
          site: z.string().nullable(),
          answers: z.number(),
          articles: z.number(),
          /** The newest of them, six at most. */
          proofs: z.array(proof),
        }),
      ),
    }),
  }),
  ...known,
}
