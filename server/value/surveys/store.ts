import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'
import type { QuestionName } from './questions.ts'
import type { Cell } from './tickets.ts'

/** Whether this post is an occasion for this viewer: theirs, with an accepted answer; or of others, and answered by others. */
export async function isOccasion(db: Db, viewer: Viewer, question: QuestionName, postId: string) {
  const mine = sql`p.author_id = ${viewer.personId}::uuid`
  const { rows } = await sql`
    select from posts p join comments a on a.id = p.accepted_answer_id
    where p.id = ${postId} and p.kind = 'question' and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}
      and ${question === 'time_saved' ? mine : sql`not (${mine}) and a.author_id <> ${viewer.personId}::uuid`}`.execute(
    db,
  )
  return rows.length > 0
}

/** Whether they may be asked now: they did not refuse, and are not to be left in peace. */
export async function mayAskNow(db: Db, personId: string): Promise<boolean> {
  const { rows } = await sql`
    select where not exists (select from survey_refusals where person_id = ${personId})
      and not in_quiet_hours(${personId}, now())`.execute(db)
  return rows.length > 0
}

export type Hiding = Cell & Record<'both' | 'ofUnit' | 'ofFamily' | 'everyone', number>

/**
 * How many people, by all that is kept of this month, could be the one who is asked: with the same team and job family,
 * with one of them, of the company. Accepted answers are facts; of what was read there are readings, or no trace at all.
 */
export async function countHiding(
  db: Db,
  { personId, question, month }: { personId: string; question: QuestionName; month: string },
): Promise<Hiding | null> {
  const accepted = sql`p.id in (select f.actor_id from facts f where f.name = 'answer.accepted' and f.occurred_at >= ${month}::date)`
  const read = sql`(not exists (select from readings) or p.id in (
    select r.person_id from readings r join posts q on q.id = r.item_id and q.accepted_answer_id is not null
    where r.dwell > 0 and r.day >= ${month}::date))`
  const { rows } = await sql<Hiding>`
    select me.unit_id as "unitId", me.job_family_id as "jobFamilyId",
      count(*) filter (where p.unit_id = me.unit_id and p.job_family_id = me.job_family_id)::int as "both",
      count(*) filter (where p.unit_id = me.unit_id)::int as "ofUnit",
      count(*) filter (where p.job_family_id = me.job_family_id)::int as "ofFamily",
      count(*)::int as "everyone"
    from people me join people p on p.state = 'active' and p.audience = 'inside'
      and ${question === 'time_saved' ? accepted : read}
      and not exists (select from survey_refusals s where s.person_id = p.id)
    where me.id = ${personId} group by me.id`.execute(db)
  return rows[0] ?? null
}

/** The secret of a quarter; `made` becomes it where there is none. */
export async function findSecret(tx: Db, quarter: string, made: Buffer): Promise<Buffer> {
  const { rows } = await sql<{ secret: Buffer }>`
    with kept as (
      insert into survey_secrets (quarter, secret) values (${quarter}, ${made}) on conflict do nothing returning secret)
    select secret from kept union all select secret from survey_secrets where quarter = ${quarter}`.execute(
    tx,
  )
  return rows[0]?.secret ?? made
}

/** Whether somebody rests under this seal. */
export async function rests(tx: Db, seal: Buffer): Promise<boolean> {
  const { rows } = await sql`select from survey_seals where seal = ${seal} and until > current_date`.execute(
    tx,
  )
  return rows.length > 0
}

/** False when this seal stands already: of two occasions at once one asks. */
export async function setSeal(tx: Db, seal: Buffer, days: number): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into survey_seals (seal, until) values (${seal}, current_date + ${days}::int)
    on conflict (seal) do update set until = excluded.until where survey_seals.until <= current_date`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

/** Writes all seals anew, in a random order, so that no transaction tells which came when; forgets what is over. */
export async function rewriteSeals(tx: Db, oldest: string): Promise<void> {
  await sql`delete from survey_secrets where quarter < ${oldest}::date`.execute(tx)
  await sql`delete from survey_seals where until <= current_date`.execute(tx)
  const { rows } = await sql<{ seal: string; until: string }>`
    delete from survey_seals returning encode(seal, 'hex') as seal, until::text as until`.execute(tx)
  await sql`
    insert into survey_seals (seal, until)
    select decode(s.seal, 'hex'), s.until from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s(seal text, until date)
    order by random()`.execute(tx)
}

export async function isRefused(db: Db, viewer: Viewer): Promise<boolean> {
  const { rows } = await sql`select from survey_refusals where person_id = ${viewer.personId}`.execute(db)
  return rows.length > 0
}

export async function refuse(tx: Db, viewer: Viewer): Promise<void> {
  await sql`insert into survey_refusals (person_id) values (${viewer.personId}) on conflict do nothing`.execute(
    tx,
  )
}

export async function takeRefusalBack(tx: Db, viewer: Viewer): Promise<void> {
  await sql`delete from survey_refusals where person_id = ${viewer.personId}`.execute(tx)
}

export async function removeRefusals(tx: Db, { people }: { people: readonly string[] }): Promise<void> {
  await sql`delete from survey_refusals where person_id = any(${people}::uuid[])`.execute(tx)
}
