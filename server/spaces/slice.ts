import type { Slice } from '../platform/house.ts'
import { routes as requests } from './requests/routes.ts'
import { routes } from './routes.ts'

export const spaces: Slice = { name: 'spaces', routes: [...routes, ...requests] }
