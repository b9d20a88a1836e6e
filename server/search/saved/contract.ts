import { z } from 'zod'
import { endpoint, id, noAnswer, text } from '../../platform/contract/index.ts'

const savedSearch = z.object({
  id: z.string(),
  name: z.string(),
  /** What is searched for, as it is typed. */
  line: z.string(),
  alert: z.boolean(),
  /** How many threads others wrote in since I last looked, a hundred at most; null where no alert is set. */
  fresh: z.int().nullable(),
})
export type SavedSearch = z.output<typeof savedSearch>

const params = z.strictObject({ savedSearchId: id })
const name = text({ max: 80 })

export const contract = {
  listSavedSearches: endpoint({
    method: 'GET',
    path: '/saved-searches',
    summary: 'The searches that I keep, by name, with what is new under those that alert me',
    access: 'inside',
    limit: 'search',
    output: z.object({ data: z.array(savedSearch) }),
  }),
  saveSearch: endpoint({
    method: 'POST',
    path: '/saved-searches',
    summary: 'Keep a search under a name; the same line is kept once',
    access: 'inside',
    body: z.strictObject({ name, line: text({ max: 300 }), alert: z.boolean().default(false) }),
    output: savedSearch,
    status: 201,
    refusals: { 'saved_search.too_many': 409, 'saved_search.too_many_alerts': 409 },
  }),
  changeSavedSearch: endpoint({
    method: 'PATCH',
    path: '/saved-searches/:savedSearchId',
    summary: 'Rename a search that I keep, or set its alert',
    access: 'inside',
    params,
    body: z.strictObject({ name: name.optional(), alert: z.boolean().optional() }),
    output: savedSearch,
    refusals: { 'saved_search.too_many_alerts': 409 },
  }),
  lookAtSavedSearch: endpoint({
    method: 'PUT',
    path: '/saved-searches/:savedSearchId/look',
    summary: 'Say that I have looked: what is new is counted from now on',
    access: 'inside',
    params,
    output: noAnswer,
    status: 204,
  }),
  removeSavedSearch: endpoint({
    method: 'DELETE',
    path: '/saved-searches/:savedSearchId',
    summary: 'Keep that search no longer',
    access: 'inside',
    params,
    output: noAnswer,
    status: 204,
  }),
}
