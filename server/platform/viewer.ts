/**
 * Who asks. Every read and every change has one. `personId` is null when nobody has signed in; `wallPass` is
 * the proof that the outside login shows to the database (hex of the session's secret), null for the inside.
 */
export type Viewer = Readonly<{
  personId: string | null
  audience: 'inside' | 'outside' | 'anyone'
  organisationId: string | null
  unitId: string | null
  jobFamilyId: string | null
  administrator: boolean
  /** What one answers for in the programme; other offices than administration. */
  offices: readonly Office[]
  scopes: readonly Scope[]
  sessionId: string | null
  wallPass: string | null
  locale: Locale
  timeZone: string
}>

/** Leads the programme, stands for it, answers for its money, or heads a job family. */
export type Office = 'programme' | 'sponsor' | 'controller' | 'head'
export type Scope = 'read' | 'write'
export type Locale = 'fr' | 'en'

export function nobody(locale: Locale): Viewer {
  return {
    personId: null,
    audience: 'anyone',
    organisationId: null,
    unitId: null,
    jobFamilyId: null,
    administrator: false,
    offices: [],
    scopes: [],
    sessionId: null,
    wallPass: null,
    locale,
    timeZone: 'Europe/Paris',
  }
}
