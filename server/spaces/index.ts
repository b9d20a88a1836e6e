export {
  entryAsked,
  entryRefused,
  entryWithdrawn,
  memberJoined,
  memberLeft,
  roleChanged,
  spaceArchived,
  spaceEdited,
  spaceOpened,
  spacePrepared,
  spaceUnarchived,
} from './facts.ts'
export { openSpaceGate } from './gates.ts'
export { type ImportedSpace, importSpace, updateImportedSpace } from './importing/store.ts'
export { mayAdminister, mayComment, mayEdit, mayPost } from './rules.ts'
export { findReadableSpace, findSpace, holdingSpace, holdSpace, insertSpace, type Space } from './store.ts'
export { removeSpaces } from './store-removal.ts'
