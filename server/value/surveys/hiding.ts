import { enough } from '../../../engines/privacy/index.ts'
import type { Hiding } from './store.ts'
import type { Cell } from './tickets.ts'

/** One occasion in ten. */
export const shareAsked = 0.1

/** What may be kept of whoever answers: as much as five people share; null where even the company has fewer. */
export function cellOf({ unitId, jobFamilyId, both, ofUnit, ofFamily, everyone }: Hiding): Cell | null {
  if (enough(both)) return { unitId, jobFamilyId }
  if (enough(ofUnit)) return { unitId, jobFamilyId: null }
  if (enough(ofFamily)) return { unitId: null, jobFamilyId }
  return enough(everyone) ? { unitId: null, jobFamilyId: null } : null
}
