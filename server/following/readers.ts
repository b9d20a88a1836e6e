import { subjectMerged } from '../content/index.ts'
import type { Reader } from '../platform/facts/index.ts'
import { moveLevels } from './store-subjects.ts'

/** Who followed a subject that was merged follows the one it became part of. */
export const levelsMoved: Reader = {
  name: 'following.levels_moved',
  hears: [subjectMerged.kind],
  async hear(tx, facts) {
    for (const fact of facts)
      if (subjectMerged.is(fact)) await moveLevels(tx, fact.data.subjectId, fact.data.intoId)
  },
  // What people chose is theirs, not derived: there is nothing to forget, and moving twice changes nothing.
  forget: async () => {},
}
