import { type Route, reads } from '../platform/http/index.ts'
import { found } from '../platform/refusal.ts'
import { routes as chart } from './chart/routes.ts'
import { findReportingLine } from './chart/store.ts'
import { contract } from './contract.ts'
import { routes as imports } from './imports/routes.ts'
import { countPeople, findFilters, findPeople, findPersonSpaces } from './store.ts'

export const routes: Route[] = [
  reads(contract.listPeople, findPeople),
  reads(contract.countPeople, countPeople),
  reads(contract.readPeopleFilters, findFilters),
  ...chart,
  reads(contract.readReportingLine, async (db, viewer, { personId }) =>
    found(await findReportingLine(db, viewer, personId)),
  ),
  reads(contract.listPersonSpaces, async (db, viewer, { personId }) =>
    found(await findPersonSpaces(db, viewer, personId)),
  ),
  ...imports,
]
