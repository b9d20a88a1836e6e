import type { Slice } from '../platform/house.ts'
import { routes } from './routes.ts'

export const conversations: Slice = { name: 'conversations', routes }
