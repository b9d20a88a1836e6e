import type { Answer } from '../app/api.ts'

export type Participation = Answer<'readParticipation'>
export type Group = Participation['company']
