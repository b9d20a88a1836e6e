import { sql } from 'kysely'
import { subjectName } from '../../content/index.ts'
import { subjectsOf } from '../../feed/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'
import { mayBeMailed } from '../choices/store.ts'

export type Receiver = {
  personId: string
  unitId: string | null
  jobFamilyId: string | null
  locale: 'fr' | 'en'
  timeZone: string
  name: string
  email: string
  /** While the company starts. */
  daily: boolean
  /** The hour that has come. */
  dueAt: Date
}

/**
 * Inside people whose hour has come and who are not left in peace now. An hour that passed while the server
 * stood still counts for half a day, then not at all.
 */
export async function findDueDigests(
  db: Db,
  moment: Date,
  { most, but }: { most: number; but: readonly string[] },
): Promise<Receiver[]> {
  const { rows } = await sql<Receiver>`
    select p.id as "personId", p.unit_id as "unitId", p.job_family_id as "jobFamilyId", p.locale, p.name, p.email,
           p.time_zone as "timeZone", c.start_up_ended_at is null as daily, due.at as "dueAt"
    from people p cross join company c
    left join notice_settings n on n.person_id = p.id
    left join digests d on d.person_id = p.id
    cross join lateral (select ${moment}::timestamptz at time zone p.time_zone as clock,
      make_interval(mins => coalesce(n.digest_minute, 510)) as hour, coalesce(n.digest_day, 2) - 1 as day) wall
    cross join lateral (select case
      when c.start_up_ended_at is null then date_trunc('day', wall.clock - wall.hour) + wall.hour
      else date_trunc('week', wall.clock - wall.hour - make_interval(days => wall.day)) + wall.hour
        + make_interval(days => wall.day) end at time zone p.time_zone as at) due
    where p.audience = 'inside' and ${mayBeMailed} and coalesce(n.digest, true) and p.id <> all(${but}::uuid[])
      and not exists (select from notice_stops x where x.person_id = p.id and x.kind = 'digest')
      and due.at > coalesce(d.looked_at, ${moment}::timestamptz - interval '1 hour')
      and due.at > ${moment}::timestamptz - interval '12 hours' and due.at <= ${moment}
      and not in_quiet_hours(p.id, ${moment})
    order by due.at, p.id limit ${most}`.execute(db)
  return rows
}

/** Whether or not there was anything to say. False when another run has looked for that hour: it sends, this one not. */
export async function markLooked(
  tx: Db,
  { personId, dueAt }: Pick<Receiver, 'personId' | 'dueAt'>,
  moment: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into digests (person_id, looked_at) values (${personId}, ${moment})
    on conflict (person_id) do update set looked_at = excluded.looked_at where digests.looked_at < ${dueAt}`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

/** The posts that someone was already told of, by mail or in their inbox, and the people whom a digest named. */
export async function findTold(db: Db, personId: string): Promise<{ posts: string[]; people: string[] }> {
  const { rows } = await sql<{ posts: string[]; people: string[] }>`
    select coalesce((select array_agg(distinct t) from (
             select unnest(m.posts) as t from notice_mails m where m.person_id = ${personId}
             union all select r.post_id from inbox_rows r where r.person_id = ${personId} and r.post_id is not null) told), '{}') as posts,
           coalesce((select array_agg(distinct t) from notice_mails m, unnest(m.people) t where m.person_id = ${personId}), '{}') as people`.execute(
    db,
  )
  return rows[0] ?? { posts: [], people: [] }
}

export type AcceptedAnswer = { postId: string; commentId: string; author: string; excerpt: string }

/** The accepted answers of these questions. */
export async function findAccepted(
  db: Db,
  viewer: Viewer,
  posts: readonly string[],
): Promise<AcceptedAnswer[]> {
  const { rows } = await sql<AcceptedAnswer>`
    select p.id as "postId", c.id as "commentId", a.name as author, c.excerpt
    from posts p join comments c on c.id = p.accepted_answer_id and c.state = 'published'
    join people a on a.id = c.author_id
    where p.id = any(${posts}::uuid[]) and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}`.execute(
    db,
  )
  return rows
}

export type Stranger = { id: string; name: string; title: string | null; subject: string; answers: number }

/**
 * Who answered most under what the viewer follows or knows in the last ninety days, of another unit, and with
 * whom they never spoke; what somebody hides from their card is not counted.
 */
export async function findStranger(db: Db, viewer: Viewer, but: readonly string[]): Promise<Stranger | null> {
  const { rows } = await sql<Stranger>`
    with under as materialized (select distinct u.id from (${subjectsOf(viewer)}) u limit 40),
    spoken as materialized (
      select c.author_id, c.post_id, ps.subject_id
      from under join post_subjects ps on ps.subject_id = under.id
      join posts p on p.id = ps.post_id and p.state = 'published' and p.kind = 'question'
      join comments c on c.post_id = p.id and c.kind = 'answer' and c.state = 'published'
      where c.created_at > now() - interval '90 days' and ${inReach(viewer, sql`p.space_id`)}
        and c.author_id <> ${viewer.personId} and p.author_id <> ${viewer.personId}
      order by c.created_at desc limit 500)
    select w.id, w.name, w.title, ${subjectName(viewer, 's')} as subject, count(distinct spoken.post_id)::int as answers
    from spoken join people w on w.id = spoken.author_id join subjects s on s.id = spoken.subject_id
    where w.state = 'active' and w.audience = 'inside' and w.unit_id is distinct from ${viewer.unitId}::uuid
      and w.id <> all(${but}::uuid[])
      and not exists (select from hidden_knowledge h where h.person_id = w.id and h.subject_id = s.id)
      and not exists (select from comments mine join posts theirs on theirs.id = mine.post_id
        where mine.author_id = ${viewer.personId} and theirs.author_id = w.id)
      and not exists (select from comments theirs join posts mine on mine.id = theirs.post_id
        where theirs.author_id = w.id and mine.author_id = ${viewer.personId})
    group by w.id, w.name, w.title, s.id
    order by count(distinct spoken.post_id) desc, w.id limit 1`.execute(db)
  return rows[0] ?? null
}
