import { type RawBuilder, sql } from 'kysely'
import { dayAfter, momentOf } from '../../../engines/calendar/index.ts'
import { type PersonCard, personCard } from '../../people/index.ts'
import { todayIn } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/index.ts'
import { pageFrom, readCursor } from '../../platform/http/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach, ownSpaces, personInReach } from '../../reach/index.ts'
import { type SummaryRow, summaryColumns } from '../threads/store.ts'
import type { Answer } from './store-told.ts'

export type Occasion = {
  startsAt: Date
  endsAt: Date
  allDay: boolean
  timeZone: string
  place: string | null
  link: string | null
}

export type Event = Occasion & { postId: string; spaceId: string | null; cancelledAt: Date | null }

/** An event in reach, for a change; of a post that is none, null. */
export async function findEvent(tx: Db, viewer: Viewer, postId: string): Promise<Event | null> {
  const { rows } = await sql<Event>`
    select e.post_id as "postId", e.space_id as "spaceId", e.starts_at as "startsAt", e.ends_at as "endsAt",
           e.all_day as "allDay", e.time_zone as "timeZone", e.place, e.link, e.cancelled_at as "cancelledAt"
    from events e where e.post_id = ${postId} and ${inReach(viewer, sql`e.space_id`)}`.execute(tx)
  return rows[0] ?? null
}

export async function insertEvent(
  tx: Db,
  { postId, spaceId, ...at }: Occasion & { postId: string; spaceId: string | null },
): Promise<void> {
  await sql`
    insert into events (post_id, space_id, starts_at, ends_at, all_day, time_zone, place, link)
    values (${postId}, ${spaceId}, ${at.startsAt}, ${at.endsAt}, ${at.allDay}, ${at.timeZone}, ${at.place}, ${at.link})`.execute(
    tx,
  )
}

export async function moveEvent(tx: Db, postId: string, at: Occasion): Promise<void> {
  await sql`
    update events set starts_at = ${at.startsAt}, ends_at = ${at.endsAt}, all_day = ${at.allDay},
      time_zone = ${at.timeZone}, place = ${at.place}, link = ${at.link},
      sequence = sequence + 1, changed_at = now()
    where post_id = ${postId}`.execute(tx)
}

export async function markCancelled(tx: Db, postId: string): Promise<void> {
  await sql`
    update events set cancelled_at = now(), sequence = sequence + 1, changed_at = now()
    where post_id = ${postId}`.execute(tx)
}

/** False when it was said already. */
export async function storeReply(
  tx: Db,
  viewer: Viewer,
  { postId, spaceId, answer }: { postId: string; spaceId: string | null; answer: Answer },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into event_replies as y (post_id, space_id, person_id, answer)
    values (${postId}, ${spaceId}, ${viewer.personId}, ${answer})
    on conflict (post_id, person_id) do update set answer = excluded.answer, replied_at = now()
      where y.answer <> excluded.answer`.execute(tx)
  return numAffectedRows === 1n
}

export async function removeReply(tx: Db, viewer: Viewer, postId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from event_replies where post_id = ${postId} and person_id = ${viewer.personId}`.execute(tx)
  return numAffectedRows === 1n
}

type Page = { limit: number; cursor?: string | undefined }

export async function findReplies(
  db: Db,
  viewer: Viewer,
  { postId, answer, limit, cursor }: Page & { postId: string; answer: Answer },
) {
  const list = `replies:${postId}:${answer}`
  const [repliedAt, id] = cursor
    ? readCursor(list, cursor)
    : ['-infinity', '00000000-0000-0000-0000-000000000000']
  const { rows } = await sql<{ person: PersonCard; place: string }>`
    select ${personCard('w')} as person, y.replied_at::text as place
    from event_replies y join people w on w.id = y.person_id
    join posts p on p.id = y.post_id and p.state = 'published'
    where y.post_id = ${postId} and y.answer = ${answer} and ${inReach(viewer, sql`y.space_id`)}
      and ${personInReach(viewer, sql`w.id`)} and (y.replied_at, y.person_id) > (${repliedAt}::timestamptz, ${id}::uuid)
    order by y.replied_at, y.person_id limit ${limit + 1}`.execute(db)
  const page = pageFrom(list, rows, limit, (row) => [row.place, row.person.id])
  return { ...page, data: page.data.map(({ person }) => person) }
}

export type ListedEvent = SummaryRow & { mine: Answer | null }

/** Those to come, the next first (also those that go on), or those past, the last first. */
export async function findEvents(
  db: Db,
  viewer: Viewer,
  { show, spaceId, limit, cursor }: Page & { show: 'upcoming' | 'past'; spaceId?: string | undefined },
) {
  const list = `events:${show}:${spaceId ?? ''}`
  const [startsAt, id] = cursor ? readCursor(list, cursor) : [null, null]
  const here = spaceId ? sql`e.space_id = ${spaceId}` : sql`true`
  const side =
    show === 'upcoming'
      ? sql`${notOver} and (${startsAt}::timestamptz is null or (e.starts_at, e.post_id) > (${startsAt}, ${id}::uuid))
          and ${published(viewer)} and ${here} order by e.starts_at, e.post_id`
      : sql`e.ends_at <= now() and (${startsAt}::timestamptz is null or (e.starts_at, e.post_id) < (${startsAt}, ${id}::uuid))
          and ${published(viewer)} and ${here} order by e.starts_at desc, e.post_id desc`
  const { rows } = await sql<ListedEvent & { begins: string }>`
    with listed as materialized (select e.post_id, e.starts_at from events e where ${side} limit ${limit + 1})
    select ${summaryColumns(viewer)}, ${mineOf(viewer)} as mine, l.starts_at::text as begins
    from listed l ${joins}
    order by ${show === 'upcoming' ? sql`l.starts_at, p.id` : sql`l.starts_at desc, p.id desc`}`.execute(db)
  return pageFrom(list, rows, limit, (row) => [row.begins, row.id])
}

/** The next five that I come to, perhaps, or that take place where I belong and I have not said no to. */
export async function findNextEvents(db: Db, viewer: Viewer): Promise<ListedEvent[]> {
  const { rows } = await sql<ListedEvent>`
    with listed as materialized (
      select e.post_id, e.starts_at from events e
      left join event_replies y on y.post_id = e.post_id and y.person_id = ${viewer.personId}
      where ${mineNext(viewer)}
      order by e.starts_at, e.post_id limit 5)
    select ${summaryColumns(viewer)}, ${mineOf(viewer)} as mine
    from listed l ${joins}
    order by l.starts_at, p.id`.execute(db)
  return rows
}

/** What takes place today where the viewer is: of their own (`id`, `starts_at`), as a query; not what they said no to. */
export function eventsToday(viewer: Viewer): RawBuilder<unknown> {
  const midnight = momentOf(`${dayAfter(todayIn(viewer.timeZone))}T00:00`, viewer.timeZone)
  return sql`
    select e.post_id as id, e.starts_at from events e
    left join event_replies y on y.post_id = e.post_id and y.person_id = ${viewer.personId}
    where e.starts_at < ${midnight} and ${mineNext(viewer)}
    order by e.starts_at, e.post_id limit 3`
}

const joins = sql`
  join posts p on p.id = l.post_id join people a on a.id = p.author_id left join spaces s on s.id = p.space_id`

// No event lasts longer than 366 days: the index of beginnings is entered there, not at the first event ever.
const notOver = sql`(e.ends_at > now() and e.starts_at > now() - interval '367 days')`

/** Of the event `e` with my reply `y`: not over, and I come, perhaps, or belong there and have not said no. */
const mineNext = (viewer: Viewer): RawBuilder<unknown> => sql`(
  ${notOver} and e.cancelled_at is null and ${published(viewer)}
  and (y.answer in ('yes', 'maybe') or (y.answer is null and e.space_id in ${ownSpaces(viewer)})))`

const published = (viewer: Viewer): RawBuilder<unknown> => sql`(${inReach(viewer, sql`e.space_id`)}
  and exists (select 1 from posts o where o.id = e.post_id and o.state = 'published'))`

const mineOf = (viewer: Viewer): RawBuilder<unknown> =>
  sql`(select y.answer from event_replies y where y.post_id = p.id and y.person_id = ${viewer.personId})`
