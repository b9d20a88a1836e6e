import { randomBytes } from 'node:crypto'
import type { Db } from '../../platform/database/index.ts'
import { allowIn, insertUnnamed } from '../unnamed/store.ts'

/** Questions whose key nobody keeps, and the spaces that take them. */
export async function importUnnamed(
  tx: Db,
  questions: readonly { postId: string; spaceId: string }[],
): Promise<void> {
  for (const { postId, spaceId } of questions) {
    await allowIn(tx, spaceId)
    const sealed = { keyHash: randomBytes(32), escrowId: null, sealed: null }
    await insertUnnamed(tx, { postId, strength: 'moderators', ...sealed })
  }
}
