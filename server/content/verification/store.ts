import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'

type Verification = { postId: string; answerId: string; personId: string; validUntil: string }

export async function upsertVerification(
  tx: Db,
  { postId, answerId, personId, validUntil }: Verification,
): Promise<void> {
  await sql`
    insert into verifications (post_id, answer_id, space_id, person_id, valid_until)
    select p.id, ${answerId}, p.space_id, ${personId}, ${validUntil}::date from posts p where p.id = ${postId}
    on conflict (post_id) do update set answer_id = excluded.answer_id, person_id = excluded.person_id,
      verified_at = now(), valid_until = excluded.valid_until`.execute(tx)
}

/** False when that answer was not verified. */
export async function deleteVerification(tx: Db, postId: string, answerId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('verifications')
    .where('post_id', '=', postId)
    .where('answer_id', '=', answerId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Of the post `p`, for lists: when the answer that is accepted now was verified, by whom, and whether that is over. */
export const verifiedOf = sql`(
  select json_build_object('at', k.verified_at, 'due', k.valid_until < current_date, 'by', b.name)
  from verifications k left join people b on b.id = k.person_id
  where k.post_id = p.id and k.answer_id = p.accepted_answer_id)`

/** Of the post `p`: who verified the answer that is accepted now, and whether that still holds. */
export const verificationOf = sql`(
  select json_build_object('at', k.verified_at, 'validUntil', k.valid_until, 'due', k.valid_until < current_date,
    'changed', coalesce(c.edited_at > k.verified_at, false),
    'by', case when b.id is not null then json_build_object('id', b.id, 'name', b.name, 'title', b.title) end)
  from verifications k join comments c on c.id = k.answer_id left join people b on b.id = k.person_id
  where k.post_id = p.id and k.answer_id = p.accepted_answer_id)`
