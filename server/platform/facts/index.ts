export { type Change, change, type Ground, type Keep, keep, reading, recordRefusal } from './change.ts'
export { type Audience, type Fact, type FactData, type FactKind, factKind, type NewFact } from './fact.ts'
export {
  enrolReaders,
  factsBetween,
  hearFacts,
  type Listening,
  listen,
  type Reader,
  rebuild,
} from './readers.ts'
