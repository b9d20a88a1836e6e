import type { Change } from '../../../platform/facts/index.ts'
import { allow, found } from '../../../platform/refusal.ts'
import { subjectMerged } from './facts.ts'
import { mayMerge } from './rules.ts'
import { holdBoth, moveSubject } from './store.ts'

/** For good: which posts stood under which of the two is not kept. */
export async function mergeSubject(
  { tx, viewer, record }: Change,
  { subjectId, intoId }: { subjectId: string; intoId: string },
): Promise<{ id: string; name: string }> {
  allow(mayMerge(subjectId, intoId))
  const { into } = found(await holdBoth(tx, viewer, subjectId, intoId))
  await moveSubject(tx, subjectId, intoId)
  record(subjectMerged({ subjectId, intoId }))
  return into
}
