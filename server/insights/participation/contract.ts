import { z } from 'zod'
import { endpoint } from '../../platform/contract/index.ts'

const ranged = z.object({ value: z.number(), low: z.number(), high: z.number() })
const withheld = z.enum(['too_few', 'dominated', 'would_tell_another']).nullable()

const funnel = z.object({
  id: z.string().nullable(),
  name: z.string().nullable(),
  /** Why nothing is told of this group. */
  withheld,
  steps: z.array(
    z.object({
      name: z.enum(['member', 'reader', 'reactor', 'contributor', 'connector']),
      /** How many reached it or went beyond; rounded to five for units and job families. */
      people: z.number().nullable(),
      /** Of all members, and of those at the step before, each with Wilson’s interval at 95 %. */
      share: ranged.nullable(),
      conversion: ranged.nullable(),
      withheld,
    }),
  ),
})

export const participation = z.object({
  /** Off: nothing is counted. Waiting: on, and not counted yet. */
  state: z.enum(['off', 'waiting', 'measured']),
  /** Four weeks that end on this Sunday. */
  ends: z.string().nullable(),
  /** Whether readings are counted: without them nobody knows who reads. */
  readers: z.boolean(),
  company: funnel,
  units: z.array(funnel),
  jobFamilies: z.array(funnel),
})
export type Participation = z.output<typeof participation>

export const contract = {
  readParticipation: endpoint({
    method: 'GET',
    path: '/insights/participation',
    summary: 'How far people take part, by unit and job family over four weeks: numbers of people, never who',
    access: 'inside',
    output: participation,
    refusals: { 'measures.not_yours': 403 },
  }),
}
