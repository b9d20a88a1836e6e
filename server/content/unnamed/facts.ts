import { factKind } from '../../platform/facts/index.ts'

export const unnamedAllowed = factKind('unnamed.allowed', {})
export const unnamedStopped = factKind('unnamed.stopped', {})
