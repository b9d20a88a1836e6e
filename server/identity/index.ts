export { needProof, newToken } from './actions/account.ts'
export { appoint } from './actions/administration.ts'
export { closeBehind } from './actions/departure.ts'
export {
  asInside,
  type Entered,
  endBefore,
  enter,
  type Place,
  startSession,
  viewerOf,
} from './actions/entering.ts'
export { type Founding, foundCompany, newSetupLink, prepareFounding } from './actions/founding.ts'
export { administrationRefused, personLeft } from './facts.ts'
export { enterGate } from './gates.ts'
export { hashPassword } from './password.ts'
export { cookieName, recognise } from './recognise.ts'
export { letIn, placeOf } from './routes.ts'
export { mayBePassword } from './rules.ts'
export { type Account, findAccount, findCompany, newSecret, secretHash, storePassword } from './store.ts'
export { findStartUp, type StartUp } from './store-beginning.ts'
export { findMe } from './store-me.ts'
export { findActor, livingSessions } from './store-sessions.ts'
