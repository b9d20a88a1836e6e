import { change, keep } from '../../../platform/facts/index.ts'
import type { House } from '../../../platform/house.ts'
import { enqueue, type Job } from '../../../platform/jobs/index.ts'
import { nobody } from '../../../platform/viewer.ts'
import { fileRead } from '../facts.ts'
import { readTextsName } from './readers.ts'
import { keepText, takeUnread } from './store.ts'

/** So many files are read before other jobs have their turn. */
const inOneRun = 20

export const textJobs = (house: House): Job[] => [
  { name: readTextsName, long: true, run: () => readTexts(house) },
  {
    name: 'files.read_texts_again',
    every: '7,17,27,37,47,57 * * * *',
    long: true,
    run: () => readTexts(house),
  },
]

/** Reads what the antivirus let pass, each file once. */
export async function readTexts({ ground, files, texts, log }: House): Promise<void> {
  for (let read = 0; read < inOneRun; read++) {
    const unread = await keep(ground, nobody('en'), ({ tx }) => takeUnread(tx))
    if (!unread) return
    const found = await texts.read(files.pathOf(unread.key), unread.kind).catch((error: unknown) => {
      log.error('A file could not be opened for reading.', { fileId: unread.id, error })
      return { state: 'unreadable' as const, text: '' }
    })
    await change(ground, nobody('en'), async ({ tx, record, unchanged }) => {
      if (await keepText(tx, unread.id, found)) record(fileRead({ fileId: unread.id, found: found.state }))
      else unchanged()
    })
  }
  await enqueue(ground.inside, readTextsName, {}, { key: readTextsName })
}
