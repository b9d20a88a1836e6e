import { keeps, type Route, reads } from '../../platform/http/index.ts'
import { forgetSaved, saveForLater } from './actions.ts'
import { contract } from './contract.ts'
import { findSaved } from './store.ts'
import { savedView } from './views.ts'

const done = () => null

export const savedRoutes: Route[] = [
  reads(contract.listSaved, findSaved, (page) => ({ ...page, data: page.data.map(savedView) })),
  keeps(contract.saveForLater, saveForLater, done),
  keeps(contract.forgetSaved, forgetSaved, done),
]
