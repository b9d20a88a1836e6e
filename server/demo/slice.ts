import type { House, Slice } from '../platform/house.ts'
import { type CarryingOut, writtenCompany } from './carrying-out.ts'
import { demoJob } from './jobs.ts'
import { demoWanted } from './readers.ts'
import { routes } from './routes.ts'

/** `company`: another than the one that comes with Weft, for a test. */
export function demo(house: House, company: CarryingOut['company'] = writtenCompany): Slice {
  const closing = new AbortController()
  return {
    name: 'demo',
    routes,
    readers: [demoWanted],
    jobs: [demoJob(house, { company, signal: closing.signal })],
    extra: (app) => {
      app.addHook('onClose', async () => closing.abort())
    },
  }
}
