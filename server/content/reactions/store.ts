import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { reactionsOf } from '../threads/store.ts'

export type Reaction = {
  targetId: string
  target: 'post' | 'comment'
  postId: string
  spaceId: string | null
  personId: string
  name: 'useful' | 'thanks' | 'agree' | 'celebrate' | 'curious'
}

/** False when it stood already. */
export async function insertReaction(tx: Db, reaction: Reaction): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('reactions')
    .values({
      target_id: reaction.targetId,
      target: reaction.target,
      post_id: reaction.postId,
      space_id: reaction.spaceId,
      person_id: reaction.personId,
      name: reaction.name,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function deleteReaction(tx: Db, { targetId, personId, name }: Reaction): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('reactions')
    .where('target_id', '=', targetId)
    .where('person_id', '=', personId)
    .where('name', '=', name)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

export async function countReactions(db: Db, viewer: Viewer, postId: string, targetId: string) {
  const { rows } = await sql<{ reactions: { name: string; count: number; mine: boolean }[] }>`
    select ${reactionsOf(viewer, sql`${postId}::uuid`, sql`${targetId}::uuid`)} as reactions`.execute(db)
  return { reactions: rows[0]?.reactions ?? [] }
}
