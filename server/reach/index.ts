export { insertMembers, type NewMember } from './importing/store.ts'
export {
  inReach,
  ownSpaces,
  personInReach,
  reachablePeople,
  reachableSpaces,
  visibleSpaces,
} from './reachable.ts'
export {
  type Access,
  deleteMember,
  grantAdministration,
  insertMember,
  insertOrganisation,
  insertReach,
  moveState,
  organisationExists,
  type Role,
  type SpaceState,
  setRole,
  whoReaches,
} from './store.ts'
