export { exportFacts, importFacts } from './archive.ts'
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
  type PastFact,
  yesOrNo,
} from './fact.ts'
export { gather } from './gather.ts'
export { findReaderHealth, findStumbles, type ReaderHealth, type StumbleRow } from './health.ts'
export { factJobs } from './jobs.ts'
export { type Listening, listen } from './listening.ts'
export { portionsOf } from './portions.ts'
export { type Heard, hearFacts, hearStumbles, type Reader, rebuild } from './readers.ts'
export { enrolReaders, factsBetween, hushReaders, prepareHistory } from './store.ts'
export {
  type Carrier,
  carryUnseen,
  changeUnseen,
  findUnseen,
  takeBackUnseen,
  type UnseenAct,
  type UnseenData,
  unseenJob,
} from './unseen.ts'
