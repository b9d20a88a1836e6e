import { factKind, id, number } from '../../platform/facts/index.ts'

/** A batch of searches that found nothing, by how many there were: no words and nobody. */
export const searchesUnfound = factKind('searches.unfound', { searches: number }, 'administrators')
export const gapDismissed = factKind('gap.dismissed', { gapId: id }, 'administrators')
export const gapRestored = factKind('gap.restored', { gapId: id }, 'administrators')
