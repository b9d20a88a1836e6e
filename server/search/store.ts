import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { type Named, namedLike } from './names/store.ts'
import { type CloseWord, closeWords } from './words/store.ts'

type Understood = { close: CloseWord[]; named: Named }

/** What a line may have been meant to say, and who and what it names, in one round trip. */
export async function understand(
  db: Db,
  viewer: Viewer,
  { words, terms }: { words: string; terms: readonly string[] },
): Promise<Understood> {
  const { rows } = await sql<Understood>`
    select ${closeWords(viewer, terms)} as close, ${namedLike(viewer, words)} as named`.execute(db)
  return rows[0] ?? { close: [], named: { people: [], spaces: [], subjects: [] } }
}
