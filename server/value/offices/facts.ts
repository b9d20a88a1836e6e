import { factKind, id, maybe, oneOf } from '../../platform/facts/index.ts'

const office = oneOf('programme', 'sponsor', 'controller')
export const officeGiven = factKind('office.given', { personId: id, office }, 'inside')
export const officeTaken = factKind('office.taken', { personId: id, office }, 'inside')
export const familySet = factKind('family.set', { jobFamilyId: id, headId: maybe(id) }, 'inside')
