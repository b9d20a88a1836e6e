import { changes, type Route, reads } from '../../platform/http/index.ts'
import { threadView } from '../threads/views.ts'
import { hideThanks, showThanks, thank, withdrawThanks } from './actions.ts'
import { contract } from './contract.ts'
import { findReceived } from './store.ts'
import { receivedView } from './views.ts'

const done = () => null

export const thanksRoutes: Route[] = [
  changes(contract.thank, thank, threadView),
  changes(contract.withdrawThanks, withdrawThanks, done),
  reads(contract.listThanks, findReceived, receivedView),
  changes(contract.showThanks, showThanks, done),
  changes(contract.hideThanks, hideThanks, done),
]
