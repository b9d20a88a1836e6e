import type { House, Slice } from '../platform/house.ts'
import { driverRoutes } from './drivers/routes.ts'
import { figureRoutes } from './figures/routes.ts'
import { officeRoutes } from './offices/routes.ts'
import { surveyCarrier } from './surveys/carrying.ts'
import { surveyRoutes } from './surveys/routes.ts'

export const value = ({ chance }: House): Slice => ({
  name: 'value',
  routes: [...officeRoutes, ...driverRoutes, ...figureRoutes, ...surveyRoutes(chance)],
  unseen: [surveyCarrier],
})
