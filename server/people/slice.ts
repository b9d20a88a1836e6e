import type { Slice } from '../platform/house.ts'
import { routes } from './routes.ts'

export const people: Slice = { name: 'people', routes }
