import { z } from 'zod'
import type { House } from '../platform/house.ts'
import { enqueue, type Job } from '../platform/jobs/index.ts'
import { Refusal } from '../platform/refusal.ts'
import { carryOutAsked } from './importing/importing.ts'

export const importJobName = 'integrations.import'

const payload = z.object({ importId: z.uuid() })
const busyPauseMs = 5_000

/** Carries out what was asked for on the page; `signal` stops it between two batches when the house closes. */
export function importJob({ ground, log }: House, signal: AbortSignal): Job {
  return {
    name: importJobName,
    long: true,
    async run(given) {
      const { importId } = payload.parse(given)
      try {
        await carryOutAsked(ground, importId, { signal })
      } catch (error) {
        // The house closes during a check: the queue brings it up again after the next start.
        if (signal.aborted) throw error
        if (!(error instanceof Refusal && error.code === 'import.busy')) {
          // Its state and the reason stand on the page; trying again is for whoever reads it there.
          log.error('An import failed.', { importId, error })
          return
        }
        const at = new Date(Date.now() + busyPauseMs)
        await enqueue(ground.inside, importJobName, { importId }, { key: `import ${importId} waits`, at })
      }
    },
  }
}
