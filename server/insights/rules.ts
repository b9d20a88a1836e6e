import type { Verdict } from '../platform/refusal.ts'
import type { Viewer } from '../platform/viewer.ts'

/** Figures on teams are for those who administer Weft, and for those who hold an office of the programme. */
export function mayReadMeasures({
  administrator,
  offices,
}: Pick<Viewer, 'administrator' | 'offices'>): Verdict {
  return administrator || offices.length > 0 ? 'allowed' : 'measures.not_yours'
}
