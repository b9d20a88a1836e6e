import { change, keep } from '../../platform/facts/index.ts'
import { scan } from '../../platform/files/index.ts'
import type { House } from '../../platform/house.ts'
import type { Job } from '../../platform/jobs/index.ts'
import { nobody } from '../../platform/viewer.ts'
import { removeBytes } from './actions.ts'
import { fileReleased } from './facts.ts'
import { deleteFiles, findHeld, findRemoved, markAbandoned, releaseFile } from './store.ts'
import { forgetTexts } from './texts/store.ts'

export const fileJobs = (house: House): Job[] => [
  { name: 'files.collect', every: '23 3 * * *', long: true, run: () => collectFiles(house) },
  { name: 'files.look-again', every: '*/10 * * * *', long: true, run: () => lookAgain(house) },
]

/** Removes uploads that were attached to nothing for a day, and the bytes of what was removed; rows go last. */
export async function collectFiles(house: Pick<House, 'ground' | 'files'>): Promise<void> {
  const { ground } = house
  await keep(ground, nobody('en'), ({ tx }) => markAbandoned(tx))
  await keep(ground, nobody('en'), ({ tx }) => forgetTexts(tx))
  const removed = await findRemoved(ground.inside)
  for (const { keys } of removed) await removeBytes(house, keys)
  const ids = removed.map(({ id }) => id)
  await keep(ground, nobody('en'), ({ tx }) => deleteFiles(tx, ids))
}

/** Held files, once the scanner answers again or knows better; without a scanner nothing is released. */
async function lookAgain({ ground, files, scanner, log }: House): Promise<void> {
  if (!scanner) return
  for (const { id, key } of await findHeld(ground.inside)) {
    const { verdict } = await scan(scanner, files.pathOf(key), {
      error: (fields, text) => log.error(text, { ...fields }),
    })
    if (verdict === 'hold') continue
    await change(ground, nobody('en'), async ({ tx, record, unchanged }) => {
      if (await releaseFile(tx, id)) record(fileReleased({ fileId: id }))
      else unchanged()
    })
  }
}
