import { z } from 'zod'
import { endpoint, id, text } from '../../platform/contract/index.ts'

const named = z.object({ id: z.string(), name: z.string() })

const listed = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(,[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})*$/

/** Where the text is being written: in a space, under a post, or (neither) under subjects. */
const place = { spaceId: id.optional(), postId: id.optional() }

export const contract = {
  suggestMentions: endpoint({
    method: 'GET',
    path: '/suggestions',
    summary: 'Whom, and which spaces and subjects, a text may mention: the nearest first, eight of each',
    query: z.strictObject({ q: text({ min: 0, max: 60 }).default(''), ...place }),
    output: z.object({
      people: z.array(
        named.extend({
          title: z.string().nullable(),
          organisation: z.string().nullable(),
          /** Whether this person can read what is written at that place. */
          reachesHere: z.boolean(),
        }),
      ),
      spaces: z.array(named),
      subjects: z.array(named),
    }),
  }),
  suggestSubjects: endpoint({
    method: 'GET',
    path: '/suggestions/subjects',
    summary: 'Subjects that people write about these days, six at most: those that the words name first',
    access: 'inside',
    query: z.strictObject({ q: text({ min: 0, max: 200 }).default('') }),
    output: z.object({
      data: z.array(
        named.extend({
          /** How many people wrote under it within my reach in 90 days; null for fewer than five. */
          contributors: z.number().nullable(),
        }),
      ),
    }),
  }),
  findUnreached: endpoint({
    method: 'GET',
    path: '/suggestions/unreached',
    summary: 'Of these people, those who cannot read what is written at that place',
    query: z.strictObject({
      /** Ids with commas between them. */
      people: z.string().max(1850).regex(listed),
      ...place,
    }),
    output: z.object({ people: z.array(named) }),
  }),
}
