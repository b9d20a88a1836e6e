import { type RawBuilder, sql } from 'kysely'
import { addressFails } from '../../mail/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { found } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { personInReach } from '../../reach/index.ts'
import type { NoticeKind } from '../contract.ts'

export type Choices = {
  mailOff: NoticeKind[]
  pushOff: NoticeKind[]
  quiet: { on: boolean; from: number; until: number; weekends: boolean }
  digest: { on: boolean; day: number; minute: number }
}

export type Standing = Choices & { address: string | null; addressFails: boolean; quietUntil: Date | null }

/** What the viewer chose, or what holds for whoever chose nothing. */
export async function findChoices(db: Db, { personId }: Viewer): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select coalesce(n.mail_off, '{}') as "mailOff", coalesce(n.push_off, '{}') as "pushOff",
           json_build_object('on', coalesce(n.quiet, true), 'from', coalesce(n.quiet_from, 1140),
             'until', coalesce(n.quiet_until, 480), 'weekends', coalesce(n.quiet_weekends, true)) as quiet,
           json_build_object('on', coalesce(n.digest, true), 'day', coalesce(n.digest_day, 2),
             'minute', coalesce(n.digest_minute, 510)) as digest,
           p.email as address, ${addressFails} as "addressFails", quiet_until(p.id, now()) as "quietUntil"
    from people p left join notice_settings n on n.person_id = p.id where p.id = ${personId}`.execute(db)
  return found(rows[0])
}

export async function storeChoices(
  tx: Db,
  { personId }: Viewer,
  { mailOff, pushOff, quiet, digest }: Choices,
): Promise<void> {
  const chosen = {
    mail_off: mailOff,
    push_off: pushOff,
    quiet: quiet.on,
    quiet_from: quiet.from,
    quiet_until: quiet.until,
    quiet_weekends: quiet.weekends,
    digest: digest.on,
    digest_day: digest.day,
    digest_minute: digest.minute,
  }
  await tx
    .insertInto('notice_settings')
    .values({ person_id: found(personId), ...chosen })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(chosen))
    .execute()
}

/** Someone who can be told at all: here, has signed in before, and has an address that is not refused. For the row `p`. */
export const mayBeMailed: RawBuilder<boolean> = sql`(
  p.state = 'active' and (p.audience = 'inside' or p.guest_until >= current_date) and p.email is not null
  and exists (select from sessions came where came.person_id = p.id) and not ${addressFails})`

export type Moment = { personId: string; name: string; at: Date }

/** Of these people, those in reach who are left in peace now, and until when: nothing else of their hours. */
export async function findMoments(
  db: Db,
  viewer: Viewer,
  { people }: { people: readonly string[] },
): Promise<Moment[]> {
  const { rows } = await sql<Moment>`
    select p.id as "personId", p.name, quiet.until as at
    from people p cross join lateral (select quiet_until(p.id, now()) as until) quiet
    where p.id = any(${people}::uuid[]) and p.id <> ${viewer.personId} and p.state = 'active'
      and ${personInReach(viewer, sql`p.id`)} and quiet.until is not null
    order by p.name, p.id`.execute(db)
  return rows
}
