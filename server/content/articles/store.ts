import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'

/** Answers the number of the version that was checked. */
export async function upsertCheck(
  tx: Db,
  { postId, personId, againBefore }: { postId: string; personId: string; againBefore: string | null },
): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into article_checks (post_id, space_id, person_id, number, again_before)
    select p.id, p.space_id, ${personId}, coalesce((select max(v.number) from versions v where v.target_id = p.id), 1),
      ${againBefore}::date
    from posts p where p.id = ${postId}
    on conflict (post_id) do update set person_id = excluded.person_id, number = excluded.number,
      checked_at = now(), again_before = excluded.again_before
    returning number`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('The check was not stored.')
  return row.number
}

/** False when there was none. */
export async function deleteCheck(tx: Db, postId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('article_checks')
    .where('post_id', '=', postId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
