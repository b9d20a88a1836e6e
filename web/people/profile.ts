import type { Answer } from '../app/api.ts'

export type Profile = Answer<'readPerson'>
