import type { House, Slice } from '../platform/house.ts'
import { draftJobs } from './publishing/jobs.ts'
import { routes } from './routes.ts'
import type { Speak } from './views.ts'

export const drafts = (house: House, speak: Speak): Slice => ({
  name: 'drafts',
  routes: routes(speak),
  jobs: draftJobs(house),
})
