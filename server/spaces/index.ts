export {
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
export { mayComment, mayPost } from './rules.ts'
export { findReadableSpace, findSpace, holdSpace, insertSpace, type Space } from './store.ts'
