import { type Route, reads } from '../../platform/http/index.ts'
import { found } from '../../platform/refusal.ts'
import { contract } from './contract.ts'
import { findChart, findReports, findUnitPeople, findUnplaced } from './store.ts'
import { findInChart, findUnit, findUnits } from './store-units.ts'

export const routes: Route[] = [
  reads(contract.readChart, findChart),
  reads(contract.listUnplaced, (db, _viewer, input) => findUnplaced(db, input)),
  reads(contract.listReports, (db, _viewer, input) => findReports(db, input)),
  reads(contract.readChartUnits, findUnits),
  reads(contract.readChartUnit, async (db, _viewer, { unitId }) => found(await findUnit(db, unitId))),
  reads(contract.listUnitPeople, (db, _viewer, input) => findUnitPeople(db, input)),
  reads(contract.findInChart, (db, _viewer, { q }) => findInChart(db, q)),
]
