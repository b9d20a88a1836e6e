export { insertMembers, type NewMember } from './importing/store.ts'
export {
  inReach,
  isSomebody,
  isVisible,
  joinedInReach,
  ownSpaces,
  personInReach,
  reachablePeople,
  reachableSpaces,
  reachedBy,
  rowOfPersonInReach,
  visibleSpaces,
} from './reachable.ts'
export {
  type Access,
  deleteMember,
  grantAdministration,
  grantRole,
  insertMember,
  insertOrganisation,
  insertReach,
  moveState,
  organisationExists,
  organisationNamed,
  type Role,
  removeAdministration,
  removeRole,
  type SpaceState,
  setRole,
  shareSpace,
  whoReaches,
} from './store.ts'
export { holdSpaces, removeMemberships, removeReach, removeUnusedOrganisations } from './store-removal.ts'
