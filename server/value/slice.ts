import type { Slice } from '../platform/house.ts'
import { officeRoutes } from './offices/routes.ts'

export const value: Slice = { name: 'value', routes: [...officeRoutes] }
