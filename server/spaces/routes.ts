import { changes, type Route, reads } from '../platform/http/index.ts'
import { found } from '../platform/refusal.ts'
import {
  addMember,
  archiveSpace,
  createSpace,
  editSpace,
  joinSpace,
  leaveSpace,
  openSpace,
  removeMember,
  unarchiveSpace,
} from './actions.ts'
import { contract } from './contract.ts'
import { countAudience, findReadableSpace, findSpace, findSpaces } from './store.ts'
import { findMembers, findSpacePage } from './store-page.ts'

const done = () => null
const same = <Row>(row: Row) => row

export const routes: Route[] = [
  reads(contract.listSpaces, findSpaces),
  reads(contract.readSpace, async (db, viewer, { spaceId }) =>
    found(await findSpacePage(db, viewer, spaceId)),
  ),
  changes(contract.createSpace, createSpace, same, findSpace),
  changes(contract.editSpace, editSpace),
  changes(contract.openSpace, openSpace),
  changes(contract.archiveSpace, archiveSpace),
  changes(contract.unarchiveSpace, unarchiveSpace),
  changes(contract.joinSpace, joinSpace),
  changes(contract.leaveSpace, leaveSpace, done),
  changes(contract.addMember, addMember, done),
  changes(contract.removeMember, removeMember, done),
  reads(contract.listMembers, async (db, viewer, input) => {
    found(await findReadableSpace(db, viewer, input.spaceId))
    return findMembers(db, viewer, input)
  }),
  reads(contract.readAudience, async (db, viewer, { spaceId }) =>
    found(await countAudience(db, viewer, spaceId)),
  ),
]
