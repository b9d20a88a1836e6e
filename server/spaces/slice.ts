import type { Slice } from '../platform/house.ts'
import { routes } from './routes.ts'

export const spaces: Slice = { name: 'spaces', routes }
