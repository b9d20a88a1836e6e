import type { House, Slice } from '../platform/house.ts'
import { routes as health } from './health/routes.ts'
import { routes } from './routes.ts'
import { deleteOldReadings } from './store.ts'
import { readings } from './switches.ts'

export const insights = ({ ground }: House): Slice => ({
  name: 'insights',
  routes: [...routes, ...health],
  switches: [readings],
  jobs: [
    {
      name: 'insights.forget_readings',
      every: '10 2 * * *',
      long: true,
      run: () => deleteOldReadings(ground.inside),
    },
  ],
})
