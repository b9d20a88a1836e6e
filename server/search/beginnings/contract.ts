import { z } from 'zod'
import { kind } from '../../content/threads/contract.ts'
import { endpoint, text } from '../../platform/contract/index.ts'

export const contract = {
  findBeginnings: endpoint({
    method: 'GET',
    path: '/search/beginnings',
    summary:
      'What begins with what is typed, a few of each: posts by the words of their titles, people, spaces, subjects',
    query: z.strictObject({ q: text({ max: 100 }) }),
    output: z.object({
      data: z.array(
        z.object({
          id: z.string(),
          publicId: z.string(),
          kind,
          title: z.string(),
          space: z.string().nullable(),
        }),
      ),
      people: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          title: z.string().nullable(),
          organisation: z.string().nullable(),
        }),
      ),
      spaces: z.array(z.object({ id: z.string(), name: z.string(), purpose: z.string() })),
      subjects: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  }),
}
