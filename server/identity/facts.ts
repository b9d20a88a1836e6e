import { code, factKind, id, maybe, oneOf } from '../platform/facts/index.ts'

export const companyFounded = factKind('company.founded', { personId: id })
export const signedIn = factKind('session.started', { sessionId: id }, 'actor')
export const signInRefused = factKind('session.refused', { personId: maybe(id) }, 'administrators')
export const sessionsEnded = factKind(
  'session.ended',
  { personId: id, cause: oneOf('signed_out', 'ended_by_owner', 'signed_in_again') },
  'actor',
)
export const passwordChanged = factKind('password.changed', { personId: id }, 'actor')
export const resetAsked = factKind('password.reset_asked', { requestId: id }, 'administrators')
export const passwordReset = factKind('password.reset', { personId: id }, 'administrators')
export const tokenMinted = factKind('token.minted', { tokenId: id, personId: id }, 'actor')
export const tokenRevoked = factKind('token.revoked', { personId: id }, 'actor')
export const personLeft = factKind('person.left', { personId: id })
export const administratorAppointed = factKind('administrator.appointed', { personId: id }, 'administrators')
export const administratorRemoved = factKind('administrator.removed', { personId: id }, 'administrators')
export const administrationRefused = factKind('administration.refused', { route: code }, 'administrators')
export const startUpEnded = factKind('start_up.ended', { cause: oneOf('people', 'days') }, 'administrators')
