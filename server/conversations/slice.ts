import type { Slice } from '../platform/house.ts'
import { routesWith, type WhenSent } from './routes.ts'

export const conversations = (asked: { whenSent: WhenSent }): Slice => ({
  name: 'conversations',
  routes: routesWith(asked),
})
