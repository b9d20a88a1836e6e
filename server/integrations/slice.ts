import type { House, Slice } from '../platform/house.ts'
import { importJob } from './jobs.ts'
import { importsAsked } from './readers.ts'
import { routes } from './routes.ts'

export function integrations(house: House): Slice {
  const closing = new AbortController()
  return {
    name: 'integrations',
    routes: routes(house),
    readers: [importsAsked],
    jobs: [importJob(house, closing.signal)],
    extra: (app) => {
      app.addHook('onClose', async () => closing.abort())
    },
  }
}
