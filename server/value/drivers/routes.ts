import { changes, type Route, reads } from '../../platform/http/index.ts'
import { checkDriver, editDriver, listDrivers, readDriver, restoreDriver } from './actions.ts'
import { contract } from './contract.ts'
import { checked, drivers, whole } from './views.ts'

export const driverRoutes: Route[] = [
  reads(contract.listDrivers, listDrivers, drivers),
  reads(contract.readDriver, readDriver, whole),
  reads(contract.checkDriver, checkDriver, checked),
  changes(contract.editDriver, editDriver, whole),
  changes(contract.restoreDriver, restoreDriver, whole),
]
