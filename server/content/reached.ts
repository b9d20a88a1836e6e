import type { Db } from '../platform/database/index.ts'
import { whoReaches } from '../reach/index.ts'

/** Of the people a text names, those who can read it: the others are not told of it; their name stays a link. */
export async function reachedOf(
  tx: Db,
  spaceId: string | null,
  people: readonly string[],
): Promise<string[]> {
  if (people.length === 0) return []
  const reached = await whoReaches(tx, spaceId, people)
  return people.filter((id) => reached.has(id))
}
