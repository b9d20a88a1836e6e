import { changes, type Route, reads } from '../../platform/http/index.ts'
import { found } from '../../platform/refusal.ts'
import { findReadableSpace } from '../../spaces/index.ts'
import { summaryView } from '../threads/views.ts'
import { pinPost, unpinPost } from './actions.ts'
import { contract } from './contract.ts'
import { findPinned } from './store.ts'

const done = () => null

export const pinRoutes: Route[] = [
  reads(
    contract.listPinned,
    async (db, viewer, input) => {
      found(await findReadableSpace(db, viewer, input.spaceId))
      return findPinned(db, viewer, input)
    },
    (rows) => ({ data: rows.map((row) => ({ ...row, ...summaryView(row) })) }),
  ),
  changes(contract.pinPost, pinPost, done),
  changes(contract.unpinPost, unpinPost, done),
]
