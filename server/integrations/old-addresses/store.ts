import { sql } from 'kysely'
import { addressOf, type SummaryRow } from '../../content/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'
import { oldAddressesIn } from './shapes.ts'

/**
 * Where an address of another platform leads today: the post's or comment's address, null when it leads
 * nowhere this viewer reaches, undefined when it is no such address at all.
 */
export async function findMoved(db: Db, viewer: Viewer, path: string): Promise<string | null | undefined> {
  const addresses = oldAddressesIn(path)
  // Whoever has not signed in is asked to, wherever they wanted to go.
  if (addresses.length === 0 || !viewer.personId) return undefined
  const { rows } = await sql<Row>`
    select p.kind, p.public_id as "publicId", p.title, p.excerpt, c.public_id as "commentPublicId"
    from old_addresses o
    join posts p on p.id = o.post_id
    left join comments c on c.id = o.comment_id and c.state = 'published'
    where o.address = any(${addresses}::text[]) and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}
    order by array_position(${addresses}::text[], o.address) limit 1`.execute(db)
  const [row] = rows
  if (!row) return null
  return `${addressOf(row)}${row.commentPublicId ? `#c-${row.commentPublicId}` : ''}`
}

type Row = Pick<SummaryRow, 'kind' | 'publicId' | 'title' | 'excerpt'> & { commentPublicId: string | null }
