import type { House } from '../platform/house.ts'
import { enqueue, type Job } from '../platform/jobs/index.ts'
import { Refusal } from '../platform/refusal.ts'
import { type CarryingOut, carryOut } from './carrying-out.ts'

export const demoJobName = 'demo.carry_out'

const busyPauseMs = 3_000

/** Carries out what was asked for on the page; `signal` stops it between two parts when the house closes. */
export function demoJob(
  { ground, files, log, config }: House,
  { company, signal }: Pick<CarryingOut, 'company'> & { signal: AbortSignal },
): Job {
  return {
    name: demoJobName,
    long: true,
    async run() {
      try {
        await carryOut(ground, { company, files, url: config.url, signal })
        // The house closes: the queue brings it up again after the next start.
        signal.throwIfAborted()
      } catch (error) {
        if (signal.aborted) throw error
        if (!(error instanceof Refusal && error.code === 'demo.busy')) {
          log.error('The demo company was not added or removed.', { error })
          return
        }
        const at = new Date(Date.now() + busyPauseMs)
        await enqueue(ground.inside, demoJobName, {}, { key: 'demo waits', at })
      }
    },
  }
}
