import { gate } from '../platform/gates.ts'
import type { Space } from './store.ts'

/** May this prepared space open? Asked of those who plan its content and its objectives. */
export const openSpaceGate = gate<[space: Space]>('open space')
