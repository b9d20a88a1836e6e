import type { Slice } from '../platform/house.ts'
import { levelsMoved } from './readers.ts'
import { routes } from './routes.ts'

export const following: Slice = { name: 'following', routes, readers: [levelsMoved] }
