import { gate } from '../platform/gates.ts'

/**
 * May this mail leave now? Asked when it is about to, so that what was true when it was written still is:
 * reach, an invitation that was withdrawn. `subject` says what it is about, as `kind:id`. A refusal withdraws
 * the mail; `notNow` keeps it for later.
 */
export const deliverGate = gate<[mail: { subject: string; personId: string | null }]>('deliver')

/** The answer of someone's quiet hours: it is asked again at the next quarter of an hour. */
export const notNow = 'deliver.not_now'
