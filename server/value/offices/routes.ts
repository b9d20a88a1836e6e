import { changes, type Route, reads } from '../../platform/http/index.ts'
import { giveOffice, readOffices, setFamily, takeOffice } from './actions.ts'
import { contract } from './contract.ts'

const done = () => null

export const officeRoutes: Route[] = [
  reads(contract.readOffices, readOffices),
  changes(contract.giveOffice, giveOffice, done),
  changes(contract.takeOffice, takeOffice, done),
  changes(contract.setFamily, setFamily, done),
]
