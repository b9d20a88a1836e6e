import type { Verdict } from '../../../platform/refusal.ts'

export function mayName({ taken }: { taken: boolean }): Verdict {
  return taken ? 'subject.name_taken' : 'allowed'
}
