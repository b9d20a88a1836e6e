export { type Change, change, type Ground, type Keep, keep, reading, recordRefusal } from './change.ts'
export {
  type Audience,
  code,
  date,
  type Fact,
  type FactData,
  type FactKind,
  factKind,
  id,
  ids,
  maybe,
  type NewFact,
  number,
  oneOf,
  yesOrNo,
} from './fact.ts'
export {
  enrolReaders,
  factsBetween,
  hearFacts,
  type Listening,
  listen,
  type Reader,
  rebuild,
} from './readers.ts'
