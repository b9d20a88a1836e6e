import { sql } from 'kysely'
import { newId } from '../platform/clock.ts'
import type { Db } from '../platform/database/index.ts'
import type { MailCode, Message, Settled } from '../platform/mail/index.ts'

export type NewMail = {
  /** Asking twice with the same key writes once. */
  key: string
  /** What it is about, as `kind:id`; the deliver gate is asked with it. */
  subject: string
  personId: string | null
  recipient: string
  message: Omit<Message, 'messageId'>
  /** After this moment it would mislead: it is withdrawn instead. */
  notAfter: Date | null
  host: string
}

export async function insertMail(tx: Db, mail: NewMail): Promise<void> {
  const id = newId()
  const message = { ...mail.message, messageId: `${id}@${mail.host}` }
  await sql`
    insert into mail_outbox (id, key, person_id, recipient, message, not_after)
    values (${id}, ${`${mail.subject} ${mail.key}`}, ${mail.personId}, ${mail.recipient},
            ${JSON.stringify(message)}::jsonb, ${mail.notAfter})
    on conflict (key) do nothing`.execute(tx)
}

export type DueMail = {
  id: string
  subject: string
  personId: string | null
  message: Message
  attempt: number
  /** Its reader is still here and its time has not run out. */
  stands: boolean
}

/**
 * Takes mails that are due and puts them off by five minutes, so that no other node takes them meanwhile and
 * a node that dies loses none. A mail may thus leave twice, under the same message id.
 */
export async function takeDue(db: Db, count: number): Promise<DueMail[]> {
  const { rows } = await sql<DueMail>`
    with due as (
      select id from mail_outbox where state = 'waiting' and next_at <= now()
      order by next_at limit ${count} for update skip locked
    ), taken as (
      update mail_outbox m set next_at = now() + interval '5 minutes' from due where m.id = due.id
      returning m.id, m.key, m.person_id, m.message, m.attempts, m.not_after
    )
    select t.id, split_part(t.key, ' ', 1) as subject, t.person_id as "personId", t.message, t.attempts as attempt,
           coalesce(t.not_after > now(), true) and (t.person_id is null or (p.state = 'active'
             and (p.audience = 'inside' or p.guest_until >= current_date))) as stands
    from taken t left join people p on p.id = t.person_id`.execute(db)
  return rows
}

/** What became of a mail; its text goes once nothing more will be tried. */
export async function settleMail(db: Db, id: string, settled: Settled): Promise<void> {
  await sql`
    update mail_outbox set state = ${settled.state}, attempts = ${settled.attempt}, next_at = ${settled.notBefore},
      last_answer = ${settled.lastCode}, settled_at = ${settled.settledAt},
      message = case when ${settled.state} = 'waiting' then message end,
      recipient = case when ${settled.state} = 'waiting' then recipient else '' end
    where id = ${id}`.execute(db)
}

/** It is not the moment: asked again at that time, and the attempt does not count. */
export async function putOff(db: Db, id: string, until: Date): Promise<void> {
  await sql`update mail_outbox set next_at = ${until} where id = ${id}`.execute(db)
}

/** Rows of mails that ended a month ago, and those that waited for a mail server until they were of no use. */
export async function forgetSettled(db: Db): Promise<void> {
  await sql`
    delete from mail_outbox
    where settled_at < now() - interval '30 days' or (state = 'waiting' and not_after < now())`.execute(db)
}

export type MailProblem = {
  code: MailCode
  state: 'waiting' | 'bounced' | 'abandoned'
  at: Date
  attempts: number
}

/** How many mails wait, how many addresses fail, and the last problems, without saying whose. */
export async function findMailState(
  db: Db,
): Promise<{ waiting: number; failing: number; problems: MailProblem[] }> {
  const counts = await sql<{ waiting: number; failing: number }>`
    select (select count(*) from mail_outbox where state = 'waiting')::int as waiting,
           (select count(*) from mail_failures f join people p on p.id = f.person_id
            where p.state = 'active' and ${addressFails})::int as failing`.execute(db)
  const problems = await sql<MailProblem>`
    select last_answer as code, state, coalesce(settled_at, created_at) as at, attempts from mail_outbox
    where last_answer is not null and last_answer not in ('mail.accepted', 'mail.not_set_up')
      and state in ('waiting', 'bounced', 'abandoned')
    order by coalesce(settled_at, created_at) desc limit 20`.execute(db)
  return { waiting: 0, failing: 0, ...counts.rows[0], problems: problems.rows }
}

/** Refusals of an address in a row, after which notices are no longer sent to it. */
export const mostFailures = 3

/** Whether the address of the person of the row `p` (of people) was refused too often. */
export const addressFails = sql<boolean>`exists (
  select from mail_failures failing where failing.person_id = p.id and failing.failures >= ${mostFailures}
    and failing.address_hash = sha256(convert_to(lower(p.email), 'UTF8')))`

/** Counts a refusal of someone's address; of another address than before, anew. */
export async function countFailure(db: Db, personId: string): Promise<void> {
  await sql`
    insert into mail_failures as known (person_id, address_hash, failures)
    select p.id, sha256(convert_to(lower(p.email), 'UTF8')), 1 from people p
    where p.id = ${personId} and p.email is not null
    on conflict (person_id) do update set last_at = now(), address_hash = excluded.address_hash,
      failures = case when known.address_hash = excluded.address_hash then known.failures + 1 else 1 end`.execute(
    db,
  )
}

export async function forgetFailures(db: Db, people: readonly string[]): Promise<void> {
  await sql`delete from mail_failures where person_id = any(${people}::uuid[])`.execute(db)
}

export async function findOwnAddress(
  db: Db,
  personId: string,
): Promise<{ name: string; email: string | null } | null> {
  const { rows } = await sql<{ name: string; email: string | null }>`
    select name, email from people where id = ${personId}`.execute(db)
  return rows[0] ?? null
}
