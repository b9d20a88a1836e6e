import type { Doomed } from '../content/index.ts'
import type { Trace, TraceKind } from './story/standing.ts'

/** What the demo brought, by kind. */
export type Brought = Doomed &
  Record<'subjects' | 'units' | 'jobFamilies' | 'organisations' | 'drafts', string[]> & {
    members: { personId: string; spaceId: string }[]
    follows: { personId: string; targetId: string }[]
  }

export function broughtBy(traces: readonly Trace[]): Brought {
  const idsOf = (kind: TraceKind) => traces.flatMap((trace) => (trace.kind === kind ? [trace.id] : []))
  const keyed = (kind: TraceKind) => traces.filter((trace) => trace.kind === kind)
  return {
    people: idsOf('person'),
    spaces: idsOf('space'),
    posts: idsOf('post'),
    subjects: idsOf('subject'),
    units: idsOf('unit'),
    jobFamilies: idsOf('job_family'),
    organisations: idsOf('organisation'),
    drafts: idsOf('draft'),
    members: keyed('membership').map(({ key, id }) => ({ spaceId: key, personId: id })),
    follows: keyed('follow').map(({ key, id }) => ({ targetId: key, personId: id })),
  }
}
