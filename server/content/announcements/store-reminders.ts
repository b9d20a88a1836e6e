import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import { found } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'
import { askedPeople, remindedOf } from './store-asked.ts'

/** How many of those asked have not acknowledged, and when they were last reminded. */
export async function findReminder(
  db: Db,
  viewer: Viewer,
  postId: string,
): Promise<{ waiting: number; remindedAt: Date | null }> {
  const asked = askedPeople(viewer, { spaceId: sql`n.space_id`, authorId: sql`n.author_id` })
  const { rows } = await sql<{ waiting: number; remindedAt: Date | null }>`
    select (select count(*) from ${asked} a where not exists (
              select 1 from acknowledgements k where k.post_id = n.id and k.person_id = a.id)) as waiting,
           ${remindedOf(sql`n.id`)} as "remindedAt"
    from posts n where n.id = ${postId} and n.state = 'published' and ${inReach(viewer, sql`n.space_id`)}`.execute(
    db,
  )
  return rows[0] ?? { waiting: 0, remindedAt: null }
}

export async function insertReminder(
  tx: Db,
  viewer: Viewer,
  { postId, spaceId }: { postId: string; spaceId: string | null },
): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`
    insert into announcement_reminders (post_id, space_id, person_id)
    values (${postId}, ${spaceId}, ${viewer.personId}) returning reminded_at as at`.execute(tx)
  return found(rows[0]?.at)
}
