import { code, factKind, id, number } from '../platform/facts/index.ts'

export const personJoined = factKind('person.joined', { personId: id })
export const personEdited = factKind('person.edited', { personId: id })
/** One fact a batch, whatever it holds: readers recount from the tables. */
export const peopleImported = factKind(
  'people.imported',
  { batchId: id, source: code, created: number, updated: number, left: number },
  'administrators',
)
