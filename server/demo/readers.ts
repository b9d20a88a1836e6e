import type { Reader } from '../platform/facts/index.ts'
import { enqueue } from '../platform/jobs/index.ts'
import { demoAsked } from './facts.ts'
import { demoJobName } from './jobs.ts'
import { findDemo } from './store.ts'

/** What an administrator asked for becomes a job. What was carried out since asks for nothing again. */
export const demoWanted: Reader = {
  name: 'demo.wanted',
  hears: [demoAsked.kind],
  async hear(tx) {
    const demo = await findDemo(tx)
    if (demo && demo.state !== 'present' && !demo.busy) await enqueue(tx, demoJobName, {}, { key: 'demo' })
  },
  forget: async () => {},
}
