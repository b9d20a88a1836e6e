import type { Slice } from '../platform/house.ts'
import { threadActivity } from './readers.ts'
import { routes } from './routes.ts'

export const feed: Slice = { name: 'feed', routes, readers: [threadActivity] }
