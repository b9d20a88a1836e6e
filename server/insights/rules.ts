import type { Verdict } from '../platform/refusal.ts'

/** Figures on teams are for those who administer Weft, and for those whom the programme seats. */
export function mayReadMeasures({
  administrator,
  seated,
}: {
  administrator: boolean
  seated: boolean
}): Verdict {
  return administrator || seated ? 'allowed' : 'measures.not_yours'
}
