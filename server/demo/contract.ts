import { z } from 'zod'
import { endpoint } from '../platform/contract/index.ts'

const count = z.number().int().nonnegative()

const counts = z.object({
  people: count,
  guests: count,
  units: count,
  spaces: count,
  conversations: count,
  comments: count,
})
export type DemoCounts = z.output<typeof counts>

/** What people who are not of the demo have in it: it goes with the demo. */
const going = z.object({
  posts: count,
  comments: count,
  reactions: count,
  files: count,
  /** Later versions of the demo's own articles. */
  versions: count,
  members: count,
  invitations: count,
})
export type Going = z.output<typeof going>

export const demoView = z.object({
  state: z.enum(['absent', 'adding', 'present', 'removing']),
  /** It stopped on its way: it can go on, or be removed. */
  interrupted: z.boolean(),
  /** Conversations stored so far, of all. */
  done: count,
  total: count,
  counts: counts.nullable(),
  addedAt: z.date().nullable(),
  going,
  /** People who are not of the demo and answer to someone of it: it stays until they have another. */
  depending: z.object({ guests: count, reports: count }),
  /** What to look at first. */
  first: z.array(
    z.object({
      what: z.enum(['question', 'disagreement', 'article', 'announcement', 'shared_space', 'chart']),
      title: z.string().nullable(),
      href: z.string(),
    }),
  ),
})
export type DemoView = z.output<typeof demoView>

export const contract = {
  readDemo: endpoint({
    method: 'GET',
    path: '/demo',
    summary: 'The demo company: whether it is here, how far it is, what would go with it',
    access: 'administrators',
    output: demoView,
  }),
  addDemo: endpoint({
    method: 'PUT',
    path: '/demo',
    summary:
      'Add the demo company: invented people and a year of their conversations; or go on where that stopped',
    access: 'administrators',
    output: demoView,
    refusals: { 'demo.present': 409, 'demo.busy': 409 },
  }),
  removeDemo: endpoint({
    method: 'DELETE',
    path: '/demo',
    summary: 'Remove the demo company without a trace, and what others wrote in it; this cannot be undone',
    access: 'administrators',
    query: z.strictObject({
      /** How many posts, comments and files of others one was told would go. */
      agreed: z.coerce.number().int().min(0).default(0),
    }),
    output: demoView,
    refusals: { 'demo.absent': 409, 'demo.busy': 409, 'demo.more_written': 409, 'demo.depended_on': 409 },
  }),
}
