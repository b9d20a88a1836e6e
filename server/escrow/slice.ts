import type { House, Slice } from '../platform/house.ts'
import { routes } from './routes.ts'

export const escrow = (house: House): Slice => ({ name: 'escrow', routes: routes(house) })
