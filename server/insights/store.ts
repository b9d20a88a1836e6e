import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { inReach } from '../reach/index.ts'

const dwells = { short: 0, medium: 1, long: 2 } as const
export type Dwell = keyof typeof dwells

/** The post's id, where this viewer may read it. */
export async function findReadable(
  db: Db,
  viewer: Viewer,
  postId: string,
): Promise<{ itemId: string; personId: string } | null> {
  const { rows } = await sql<{ itemId: string; personId: string }>`
    select p.id as "itemId", ${viewer.personId}::uuid as "personId" from posts p
    where p.id = ${postId} and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}`.execute(db)
  return rows[0] ?? null
}

/** One row for each person, day and post: a longer look replaces a shorter one. */
export async function storeReading(
  tx: Db,
  { itemId, personId, dwell }: { itemId: string; personId: string; dwell: Dwell },
): Promise<void> {
  await sql`
    insert into readings (person_id, item_id, day, dwell)
    values (${personId}, ${itemId}, current_date, ${dwells[dwell]})
    on conflict (person_id, item_id, day) do update set dwell = excluded.dwell
    where readings.dwell < excluded.dwell`.execute(tx)
}

const keptDays = 28

export async function deleteOldReadings(tx: Db): Promise<void> {
  await sql`delete from readings where day < current_date - ${keptDays}::int`.execute(tx)
}

/** Forgets who read these posts, and what these people read. */
export async function removeReadings(
  tx: Db,
  { people, posts, spaces }: Readonly<Record<'people' | 'posts' | 'spaces', readonly string[]>>,
): Promise<void> {
  await sql`
    delete from readings r where r.person_id = any(${people}::uuid[]) or r.item_id = any(${posts}::uuid[])
      or exists (select 1 from posts p where p.id = r.item_id and p.space_id = any(${spaces}::uuid[]))`.execute(
    tx,
  )
}
