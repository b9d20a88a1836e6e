import type { House, Slice } from '../platform/house.ts'
import { routes } from './routes.ts'
import { deleteOldReadings } from './store.ts'
import { readings } from './switches.ts'

export const insights = ({ ground }: House): Slice => ({
  name: 'insights',
  routes,
  switches: [readings],
  jobs: [
    { name: 'insights.forget_readings', every: '10 2 * * *', run: () => deleteOldReadings(ground.inside) },
  ],
})
