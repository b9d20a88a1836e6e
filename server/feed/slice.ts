import type { Slice } from '../platform/house.ts'
import { routes as firstMinutes } from './first-minutes/routes.ts'
import { routes as overview } from './overview/routes.ts'
import { threadActivity } from './readers.ts'
import { routes as readership } from './readership/routes.ts'
import { routesWith, type WhenRead } from './routes.ts'

export const feed = (asked: { whenRead: WhenRead }): Slice => ({
  name: 'feed',
  routes: [...routesWith(asked), ...overview, ...readership, ...firstMinutes],
  readers: [threadActivity],
})
