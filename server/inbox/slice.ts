import type { House, Slice } from '../platform/house.ts'
import { callingJobs } from './calling.ts'
import { inbox as reader } from './readers.ts'
import { routes } from './routes.ts'

export const inbox = (house: House): Slice => ({
  name: 'inbox',
  routes,
  readers: [reader],
  jobs: callingJobs(house),
})
