import { changes, type Route, reads } from '../../../platform/http/index.ts'
import { found } from '../../../platform/refusal.ts'
import { mergeSubject } from './actions.ts'
import { contract } from './contract.ts'
import { findAlike, findDuplicates } from './store.ts'

export const mergingRoutes: Route[] = [
  reads(contract.listDuplicateSubjects, findDuplicates, (data) => ({ data })),
  reads(contract.listAlikeSubjects, async (db, viewer, { subjectId }) =>
    found(await findAlike(db, viewer, subjectId)),
  ),
  changes(contract.mergeSubject, mergeSubject),
]
