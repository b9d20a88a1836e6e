import type { House, Slice } from '../platform/house.ts'
import { routes } from './routes.ts'

export const people = (house: House): Slice => ({ name: 'people', routes: routes(house) })
