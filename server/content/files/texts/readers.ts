import type { Reader } from '../../../platform/facts/index.ts'
import { enqueue } from '../../../platform/jobs/index.ts'
import { fileAdded, fileReleased } from '../facts.ts'

export const readTextsName = 'files.read_texts'

/** A file that came in, or that the antivirus let pass, is read soon; a job that finds nothing to read ends at once. */
export const textsWanted: Reader = {
  name: 'content.texts_wanted',
  hears: [fileAdded.kind, fileReleased.kind],
  hear: (tx) => enqueue(tx, readTextsName, {}, { key: readTextsName }),
  forget: async () => {},
}
