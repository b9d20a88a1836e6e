import type { Slice } from '../platform/house.ts'
import { routes as firstMinutes } from './first-minutes/routes.ts'
import { routes as overview } from './overview/routes.ts'
import { threadActivity } from './readers.ts'
import { routes } from './routes.ts'

export const feed: Slice = {
  name: 'feed',
  routes: [...routes, ...overview, ...firstMinutes],
  readers: [threadActivity],
}
