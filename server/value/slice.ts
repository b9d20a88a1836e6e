import type { Slice } from '../platform/house.ts'
import { driverRoutes } from './drivers/routes.ts'
import { figureRoutes } from './figures/routes.ts'
import { officeRoutes } from './offices/routes.ts'

export const value: Slice = { name: 'value', routes: [...officeRoutes, ...driverRoutes, ...figureRoutes] }
