import type { Slice } from '../platform/house.ts'
import { routes } from './routes.ts'

export const escrow: Slice = { name: 'escrow', routes }
