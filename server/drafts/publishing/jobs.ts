import { z } from 'zod'
import { findActor } from '../../identity/index.ts'
import { id } from '../../platform/contract/index.ts'
import { change, type Ground, keep } from '../../platform/facts/index.ts'
import type { House } from '../../platform/house.ts'
import type { Job } from '../../platform/jobs/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { nobody } from '../../platform/viewer.ts'
import { publicationRefused } from '../facts.ts'
import { enqueueAt, publishHeld, publishJobName } from './actions.ts'
import { type Due, holdScheduled, storeRefusal } from './store.ts'

const payload = z.object({ personId: id, draftId: id })

export const draftJobs = ({ ground }: House): Job[] => [
  { name: publishJobName, run: (given) => publishScheduled(ground, payload.parse(given)) },
]

/**
 * Publishes a draft whose hour has come, in its author's name and with the rights they have now. Refused, it is a
 * draft again that says why. Run twice, it publishes once. `at` stands for now.
 */
export async function publishScheduled(ground: Ground, due: Due, at: Date | null = null): Promise<void> {
  const viewer = await findActor(ground.inside, due.personId)
  if (!viewer) {
    await keep(ground, nobody('en'), ({ tx }) => giveBack(tx, due, at, 'draft.author_gone'))
    return
  }
  try {
    await change(ground, viewer, async (given) => {
      const waiting = await holdScheduled(given.tx, due, at)
      if (waiting?.due) return void (await publishHeld(given, due, waiting.post))
      // The clocks of two machines differ a little.
      if (waiting) await enqueueAt(given.tx, due, waiting.scheduledAt)
      given.unchanged()
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await change(ground, viewer, async ({ tx, record, unchanged }) => {
      if (await giveBack(tx, due, at, error.code))
        record(publicationRefused({ draftId: due.draftId, reason: error.code }))
      else unchanged()
    })
  }
}

/** False when it waits no longer. */
async function giveBack(tx: Ground['inside'], due: Due, at: Date | null, reason: string): Promise<boolean> {
  const waiting = await holdScheduled(tx, due, at)
  if (!waiting?.due) return false
  await storeRefusal(tx, due, reason)
  return true
}
