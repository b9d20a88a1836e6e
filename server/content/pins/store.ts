import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'
import type { Post } from '../store.ts'
import { type SummaryRow, summaryColumns } from '../threads/store.ts'

/** The posts pinned to a space, the last pinned first; an import may have brought more than are shown. */
export async function findPinned(
  db: Db,
  viewer: Viewer,
  { spaceId }: { spaceId: string },
): Promise<(SummaryRow & { pinnedAt: Date })[]> {
  const { rows } = await sql<SummaryRow & { pinnedAt: Date }>`
    select ${summaryColumns(viewer)}, p.pinned_at as "pinnedAt"
    from posts p join people a on a.id = p.author_id left join spaces s on s.id = p.space_id
    where p.space_id = ${spaceId} and p.state = 'published' and p.pinned_at is not null
      and ${inReach(viewer, sql`p.space_id`)}
    order by p.pinned_at desc, p.id desc limit 3`.execute(db)
  return rows
}

/** How many other posts of its space are pinned; whoever pins there takes turns until the change ends. */
export async function pinnedBeside(tx: Db, { id, spaceId }: Pick<Post, 'id' | 'spaceId'>): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`pins:${spaceId}`}, 0))`.execute(tx)
  const { rows } = await sql<{ pinned: number }>`
    select count(*) as pinned from posts
    where space_id = ${spaceId} and id <> ${id} and state = 'published' and pinned_at is not null`.execute(tx)
  return rows[0]?.pinned ?? 0
}

/** False when it was pinned already. */
export async function pin(tx: Db, postId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update posts set pinned_at = now() where id = ${postId} and pinned_at is null`.execute(tx)
  return numAffectedRows === 1n
}

/** False when it was not pinned. */
export async function unpin(tx: Db, postId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update posts set pinned_at = null where id = ${postId} and pinned_at is not null`.execute(tx)
  return numAffectedRows === 1n
}
