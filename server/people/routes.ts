import { changes, type Route, reads } from '../platform/http/index.ts'
import { found } from '../platform/refusal.ts'
import { editCard } from './actions.ts'
import { contract } from './contract.ts'
import { findProfile } from './store.ts'
import { profileView } from './views.ts'

export const routes: Route[] = [
  reads(
    contract.readPerson,
    async (db, viewer, { personId }) => found(await findProfile(db, viewer, personId)),
    profileView,
  ),
  changes(contract.editCard, editCard, profileView),
]
