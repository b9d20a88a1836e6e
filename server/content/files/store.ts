import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'

/** Puts my own, not yet attached files under what I write; refuses any other id, in the same words. */
export async function attachFiles(
  tx: Db,
  viewer: Viewer,
  fileIds: readonly string[],
  place: { postId: string; commentId: string | null; spaceId: string | null },
): Promise<void> {
  if (fileIds.length === 0) return
  const { numAffectedRows } = await sql`
    update files set post_id = ${place.postId}, comment_id = ${place.commentId}, space_id = ${place.spaceId}
    where id = any(${fileIds}::uuid[]) and owner_id = ${viewer.personId} and post_id is null and state = 'ready'`.execute(
    tx,
  )
  if (Number(numAffectedRows ?? 0n) !== new Set(fileIds).size) throw new Refusal('file.missing')
}
