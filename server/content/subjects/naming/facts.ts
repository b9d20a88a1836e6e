import { factKind, id } from '../../../platform/facts/index.ts'

export const subjectNamed = factKind('subject.named', { subjectId: id }, 'administrators')
