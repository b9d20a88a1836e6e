import { sql } from 'kysely'
import type { Answer, FiledEvent } from '../../content/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Locale } from '../../platform/viewer.ts'
import { reachedBy } from '../../reach/index.ts'
import { mayBeMailed } from '../choices/store.ts'
import { stopsPost } from '../mails/store.ts'

/** Whose calendars may have to change: those who said something, and whoever was invited to these or in these spaces. */
export type Concerned = {
  replies: readonly { postId: string; personId: string }[]
  posts: readonly string[]
  spaces: readonly string[]
}

export type Due = FiledEvent & {
  spaceId: string | null
  personId: string
  name: string
  email: string
  /** They can be written to, and did not stop mails from there. */
  mailable: boolean
  /** They want no mail of what changes. */
  unwanted: boolean
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
      select i.post_id, i.person_id from event_invitations i where i.post_id = any(${posts}::uuid[])
      union
      select i.post_id, i.person_id from events e join event_invitations i on i.post_id = e.post_id
      where e.space_id = any(${spaces}::uuid[]) and e.starts_at > now() - interval '367 days')
    select t.id as "postId", t.public_id as "publicId", t.title, t.excerpt, e.starts_at as "startsAt",
      e.ends_at as "endsAt", e.all_day as "allDay", e.time_zone as zone, e.place, e.link, e.sequence,
      greatest(e.changed_at, t.edited_at, y.replied_at) as "changedAt", e.cancelled_at is not null as cancelled,
      t.space_id as "spaceId", coalesce(p.email, '') as email,
      ${mayBeMailed} and not exists (select from notice_stops x where x.person_id = p.id and ${stopsPost}) as mailable,
      'changes' = any(coalesce(n.mail_off, '{}')) as unwanted,
      p.id as "personId", p.name, p.locale, p.time_zone as "timeZone", w.name as organiser, y.answer,
      t.state = 'published' and ${reachedBy(sql`t.space_id`)} as reaches,
      t.state = 'published' and ${reachedBy(sql`t.space_id`)} and e.cancelled_at is null
        and coalesce(y.answer in ('yes', 'maybe'), false) and p.id <> t.author_id as wanted,
      md5(row(t.title, e.starts_at, e.ends_at, e.all_day, e.time_zone, e.place, e.link, y.answer)::text) as saying,
      i.said
    from concerned c
    join posts t on t.id = c.post_id
    join events e on e.post_id = t.id and e.ends_at > now()
    join people p on p.id = c.person_id
    join people w on w.id = t.author_id
    left join notice_settings n on n.person_id = p.id
    left join event_replies y on y.post_id = t.id and y.person_id = p.id
    left join event_invitations i on i.post_id = t.id and i.person_id = p.id
    order by t.id, p.id`.execute(tx)
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

/** Whoever left, and has not come back since, has nothing in their calendar from here. */
export async function forgetLeavers(tx: Db, people: readonly string[]): Promise<void> {
  await sql`
    delete from event_invitations where person_id in (
      select p.id from people p where p.id = any(${people}::uuid[]) and p.state = 'left')`.execute(tx)
}

export type InCalendar = { personId: string; threadId: string }

/** Of these threads, the events that their person came to have in a calendar by mail: that mail tells of what changes. */
export async function findInCalendars(db: Db, asked: readonly InCalendar[]): Promise<InCalendar[]> {
  const { rows } = await sql<InCalendar>`
    select a."personId", a."threadId"
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as a("personId" uuid, "threadId" uuid)
    join posts t on t.id = a."threadId" and t.author_id <> a."personId"
    join events e on e.post_id = t.id and e.ends_at > now()
    join event_replies y on y.post_id = t.id and y.person_id = a."personId"`.execute(db)
  return rows
}
