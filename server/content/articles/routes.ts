import { changes, type Route } from '../../platform/http/index.ts'
import { threadView } from '../threads/views.ts'
import { checkArticle, withdrawCheck } from './actions.ts'
import { contract } from './contract.ts'

export const articleRoutes: Route[] = [
  changes(contract.checkArticle, checkArticle, threadView),
  changes(contract.withdrawCheck, withdrawCheck, threadView),
]
