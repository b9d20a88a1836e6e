import type { House, Slice } from '../platform/house.ts'
import { fileJobs } from './files/jobs.ts'
import { fileRoutes } from './files/routes.ts'
import { routes } from './routes.ts'
import { suggestionRoutes } from './suggestions/routes.ts'

export const content = (house: House): Slice => ({
  name: 'content',
  routes: [...routes, ...fileRoutes(house), ...suggestionRoutes],
  jobs: fileJobs(house),
})
