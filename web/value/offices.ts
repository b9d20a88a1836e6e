import type { Answer } from '../app/api.ts'

export type Offices = Answer<'readOffices'>
/** What is asked again once an office or a family changed. */
export const stale = ['readOffices', 'readMe'] as const
