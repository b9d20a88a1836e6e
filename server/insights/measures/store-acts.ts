import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Fact } from '../../platform/facts/index.ts'

/** No unit, or no job family. */
export const none = '00000000-0000-0000-0000-000000000000'
/** The log is counted so many months back, and what one person did is kept as long. */
const monthsKept = 13
const firstKept = sql`(date_trunc('month', now() at time zone 'utc') - make_interval(months => ${monthsKept}))::date`
const monthOf = (at: RawBuilder<unknown>) => sql`date_trunc('month', ${at} at time zone 'utc')::date`

export type Source = RawBuilder<unknown>

/** These facts, as rows. */
export const given = (facts: readonly Fact[]): Source => sql`(
  select f.position, f.name, f."actorId" as actor_id, f."unitId" as unit_id, f."jobFamilyId" as job_family_id,
    f.data, f."occurredAt" as occurred_at
  from jsonb_to_recordset(${JSON.stringify(facts)}::jsonb) as f(position bigint, name text, "actorId" uuid,
    "unitId" uuid, "jobFamilyId" uuid, data jsonb, "occurredAt" timestamptz))`

/** The whole log. */
export const logged = (names: readonly string[]): Source => sql`(
  select f.position, f.name, f.actor_id, f.unit_id, f.job_family_id, f.data, f.occurred_at
  from facts f where f.name = any(${names}))`

/**
 * Notes what people inside did, with the team they stood in then. Of the same act told twice the later counts. Who has
 * no name, and guests, count to no team.
 */
export async function insertActs(tx: Db, source: Source): Promise<void> {
  await sql`
    with told as (
      select f.*, case f.name when 'post.published' then f.data->>'kind' when 'comment.added' then 'reply'
          when 'answer.accepted' then 'accepted' when 'reaction.added' then 'useful' when 'invitation.sent' then 'invited'
        end as kind,
        (case f.name when 'comment.added' then f.data->>'commentId' when 'reaction.added' then f.data->>'targetId'
          when 'invitation.sent' then f.data->>'invitationId' else f.data->>'postId' end)::uuid as source_id,
        coalesce(f.data->>'postId', f.data->>'invitationId')::uuid as thread_id
      from ${source} f where f.occurred_at >= ${firstKept})
    insert into measured_acts (source_id, kind, person_id, thread_id, unit_id, job_family_id, month, position)
    select distinct on (t.source_id, t.kind, t.actor_id) t.source_id, t.kind, t.actor_id, t.thread_id,
      coalesce(t.unit_id, ${none}::uuid), coalesce(t.job_family_id, ${none}::uuid), ${monthOf(sql`t.occurred_at`)}, t.position
    from told t join people p on p.id = t.actor_id and p.audience = 'inside'
    where t.kind in ('question', 'article', 'idea', 'reply', 'accepted', 'invited')
      or (t.kind = 'useful' and t.data->>'name' = 'useful')
    order by t.source_id, t.kind, t.actor_id, t.position desc
    ${laterCounts}`.execute(tx)
  await insertDone(tx, source)
}

/** An idea that was done counts for the team that had it, in the month it was done. */
async function insertDone(tx: Db, source: Source): Promise<void> {
  await sql`
    insert into measured_acts (source_id, kind, person_id, thread_id, unit_id, job_family_id, month, position)
    select distinct on (i.source_id) i.source_id, 'idea_done', i.person_id, i.thread_id, i.unit_id, i.job_family_id,
      ${monthOf(sql`f.occurred_at`)}, f.position
    from ${source} f join measured_acts i on i.kind = 'idea' and i.source_id = (f.data->>'postId')::uuid
    where f.name = 'idea.decided' and f.data->>'state' = 'done' and f.occurred_at >= ${firstKept}
    order by i.source_id, f.position desc
    ${laterCounts}`.execute(tx)
}

const laterCounts = sql`
  on conflict (source_id, kind, person_id) do update
    set unit_id = excluded.unit_id, job_family_id = excluded.job_family_id, month = excluded.month,
      position = excluded.position
    where measured_acts.position < excluded.position`

/** How many facts of these kinds there are. */
export async function countLogged(tx: Db, names: readonly string[]): Promise<number> {
  const { rows } = await sql<{ facts: number }>`
    select count(*) as facts from facts where name = any(${names})`.execute(tx)
  return rows[0]?.facts ?? 0
}

export async function clearActs(tx: Db): Promise<void> {
  await sql`delete from measured_acts`.execute(tx)
}

/** Forgets what these people did. */
export async function removeActs(tx: Db, people: readonly string[]): Promise<void> {
  await sql`delete from measured_acts where person_id = any(${people}::uuid[])`.execute(tx)
  await sql`delete from measured_reads where person_id = any(${people}::uuid[])`.execute(tx)
}

export async function removeActsUnder(tx: Db, posts: readonly string[]): Promise<void> {
  await sql`delete from measured_acts where thread_id = any(${posts}::uuid[])`.execute(tx)
}

/** Nothing that one person did is kept longer than the log is counted back. */
export async function dropOldActs(tx: Db): Promise<void> {
  await sql`delete from measured_acts where month < ${firstKept}`.execute(tx)
}
