import { code, factKind, id, oneOf } from '../platform/facts/index.ts'

export const companyFounded = factKind('company.founded', { personId: id })
export const signedIn = factKind('session.started', { sessionId: id }, 'actor')
export const sessionsEnded = factKind('session.ended', { personId: id, cause: oneOf('signed_out') }, 'actor')
export const administrationRefused = factKind('administration.refused', { route: code }, 'administrators')
