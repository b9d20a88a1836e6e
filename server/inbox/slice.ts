import type { House, Slice } from '../platform/house.ts'
import { callingJobs } from './calling.ts'
import { routes as offline } from './offline/routes.ts'
import { nothingOnDevices } from './offline/switches.ts'
import { inbox as reader } from './readers.ts'
import { routes } from './routes.ts'
import type { Speak } from './views.ts'

export const inbox = (house: House, speak: Speak): Slice => ({
  name: 'inbox',
  routes: [...routes(speak), ...offline],
  switches: [nothingOnDevices],
  readers: [reader],
  jobs: callingJobs(house),
})
