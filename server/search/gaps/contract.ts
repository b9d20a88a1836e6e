import { z } from 'zod'
import { endpoint, id, noAnswer, text } from '../../platform/contract/index.ts'

const params = z.strictObject({ gapId: id })
const refusals = { 'gaps.not_yours': 403 }

export const contract = {
  tellUnfound: endpoint({
    method: 'POST',
    path: '/search-gaps/unfound',
    summary: 'Say that a search found nothing: counted without who asked, where that is switched on',
    access: 'inside',
    limit: 'search',
    body: z.strictObject({ q: text({ max: 300 }) }),
    output: noAnswer,
    status: 204,
  }),
  listSearchGaps: endpoint({
    method: 'GET',
    path: '/search-gaps',
    summary:
      'What at least five people looked for and did not find: in a space I look after, or for administrators',
    access: 'inside',
    query: z.strictObject({ spaceId: id.optional() }),
    output: z.object({
      /** Whether searches that find nothing are counted at present. */
      counting: z.boolean(),
      data: z.array(
        z.object({
          id: z.string(),
          /** In small letters without accents, in the order of the alphabet. */
          words: z.string(),
          space: z.object({ id: z.string(), name: z.string() }).nullable(),
          /** At least so many people within four weeks: a multiple of five. */
          people: z.int(),
        }),
      ),
    }),
    refusals,
  }),
  dismissGap: endpoint({
    method: 'PUT',
    path: '/search-gaps/:gapId/dismissal',
    summary: 'Hide a search that found nothing, for everyone who would see it',
    access: 'inside',
    params,
    output: noAnswer,
    status: 204,
    refusals,
  }),
  restoreGap: endpoint({
    method: 'DELETE',
    path: '/search-gaps/:gapId/dismissal',
    summary: 'Show it again',
    access: 'inside',
    params,
    output: noAnswer,
    status: 204,
    refusals,
  }),
}
