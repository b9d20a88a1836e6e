import { code, factKind, id } from '../platform/facts/index.ts'

/** What was to be published at its hour was not: it is a draft again, and its author is told why. */
export const publicationRefused = factKind('publication.refused', { draftId: id, reason: code }, 'actor')
