import { answers, keeps, type Route, reads } from '../../platform/http/index.ts'
import { found } from '../../platform/refusal.ts'
import { checkPeople, commitPeople, previewPeople, uploadPeople } from './actions.ts'
import { contract } from './contract.ts'
import { findUpload } from './store.ts'
import { weighedView } from './views.ts'

export const routes: Route[] = [
  keeps(contract.uploadPeople, uploadPeople),
  answers(contract.previewPeople, ({ ground, viewer, input }) => previewPeople(ground, viewer, input)),
  answers(contract.checkPeople, async ({ ground, viewer, input }) =>
    weighedView(await checkPeople(ground, viewer, input)),
  ),
  answers(contract.commitPeople, ({ ground, viewer, input }) => commitPeople(ground, viewer, input)),
  reads(contract.readPeopleImport, async (db, viewer, { importId }) =>
    found(await findUpload(db, viewer, importId)),
  ),
]
