import { change } from '../../platform/facts/index.ts'
import type { House } from '../../platform/house.ts'
import type { Job } from '../../platform/jobs/index.ts'
import { nobody } from '../../platform/viewer.ts'
import { pollClosed } from './facts.ts'
import { findOverdue, storeClosing } from './store.ts'

export const pollJobs = (house: House): Job[] => [
  { name: 'polls.close', every: '* * * * *', run: () => closeOverdue(house) },
]

/** Counts for good what closed by its time, and lets go of who chose what. */
export async function closeOverdue({ ground }: Pick<House, 'ground'>): Promise<void> {
  for (const { postId, spaceId } of await findOverdue(ground.inside))
    await change(ground, nobody('en'), async ({ tx, record, unchanged }) => {
      if (await storeClosing(tx, postId)) record(pollClosed({ postId, spaceId }))
      else unchanged()
    })
}
