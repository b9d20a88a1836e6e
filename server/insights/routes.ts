import { keeps, type Route } from '../platform/http/index.ts'
import { recordReading } from './actions.ts'
import { contract } from './contract.ts'

export const routes: Route[] = [keeps(contract.recordReading, recordReading, () => null)]
