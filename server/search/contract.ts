import { z } from 'zod'
import { postSummary } from '../content/contract.ts'
import { endpoint, text } from '../platform/contract/index.ts'
import { contract as beginnings } from './beginnings/contract.ts'

/** A text in pieces, those that matched marked: nothing of it is markup. */
const highlighted = z.array(z.object({ text: z.string(), hit: z.boolean() }))

export const searchHit = z.object({
  post: postSummary,
  /** The comment that matched, when it was not the post itself. */
  commentId: z.string().nullable(),
  commentPublicId: z.string().nullable(),
  /** The file that matched, when it was neither the post nor the comment; `text` is then a passage of it. */
  file: z.object({ id: z.string(), name: highlighted }).nullable(),
  title: highlighted,
  text: highlighted,
})

export const contract = {
  ...beginnings,
  search: endpoint({
    method: 'GET',
    path: '/search',
    summary: 'Search everything in reach: posts and comments, people, spaces, subjects',
    limit: 'search',
    query: z.strictObject({
      q: text({ max: 300 }),
      limit: z.coerce.number().int().min(1).max(50).default(20),
      cursor: z.string().max(400).optional(),
    }),
    output: z.object({
      data: z.array(searchHit),
      page: z.object({ nextCursor: z.string().nullable(), hasMore: z.boolean() }),
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
      /** Everything found, not only what is on this page; `atLeast`: there may be more. */
      found: z.object({ threads: z.int().min(0), accepted: z.int().min(0), atLeast: z.boolean() }),
      /** Typed words that nothing in reach holds, each with what was looked for in its place. */
      mended: z.array(z.object({ typed: z.string(), meant: z.array(z.string()) })),
      unknownOperators: z.array(z.string()),
    }),
  }),
  similarPosts: endpoint({
    method: 'GET',
    path: '/search/similar',
    summary: 'Questions in reach like this one, while its title is typed',
    query: z.strictObject({ title: text({ min: 3, max: 200 }) }),
    output: z.object({ data: z.array(postSummary) }),
  }),
}
