import type { House, Slice } from '../platform/house.ts'
import { gapJobs, unfoundCarrier } from './gaps/carrying.ts'
import { gapRoutes } from './gaps/routes.ts'
import { searchDocuments } from './readers.ts'
import { routes } from './routes.ts'
import { savedRoutes } from './saved/routes.ts'
import { searchGaps } from './switches.ts'

export const search = (house: House): Slice => ({
  name: 'search',
  routes: [...routes, ...savedRoutes, ...gapRoutes],
  readers: [searchDocuments],
  jobs: gapJobs(house),
  unseen: [unfoundCarrier],
  switches: [searchGaps],
})
