import type { Slice } from '../platform/house.ts'
import { searchDocuments } from './readers.ts'
import { routes } from './routes.ts'

export const search: Slice = { name: 'search', routes, readers: [searchDocuments] }
