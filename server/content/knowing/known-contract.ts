import { z } from 'zod'
import { endpoint, id, noAnswer, text } from '../../platform/contract/index.ts'

/** A post that shows what somebody knows. */
export const proof = z.object({
  kind: z.enum(['answer', 'article']),
  address: z.string(),
  title: z.string(),
  /** When the answer was given, or the article published. */
  at: z.date(),
})

const personId = z.strictObject({ personId: id })
const item = z.strictObject({ personId: id, subjectId: id })
const listed = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(,[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})*$/

export const known = {
  readKnown: endpoint({
    method: 'GET',
    path: '/people/:personId/known',
    summary: 'By subject, the accepted answers and articles within my reach that show what a person knows',
    access: 'inside',
    params: personId,
    output: z.object({
      data: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          answers: z.number(),
          articles: z.number(),
          lastAt: z.date(),
          /** Hidden from everyone else: only the person is told. */
          hidden: z.boolean(),
          /** The newest of them, three at most. */
          proofs: z.array(proof),
        }),
      ),
    }),
  }),
  listShown: endpoint({
    method: 'GET',
    path: '/people/shown',
    summary:
      'Of these people, what their accepted answers and articles within my reach show about subjects called so',
    access: 'inside',
    query: z.strictObject({ people: z.string().max(1850).regex(listed), word: text({ max: 120 }) }),
    output: z.object({
      data: z.array(
        z.object({
          personId: z.string(),
          subject: z.object({ id: z.string(), name: z.string() }),
          answers: z.number(),
          articles: z.number(),
        }),
      ),
    }),
  }),
  hideKnown: endpoint({
    method: 'PUT',
    path: '/people/:personId/known/:subjectId/hidden',
    summary: 'Keep off my card what my contributions show about a subject',
    access: 'inside',
    params: item,
    output: noAnswer,
    status: 204,
    refusals: { 'card.not_mine': 403 },
  }),
  showKnown: endpoint({
    method: 'DELETE',
    path: '/people/:personId/known/:subjectId/hidden',
    summary: 'Show it on my card again',
    access: 'inside',
    params: item,
    output: noAnswer,
    status: 204,
    refusals: { 'card.not_mine': 403 },
  }),
}
