import { z } from 'zod'
import { endpoint, id } from '../../platform/contract/index.ts'

export const measureNames = [
  'answered',
  'first_answer',
  'accepted',
  'fresh',
  'spread',
  'crossing',
  'returning',
  'evenness',
] as const
export const readings = ['good', 'watch', 'weak', 'rising', 'steady', 'falling'] as const

export const measure = z.object({
  name: z.enum(measureNames),
  /** A share from 0 to 1, hours, or people; null: too few to say. */
  value: z.number().nullable(),
  /** The value is below this, and would come too near to one person to be told. */
  below: z.number().nullable(),
  /** Why it is not told: too few people stand behind it, or one person supplies most of it. */
  withheld: z.enum(['too_few', 'dominated']).nullable(),
  /** What it was counted from: so many of so many. */
  of: z.object({ count: z.number().nullable(), total: z.number() }),
  reading: z.enum(readings).nullable(),
  /** The same figure at the end of each of the last twelve weeks; none where its past is not known. */
  weeks: z.array(z.number().nullable()),
})

export const health = z.object({
  /** Whether there is enough to say, and if not, why. */
  state: z.enum(['measured', 'few_people', 'few_questions', 'no_questions', 'quiet', 'empty']),
  /** How far back it looks: 28 days, or 84 or 364 where those hold too few questions. */
  days: z.union([z.literal(28), z.literal(84), z.literal(364)]),
  /** Asked in that time. */
  questions: z.number(),
  /** Days since anything was said; null where nothing ever was. */
  quietDays: z.number().nullable(),
  /** Quiet for so long that whoever looks after the space may think of the archive. */
  dormant: z.boolean(),
  measures: z.array(measure),
})
export type Health = z.output<typeof health>
export type Measure = z.output<typeof measure>

export const needNames = ['items', 'contributors', 'answers', 'stewards', 'reviews'] as const

export const readiness = z.object({
  /** What is there, of the points that can be counted today, as a share of 100. */
  score: z.number(),
  /** The score from which a space is ready. */
  ready: z.number(),
  needs: z.array(
    z.object({
      name: z.enum(needNames),
      points: z.number(),
      worth: z.number(),
      have: z.number(),
      want: z.number(),
      met: z.boolean(),
    }),
  ),
  /** Units the contributors come from; two are wanted. */
  units: z.number(),
  charter: z.boolean(),
  owner: z.boolean(),
  deputy: z.boolean(),
})
export type Readiness = z.output<typeof readiness>

const spaceId = z.strictObject({ spaceId: id })

export const contract = {
  readSpaceHealth: endpoint({
    method: 'GET',
    path: '/spaces/:spaceId/health',
    summary:
      'How a space is doing over the last 28 days, or longer where they hold too few questions: counted from what was said, never on one person',
    access: 'inside',
    params: spaceId,
    output: health,
  }),
  readReadiness: endpoint({
    method: 'GET',
    path: '/spaces/:spaceId/readiness',
    summary: 'What a prepared space still needs before it opens',
    access: 'inside',
    params: spaceId,
    output: readiness,
  }),
}
