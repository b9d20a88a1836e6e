import { type Route, reads } from '../../platform/http/index.ts'
import { found } from '../../platform/refusal.ts'
import { contract } from './contract.ts'
import { healthOf } from './measures.ts'
import { readinessOf } from './readiness.ts'
import { findCounted, findPrepared } from './store.ts'

// Counted from what people said, where everyone who reads the space could count it too: the switchboard guards
// what is measured of those who read.
export const routes: Route[] = [
  reads(contract.readSpaceHealth, async (db, viewer, { spaceId }) =>
    healthOf(found(await findCounted(db, viewer, spaceId))),
  ),
  reads(contract.readReadiness, async (db, viewer, { spaceId }) =>
    readinessOf(found(await findPrepared(db, viewer, spaceId))),
  ),
]
