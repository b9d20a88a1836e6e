import { gate } from '../platform/gates.ts'
import type { Switch } from '../platform/switches/index.ts'

/** May this be measured now? Asked before anything that a measure needs is stored. */
export const measureGate = gate<[measure: Switch]>('measure')
