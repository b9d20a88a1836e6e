import { sql } from 'kysely'
import type { Db } from '../../../platform/database/index.ts'
import type { Locale } from '../../../platform/viewer.ts'
import { reachedBy } from '../../../reach/index.ts'
import type { FiledEvent } from '../store-filed.ts'
import type { Answer } from '../store-told.ts'

/** Whose calendars may have to change: those who said something, and whoever was invited to these or in these spaces. */
export type Concerned = {
  replies: readonly { postId: string; personId: string }[]
  posts: readonly string[]
  spaces: readonly string[]
}

export type Due = FiledEvent & {
  personId: string
  name: string
  email: string | null
  locale: Locale
  timeZone: string
  organiser: string
  answer: Answer | null
  /** They read the event as of now. */
  reaches: boolean
  /** They are to have it in their calendar, */
  wanted: boolean
  /** as this, */
  saying: string
  /** and were told so last; null: nothing stands there. */
  said: string | null
}

/** What each of them has in their calendar, beside what they should have; of events that are not over. */
export async function findDue(tx: Db, { replies, posts, spaces }: Concerned): Promise<Due[]> {
  const { rows } = await sql<Due>`
    with concerned as (
      select n."postId" as post_id, n."personId" as person_id
      from json_to_recordset(${JSON.stringify(replies)}::json) as n("postId" uuid, "personId" uuid)
      union
      select i.post_id, i.person_id from event_invitations i join events e on e.post_id = i.post_id
      where i.post_id = any(${posts}::uuid[]) or e.space_id = any(${spaces}::uuid[]))
    select o.id as "postId", o.public_id as "publicId", o.title, o.excerpt, e.starts_at as "startsAt",
      e.ends_at as "endsAt", e.all_day as "allDay", e.time_zone as zone, e.place, e.link, e.sequence,
      greatest(e.changed_at, o.edited_at, y.replied_at) as "changedAt", e.cancelled_at is not null as cancelled,
      p.id as "personId", p.name, p.email, p.locale, p.time_zone as "timeZone", w.name as organiser, y.answer,
      o.state = 'published' and ${reachedBy(sql`o.space_id`)} as reaches,
      o.state = 'published' and ${reachedBy(sql`o.space_id`)} and e.cancelled_at is null
        and coalesce(y.answer in ('yes', 'maybe'), false) and p.id <> o.author_id as wanted,
      md5(row(o.title, e.starts_at, e.ends_at, e.all_day, e.time_zone, e.place, e.link, y.answer)::text) as saying,
      i.said
    from concerned c
    join posts o on o.id = c.post_id
    join events e on e.post_id = o.id and e.ends_at > now()
    join people p on p.id = c.person_id
    join people w on w.id = o.author_id
    left join event_replies y on y.post_id = o.id and y.person_id = p.id
    left join event_invitations i on i.post_id = o.id and i.person_id = p.id
    order by o.id, p.id`.execute(tx)
  return rows
}

export async function storeInvitation(
  tx: Db,
  { postId, personId, saying }: { postId: string; personId: string; saying: string },
): Promise<void> {
  await sql`
    insert into event_invitations (post_id, person_id, said) values (${postId}, ${personId}, ${saying})
    on conflict (post_id, person_id) do update set said = excluded.said, sent_at = now()`.execute(tx)
}

export async function removeInvitation(
  tx: Db,
  { postId, personId }: { postId: string; personId: string },
): Promise<void> {
  await sql`delete from event_invitations where post_id = ${postId} and person_id = ${personId}`.execute(tx)
}

/** Whether this person reads that event now, published; asked when a mail of it leaves. */
export async function reachesEvent(tx: Db, postId: string, personId: string): Promise<boolean> {
  const { rows } = await sql<{ reaches: boolean }>`
    select ${reachedBy(sql`o.space_id`)} as reaches from posts o join people p on p.id = ${personId}
    where o.id = ${postId} and o.state = 'published'`.execute(tx)
  return rows[0]?.reaches === true
}

/** Whoever left, and has not come back since, comes to nothing any more, and their calendar is not fed. */
export async function forgetLeavers(tx: Db, people: readonly string[]): Promise<void> {
  const gone = sql`(select p.id from people p where p.id = any(${people}::uuid[]) and p.state = 'left')`
  await sql`delete from event_invitations where person_id in ${gone}`.execute(tx)
  await sql`
    delete from event_replies y using events e
    where e.post_id = y.post_id and e.starts_at > now() and y.person_id in ${gone}`.execute(tx)
  await sql`delete from calendar_addresses where person_id in ${gone}`.execute(tx)
}
