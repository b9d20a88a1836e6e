import type { Answer } from '../app/api.ts'

export type Driver = Answer<'readDriver'>
