import { keeps, type Route, reads } from '../../platform/http/index.ts'
import { changeSavedSearch, lookAtSavedSearch, removeSavedSearch, saveSearch } from './actions.ts'
import { contract } from './contract.ts'
import { findSavedSearches } from './store.ts'

const done = () => null

export const savedRoutes: Route[] = [
  reads(contract.listSavedSearches, findSavedSearches, (data) => ({ data })),
  keeps(contract.saveSearch, saveSearch),
  keeps(contract.changeSavedSearch, changeSavedSearch),
  keeps(contract.lookAtSavedSearch, lookAtSavedSearch, done),
  keeps(contract.removeSavedSearch, removeSavedSearch, done),
]
