import { changes, type Route } from '../../../platform/http/index.ts'
import { nameSubject } from './actions.ts'
import { contract } from './contract.ts'

export const namingRoutes: Route[] = [changes(contract.nameSubject, nameSubject)]
