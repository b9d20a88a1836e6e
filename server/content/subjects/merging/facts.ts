import { factKind, id } from '../../../platform/facts/index.ts'

export const subjectMerged = factKind('subject.merged', { subjectId: id, intoId: id }, 'administrators')
