import { sql } from 'kysely'
import { type DueNotice, type Group, groupOf, type Reason } from '../../inbox/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Locale } from '../../platform/viewer.ts'
import { findInCalendars } from '../calendars/store.ts'
import { mayBeMailed } from '../choices/store.ts'
import type { NoticeKind } from '../contract.ts'
import { stopsPost } from '../mails/store.ts'

/** What becomes of a notice now: told, kept until quiet hours end, or let go untold. */
export type Lot = 'tell' | 'later' | 'drop'
export type Weighed = { notice: DueNotice; lot: Lot; receiver: Receiver }
export type Receiver = { name: string; email: string; locale: Locale; audience: 'inside' | 'outside' }

// What waited longer is no news: a weekend is the longest that anyone is left in peace.
const newsFor = { mail: '4 days', push: '1 day' } as const

/** Weighs notices for one channel by what their people chose; one statement for all. */
export async function weigh(
  db: Db,
  channel: 'mail' | 'push',
  given: readonly DueNotice[],
): Promise<Weighed[]> {
  const notices = channel === 'mail' ? await withoutCalendars(db, given) : given
  const asked = notices.map(({ personId, threadId, latestAt, reasons }) => ({
    ...{ personId, threadId, latestAt, kind: kindOf(reasons) },
  }))
  return (await weighAll(db, channel, asked)).flatMap(({ place, lot, receiver }) => {
    const notice = notices[place]
    return notice ? [{ notice, lot: notice.reasons.length > 0 ? lot : 'drop', receiver }] : []
  })
}

type Asked = { personId: string; threadId: string; latestAt: Date; kind: NoticeKind }

/** What becomes of each, by its place in what is asked. */
export async function weighAll(
  db: Db,
  channel: 'mail' | 'push',
  all: readonly Asked[],
): Promise<{ place: number; lot: Lot; receiver: Receiver }[]> {
  const asked = all.map((each, place) => ({ ...each, place }))
  const { rows } = await sql<{ place: number; lot: Lot } & Receiver>`
    select d.place, p.name, coalesce(p.email, '') as email, p.locale, p.audience, case
        when d."latestAt" < now() - ${newsFor[channel]}::interval or not ${chosenFor[channel]} then 'drop'
        when in_quiet_hours(p.id, now()) then 'later' else 'tell' end as lot
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
      as d(place int, "personId" uuid, "threadId" uuid, "latestAt" timestamptz, kind text)
    join people p on p.id = d."personId"
    left join notice_settings n on n.person_id = p.id
    order by d.place`.execute(db)
  return rows.map(({ place, lot, ...receiver }) => ({ place, lot, receiver }))
}

const ofCalendars: readonly Reason[] = ['moved', 'cancelled']

/** Who has an event in their calendar is told there that it moved or is cancelled, and not a second time. */
async function withoutCalendars(db: Db, notices: readonly DueNotice[]): Promise<readonly DueNotice[]> {
  const asked = notices.filter(({ reasons }) => reasons.some((reason) => ofCalendars.includes(reason)))
  if (asked.length === 0) return notices
  const kept = await findInCalendars(
    db,
    asked.map(({ personId, threadId }) => ({ personId, threadId })),
  )
  return notices.map((notice) =>
    kept.some(({ personId, threadId }) => personId === notice.personId && threadId === notice.threadId)
      ? { ...notice, reasons: notice.reasons.filter((reason) => !ofCalendars.includes(reason)) }
      : notice,
  )
}

const chosenFor = {
  mail: sql`(${mayBeMailed} and d.kind <> all(coalesce(n.mail_off, '{}')) and not exists (
    select from notice_stops x left join posts t on t.id = d."threadId"
    where x.person_id = p.id and (${stopsPost} or (x.kind in ('space', 'thread', 'conversation') and x.place_id = d."threadId"))))`,
  push: sql`(d.kind <> all(coalesce(n.push_off, '{}')) and exists (
    select from push_devices own where own.person_id = p.id))`,
}

/** The group of the strongest reason: that is what one chose about. */
const kindOf = ([first]: DueNotice['reasons']): Group => (first ? groupOf(first) : 'watching')

export type Said = {
  personId: string
  threadId: string
  commentId: string | null
  actor: string | null
  organisation: string | null
  excerpt: string
  /** How many there are in that thread, the ten included. */
  count: number
}

/** What is new in these threads for mail, in order of time: at most ten a thread, as it reads now. */
export async function findSaid(db: Db, notices: readonly DueNotice[]): Promise<Said[]> {
  const asked = notices.map(({ personId, threadId, latest, reasons }) => ({
    ...{ personId, threadId, latest, reasons },
  }))
  const { rows } = await sql<Said>`
    select said.* from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
      as d("personId" uuid, "threadId" uuid, latest bigint, reasons text[])
    cross join lateral (
      select n.person_id as "personId", n.thread_id as "threadId", n.comment_id as "commentId", a.name as actor,
             o.name as organisation, coalesce(c.excerpt, q.excerpt, '') as excerpt, count(*) over ()::int as count
      from inbox_rows r
      join inbox_notes n on n.person_id = r.person_id and n.thread_id = r.thread_id
        and n.position > r.mailed and n.position <= d.latest and n.happened_at >= r.unread_since
        and n.reason = any(d.reasons)
      left join people a on a.id = n.actor_id left join organisations o on o.id = a.organisation_id
      left join comments c on c.id = n.comment_id
      left join posts q on q.id = n.post_id
      where r.person_id = d."personId" and r.thread_id = d."threadId"
        and (c.id is null or (c.state = 'published' and c.space_id is not distinct from q.space_id))
      order by n.position limit 10) said`.execute(db)
  return rows
}
