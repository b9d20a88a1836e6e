import { factKind, id, number, oneOf } from '../../platform/facts/index.ts'

const kind = oneOf('image', 'pdf', 'office', 'text', 'other')

export const fileAdded = factKind('file.added', { fileId: id, kind, bytes: number }, 'actor')
export const fileHeld = factKind(
  'file.held',
  { fileId: id, found: oneOf('infected', 'unavailable') },
  'administrators',
)
export const fileReleased = factKind('file.released', { fileId: id }, 'administrators')
export const fileDescribed = factKind('file.described', { fileId: id }, 'actor')
/** What was found of its text for the search. */
export const fileRead = factKind(
  'file.read',
  { fileId: id, found: oneOf('readable', 'partly', 'unreadable', 'too_large') },
  'administrators',
)
export const fileRemoved = factKind('file.removed', { fileId: id }, 'actor')
