import { type Route, reads } from '../platform/http/index.ts'
import { found } from '../platform/refusal.ts'
import { findChart, findReportingLine, findReports, findUnplaced } from './chart/store.ts'
import { contract } from './contract.ts'
import { routes as imports } from './imports/routes.ts'
import { countPeople, findFilters, findPeople, findPersonSpaces } from './store.ts'

export const routes: Route[] = [
  reads(contract.listPeople, findPeople),
  reads(contract.countPeople, countPeople),
  reads(contract.readPeopleFilters, findFilters),
  reads(contract.readChart, findChart),
  reads(contract.listUnplaced, (db, _viewer, input) => findUnplaced(db, input)),
  reads(contract.listReports, (db, _viewer, input) => findReports(db, input)),
  reads(contract.readReportingLine, async (db, viewer, { personId }) =>
    found(await findReportingLine(db, viewer, personId)),
  ),
  reads(contract.listPersonSpaces, async (db, viewer, { personId }) =>
    found(await findPersonSpaces(db, viewer, personId)),
  ),
  ...imports,
]
