import { sql } from 'kysely'
import { isQuiet } from '../../following/index.ts'
import { isAsked, isUnread } from '../../inbox/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { isOn } from '../../platform/switches/index.ts'
import { reachedBy } from '../../reach/index.ts'
import { hideContent } from '../switches.ts'

export type Written = {
  id: string
  personId: string
  /**
   * A row of the inbox; the digest; an event for a calendar that somebody changed, or that its reader replied to; that
   * somebody wrote in a conversation.
   */
  kind: 'thread' | 'digest' | 'event' | 'reply' | 'conversation'
  posts: readonly string[]
  comments: readonly string[]
  people: readonly string[]
  bare: boolean
  /** The row of the inbox that it told of. */
  threadId?: string
  spaceId?: string | null
}

/** Notes what a mail says, so that it can be asked again when it leaves. False when it was written before. */
export async function insertNoticeMail(tx: Db, mail: Written): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into notice_mails (id, person_id, kind, posts, comments, people, bare, thread_id, space_id)
    values (${mail.id}, ${mail.personId}, ${mail.kind}, ${mail.posts}::uuid[], ${mail.comments}::uuid[],
            ${mail.people}::uuid[], ${mail.bare}, ${mail.threadId ?? null}, ${mail.spaceId ?? null})
    on conflict (id) do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** Of these people, those who had a mail of notices before. */
export async function findKnown(
  db: Db,
  people: readonly { personId: string }[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select distinct m.person_id as id from notice_mails m
    where m.kind = 'thread' and m.person_id = any(${people.map(({ personId }) => personId)}::uuid[])`.execute(
    db,
  )
  return new Set(rows.map(({ id }) => id))
}

/** Whether the stop of the row `x` is about where the post of the row `t` stands. */
export const stopsPost = sql`(
  (x.kind = 'thread' and x.place_id = t.id) or (x.kind = 'space' and x.place_id = t.space_id)
  or (x.kind = 'subjects' and t.id is not null and t.space_id is null))`

// Read, put away, muted or taken back since; or mails from there were stopped. What names someone is told even muted.
const standsInInbox = sql`(
  (m.space_id is null or ${reachedBy(sql`m.space_id`)}) and exists (
    select from inbox_rows r left join posts t on t.id = r.post_id left join posts q on q.id = r.post_id
    where r.person_id = p.id and r.thread_id = m.thread_id and r.done_at is null and ${isUnread}
      and (r.post_id is not null or ${isAsked})
      and ('mentioned' = any(r.reasons) or q.id is null or not ${isQuiet(sql`p.id`, 'q')})
      and not exists (select from notice_stops x where x.person_id = p.id
        and (${stopsPost} or (x.kind = 'space' and x.place_id = r.space_id) or (x.kind = 'thread' and x.place_id = r.thread_id)))))`

// No later mail brings the same event as it is now, and mails of it are still wanted; to one's own reply they come anyway.
const standsInCalendar = sql`(
  (m.kind = 'reply' or 'changes' <> all(coalesce(n.mail_off, '{}')))
  and not exists (select from notice_stops x join posts t on t.id = m.thread_id where x.person_id = p.id and ${stopsPost})
  and not exists (select from notice_mails later where later.person_id = m.person_id and later.thread_id = m.thread_id
    and later.kind in ('event', 'reply') and later.written_at > m.written_at))`

// They take part, have not read, and neither muted it nor stopped mails of it.
const standsUnread = sql`(
  'messages' <> all(coalesce(n.mail_off, '{}'))
  and not exists (select from notice_stops x where x.person_id = p.id and x.kind = 'conversation' and x.place_id = m.thread_id)
  and exists (select from conversation_members me join conversation_messages said on said.conversation_id = me.conversation_id
      and said.state = 'sent' and said.author_id is distinct from me.person_id
      and said.sent_at >= me.joined_at and said.sent_at > me.read_at
    where me.conversation_id = m.thread_id and me.person_id = p.id and me.left_at is null and not me.muted))`

export type MailStanding = { stands: boolean; quiet: boolean }

/**
 * Whether what a mail says may still be said to that person, and whether they are left in peace now: asked at the
 * moment of sending. Someone who was not here any more is found out by the outbox itself.
 */
export async function findMailStanding(db: Db, mailId: string): Promise<MailStanding | null> {
  const hidden = await isOn(db, hideContent)
  const { rows } = await sql<MailStanding>`
    select m.kind <> 'reply' and in_quiet_hours(p.id, now()) as quiet,
           (m.bare or not ${hidden}) and not exists (select from unnest(m.posts) named left join posts t on t.id = named
             where t.id is null or t.state <> 'published' or not ${reachedBy(sql`t.space_id`)})
           and not exists (select from unnest(m.comments) named left join comments c on c.id = named
             where c.id is null or c.state <> 'published' or not ${reachedBy(sql`c.space_id`)})
           and case m.kind
             when 'digest' then coalesce(n.digest, true) and not exists (
               select from notice_stops x where x.person_id = p.id and x.kind = 'digest')
             when 'thread' then ${standsInInbox}
             when 'conversation' then ${standsUnread}
             else ${standsInCalendar} end as stands
    from notice_mails m join people p on p.id = m.person_id left join notice_settings n on n.person_id = p.id
    where m.id = ${mailId}`.execute(db)
  return rows[0] ?? null
}

/** What was told is remembered for half a year, so that a digest does not tell it again. */
export async function forgetNoticeMails(db: Db): Promise<void> {
  await sql`delete from notice_mails where written_at < now() - interval '180 days'`.execute(db)
}
