import { factKind } from '../platform/facts/index.ts'

export const companyFounded = factKind<{ personId: string }>('company.founded')
export const signedIn = factKind<{ sessionId: string }>('session.started', 'actor')
export const sessionsEnded = factKind<{ personId: string; cause: string }>('session.ended', 'actor')
export const administrationRefused = factKind<{ route: string }>('administration.refused', 'administrators')
