import type { Slice } from '../platform/house.ts'
import { routes } from './routes.ts'

export const content: Slice = { name: 'content', routes }
