import { changes, type Route, reads } from '../platform/http/index.ts'
import { addDemo, removeDemo } from './actions.ts'
import { contract } from './contract.ts'
import { readDemo } from './finding.ts'

export const routes: Route[] = [
  reads(contract.readDemo, readDemo),
  changes(contract.addDemo, addDemo),
  changes(contract.removeDemo, removeDemo),
]
