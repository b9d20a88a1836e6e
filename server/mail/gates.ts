import { gate } from '../platform/gates.ts'

/**
 * May this mail leave now? Asked when it is about to, so that what was true when it was written still is:
 * quiet hours, reach, an invitation that was withdrawn. `subject` says what it is about, as `kind:id`.
 */
export const deliverGate = gate<[mail: { subject: string; personId: string | null }]>('deliver')
