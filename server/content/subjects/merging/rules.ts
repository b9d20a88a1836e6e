import type { Verdict } from '../../../platform/refusal.ts'

export function mayMerge(subjectId: string, intoId: string): Verdict {
  return subjectId === intoId ? 'subject.itself' : 'allowed'
}
