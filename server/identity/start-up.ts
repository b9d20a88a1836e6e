import { change } from '../platform/facts/index.ts'
import type { House } from '../platform/house.ts'
import type { Job } from '../platform/jobs/index.ts'
import { nobody } from '../platform/viewer.ts'
import { startUpEnded } from './facts.ts'
import { endStartUp } from './store-beginning.ts'

/** A company's first days end by themselves; administrators are told. */
export const startUpJob = ({ ground }: House): Job => ({
  name: 'identity.start_up',
  every: '11 * * * *',
  run: () =>
    change(ground, nobody('fr'), async ({ tx, record, unchanged }) => {
      const cause = await endStartUp(tx)
      if (!cause) return unchanged()
      record(startUpEnded({ cause }))
    }),
})
