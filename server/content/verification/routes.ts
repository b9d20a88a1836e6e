import { changes, type Route } from '../../platform/http/index.ts'
import { threadView } from '../threads/views.ts'
import { verifyAnswer, withdrawVerification } from './actions.ts'
import { contract } from './contract.ts'

export const verificationRoutes: Route[] = [
  changes(contract.verifyAnswer, verifyAnswer, threadView),
  changes(contract.withdrawVerification, withdrawVerification, threadView),
]
