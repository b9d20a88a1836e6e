import type { House, Slice } from '../platform/house.ts'
import { mailJobs } from './outbox.ts'
import { routes } from './routes.ts'

export const mail = (house: House): Slice => ({ name: 'mail', routes: routes(house), jobs: mailJobs(house) })
