import { gate } from '../platform/gates.ts'

/** May this person enter now? Asked of those who keep the charter and its consents. */
export const enterGate = gate<[personId: string]>('enter')
