import { code, factKind, id, number, oneOf } from '../../platform/facts/index.ts'

// Told to their actor alone when they happen: what is brought is read by those who hold an office.
const loaded = {
  importId: id,
  system: oneOf('finance', 'people', 'tickets', 'sales', 'operations'),
  rows: number,
  hash: code,
}
export const figuresSubmitted = factKind('figures.submitted', loaded, 'actor')
export const figuresApproved = factKind('figures.approved', loaded, 'actor')
export const figuresRefused = factKind('figures.refused', loaded, 'actor')
export const figuresUndone = factKind('figures.undone', loaded, 'actor')
