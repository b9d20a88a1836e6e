import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'

/** Where these posts stand, those that are still there. */
export async function findSpaces(
  tx: Db,
  posts: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await sql<{ id: string; spaceId: string | null }>`
    select id, space_id as "spaceId" from posts where id = any(${posts}::uuid[]) and state = 'published'`.execute(
    tx,
  )
  return new Map(rows.map(({ id, spaceId }) => [id, spaceId]))
}
