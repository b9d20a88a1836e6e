import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import { isOn } from '../../platform/switches/index.ts'
import { reachedBy } from '../../reach/index.ts'
import { hideContent } from '../switches.ts'

export type Written = {
  id: string
  personId: string
  kind: 'thread' | 'digest'
  posts: readonly string[]
  comments: readonly string[]
  people: readonly string[]
  bare: boolean
}

/** Notes what a mail says, so that it can be asked again when it leaves. */
export async function insertNoticeMail(tx: Db, mail: Written): Promise<void> {
  await sql`
    insert into notice_mails (id, person_id, kind, posts, comments, people, bare)
    values (${mail.id}, ${mail.personId}, ${mail.kind}, ${mail.posts}::uuid[], ${mail.comments}::uuid[],
            ${mail.people}::uuid[], ${mail.bare})`.execute(tx)
}

export type MailStanding = { stands: boolean; quiet: boolean }

/**
 * Whether what a mail says may still be said to that person, and whether they are left in peace now: asked at the
 * moment of sending. Someone who was not here any more is found out by the outbox itself.
 */
export async function findMailStanding(db: Db, mailId: string): Promise<MailStanding | null> {
  const hidden = await isOn(db, hideContent)
  const { rows } = await sql<MailStanding>`
    select in_quiet_hours(p.id, now()) as quiet,
           (m.bare or not ${hidden}) and not exists (select from unnest(m.posts) named left join posts t on t.id = named
             where t.id is null or t.state <> 'published' or not ${reachedBy(sql`t.space_id`)})
           and not exists (select from unnest(m.comments) named left join comments c on c.id = named
             where c.id is null or c.state <> 'published' or not ${reachedBy(sql`c.space_id`)})
           and case m.kind
             when 'digest' then coalesce(n.digest, true) and not exists (
               select from notice_stops x where x.person_id = p.id and x.kind = 'digest')
             else not exists (
               select from posts t join notice_stops x on x.person_id = p.id and ${stopsPost}
               where t.id = any(m.posts)) end as stands
    from notice_mails m join people p on p.id = m.person_id left join notice_settings n on n.person_id = p.id
    where m.id = ${mailId}`.execute(db)
  return rows[0] ?? null
}

/** Whether the stop of the row `x` is about where the post of the row `t` stands. */
export const stopsPost = sql`(
  (x.kind = 'thread' and x.place_id = t.id) or (x.kind = 'space' and x.place_id = t.space_id)
  or (x.kind = 'subjects' and t.space_id is null))`

/** What was told is remembered for half a year, so that a digest does not tell it again. */
export async function forgetNoticeMails(db: Db): Promise<void> {
  await sql`delete from notice_mails where written_at < now() - interval '180 days'`.execute(db)
}
