import { type Carrier, keep, type UnseenData } from '../../platform/facts/index.ts'
import type { House } from '../../platform/house.ts'
import type { Job } from '../../platform/jobs/index.ts'
import { nobody } from '../../platform/viewer.ts'
import { unfoundName } from './actions.ts'
import { searchesUnfound } from './facts.ts'
import { windowOf } from './seal.ts'
import { closeWindows, countSeals, type Sealed } from './store.ts'

/** Takes searches that found nothing into their counts, among others and in no order. */
export const unfoundCarrier: Carrier = {
  name: unfoundName,
  async carry({ tx, record }, acts) {
    await countSeals(
      tx,
      acts.map(({ id, data }) => ({ id, ...sealedIn(data) })),
    )
    record(searchesUnfound({ searches: acts.length }))
  },
}

export const gapJobs = ({ ground }: House): Job[] => [
  {
    name: 'search.close_windows',
    every: '41 3 * * *',
    long: true,
    run: () => keep(ground, nobody('fr'), ({ tx }) => closeWindows(tx, windowOf(new Date()))),
  },
]

const sealedIn = ({ words, spaceId, began, seal }: UnseenData): Sealed => ({
  words: String(words),
  spaceId: typeof spaceId === 'string' ? spaceId : null,
  began: String(began),
  seal: String(seal),
})
