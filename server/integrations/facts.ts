import { factKind, id, oneOf } from '../platform/facts/index.ts'

const kind = oneOf('slack', 'stackexchange')

export const importAsked = factKind('import.asked', { importId: id, kind }, 'administrators')
export const importApproved = factKind('import.approved', { importId: id, kind }, 'administrators')
export const importStopAsked = factKind('import.stop_asked', { importId: id }, 'administrators')
export const importEnded = factKind(
  'import.ended',
  { importId: id, kind, state: oneOf('done', 'stopped', 'failed', 'refused', 'checked') },
  'administrators',
)
