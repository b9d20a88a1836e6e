import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'

/** What calendars are told of an event. */
export type FiledEvent = {
  postId: string
  publicId: string
  title: string
  excerpt: string
  startsAt: Date
  endsAt: Date
  allDay: boolean
  zone: string
  place: string | null
  link: string | null
  sequence: number
  changedAt: Date
  cancelled: boolean
}

/** From `events e` joined with `posts p`. */
export const filedColumns = sql`
  p.id as "postId", p.public_id as "publicId", p.title, p.excerpt, e.starts_at as "startsAt", e.ends_at as "endsAt",
  e.all_day as "allDay", e.time_zone as zone, e.place, e.link, e.sequence,
  greatest(e.changed_at, p.edited_at) as "changedAt", e.cancelled_at is not null as cancelled`

/** Of the row `e` (of events) and its post `p`: published, and in reach. */
export const filedFor = (viewer: Viewer): RawBuilder<unknown> =>
  sql`(p.state = 'published' and ${inReach(viewer, sql`e.space_id`)})`

/** One event in reach; `none` when the post is none, null when it is out of reach. */
export async function findFiledEvent(
  db: Db,
  viewer: Viewer,
  postId: string,
): Promise<FiledEvent | 'none' | null> {
  const { rows } = await sql<FiledEvent & { is: boolean }>`
    select ${filedColumns}, e.post_id is not null as is
    from posts p left join events e on e.post_id = p.id
    where p.id = ${postId} and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}`.execute(db)
  const [row] = rows
  if (!row) return null
  return row.is ? row : 'none'
}
