import type { House, Slice } from '../platform/house.ts'
import { mailWaker, resets } from './readers.ts'
import { routes } from './routes.ts'
import { startUpJob } from './start-up.ts'

export const identity = (house: House): Slice => ({
  name: 'identity',
  routes: routes(house),
  readers: [resets(house.config), mailWaker],
  jobs: [startUpJob(house)],
})
