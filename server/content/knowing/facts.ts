import { factKind, id } from '../../platform/facts/index.ts'

export const knownHidden = factKind('known.hidden', { subjectId: id }, 'actor')
export const knownShown = factKind('known.shown', { subjectId: id }, 'actor')
