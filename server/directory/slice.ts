import type { Slice } from '../platform/house.ts'
import { routes } from './routes.ts'

export const directory: Slice = { name: 'directory', routes }
