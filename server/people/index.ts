export { peopleImported, personEdited, personJoined } from './facts.ts'
export {
  findPeopleByEmails,
  type ImportedPerson,
  importPeople,
  insertPlaceholders,
  type Placeholder,
  updatePlaceholders,
} from './importing/store.ts'
export { mayEditCard } from './rules.ts'
export {
  admitPerson,
  findAddress,
  findProfile,
  findStanding,
  handOverGuests,
  insertPerson,
  type NewPerson,
  type PersonCard,
  type Profile,
  personCard,
  photoOf,
  storePlace,
  unnamedVoice,
} from './store.ts'
export {
  type Batch,
  type DirectoryColumns,
  type DirectoryPerson,
  findActiveOf,
  findByRefs,
  markLeft,
  setManagers,
  storePeople,
  type Weighed,
  weighPeople,
} from './store-import.ts'
export { findDependents, removePeople, removeUnused, removeUnusedVoice } from './store-removal.ts'
export { findStay, type Stay, storeStay } from './store-stays.ts'
export { familiesByName, keyOf, unitsByPath } from './store-units.ts'
export { profileView } from './views.ts'
