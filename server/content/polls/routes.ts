import { answers, changes, type Route } from '../../platform/http/index.ts'
import { threadView } from '../threads/views.ts'
import { closePoll, rewritePoll, vote } from './actions.ts'
import { contract } from './contract.ts'

export const pollRoutes: Route[] = [
  answers(contract.vote, vote),
  changes(contract.closePoll, closePoll, threadView),
  changes(contract.rewritePoll, rewritePoll, threadView),
]
