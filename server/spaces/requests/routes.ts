import { changes, type Route, reads } from '../../platform/http/index.ts'
import { allow, found } from '../../platform/refusal.ts'
import { mayAdminister } from '../rules.ts'
import { findSpace } from '../store.ts'
import { acceptRequest, askToJoin, refuseRequest, withdrawRequest } from './actions.ts'
import { contract } from './contract.ts'
import { findRequests } from './store.ts'

const done = () => null

export const routes: Route[] = [
  changes(contract.askToJoin, askToJoin, done),
  changes(contract.withdrawRequest, withdrawRequest, done),
  changes(contract.acceptRequest, acceptRequest, done),
  changes(contract.refuseRequest, refuseRequest, done),
  reads(contract.listRequests, async (db, viewer, input) => {
    allow(mayAdminister(found(await findSpace(db, viewer, input.spaceId))))
    return findRequests(db, viewer, input)
  }),
]
