export { inReach, reachablePeople, reachableSpaces, visibleSpaces } from './reachable.ts'
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
