import type { House, Slice } from '../platform/house.ts'
import { routes as health } from './health/routes.ts'
import { closeOldMonths, countDays, countParticipation, followSwitch } from './measures/counting.ts'
import { teamMonths } from './measures/readers.ts'
import { participationRoutes } from './participation/routes.ts'
import { routes } from './routes.ts'
import { deleteOldReadings } from './store.ts'
import { readings, teamMeasures } from './switches.ts'

export const insights = ({ ground }: House): Slice => {
  const counted = teamMonths(ground.gates)
  return {
    name: 'insights',
    routes: [...routes, ...health, ...participationRoutes],
    switches: [readings, teamMeasures],
    readers: [counted],
    jobs: [
      {
        name: 'insights.follow_switch',
        every: '*/5 * * * *',
        long: true,
        run: async () => {
          await followSwitch(ground, counted)
          await countParticipation(ground)
        },
      },
      {
        name: 'insights.count_days',
        every: '5 0 * * *',
        long: true,
        run: async () => {
          await countDays(ground)
          await closeOldMonths(ground)
        },
      },
      {
        name: 'insights.forget_readings',
        every: '10 2 * * *',
        long: true,
        run: () => deleteOldReadings(ground.inside),
      },
    ],
  }
}
