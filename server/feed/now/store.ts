import { sql } from 'kysely'
import {
  announcementsToRead,
  eventsToday,
  type SummaryRow,
  subjectName,
  summaryColumns,
} from '../../content/index.ts'
import { followedSpaces } from '../../following/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'
import { newestOf, subjectsOf, threadJoins, waits } from '../store-parts.ts'

export type NowRow = SummaryRow & {
  matter: 'announcement' | 'question' | 'event' | 'answer'
  about: { id: string; name: string } | null
  by: { id: string; name: string } | null
  until: string | null
  remindedAt: Date | null
  since: Date
}

/**
 * What waits for me, three at most: announcements to acknowledge, the oldest unread questions without an answer under
 * what I follow or know (and, while the company starts, in my spaces), events today, and answers to my questions that I
 * neither accepted nor replied to. The first of each comes before the second of any.
 */
export async function findNow(db: Db, viewer: Viewer): Promise<NowRow[]> {
  const announced = (await announcementsToRead(db, viewer)).map(({ by, remindedAt, ...post }, place) => ({
    ...{
      ...post,
      matter: 'announcement' as const,
      about: null,
      by: null,
      until: by,
      remindedAt,
      since: post.publishedAt,
    },
    turn: place + 1,
  }))
  const matters = [...announced, ...(await findMatters(db, viewer))]
  return matters.sort((one, other) => one.turn - other.turn).slice(0, 3)
}

async function findMatters(db: Db, viewer: Viewer): Promise<(NowRow & { turn: number })[]> {
  const matters =
    viewer.audience === 'inside'
      ? sql`${waiting(viewer)} union all ${answered(viewer)} union all ${today(viewer)}`
      : sql`${answered(viewer)} union all ${today(viewer)}`
  const { rows } = await sql<NowRow & { turn: number }>`
    with mine as materialized (
      select q.id from posts q
      where q.author_id = ${viewer.personId} and q.state = 'published' and ${inReach(viewer, sql`q.space_id`)}
      order by q.published_at desc limit 50),
    picked as (select k.* from (${matters}) k order by k.turn, k.matter desc limit 3)
    select ${summaryColumns(viewer)}, k.matter, k.at as since, k.turn::int as turn, null as until, null::timestamptz as "remindedAt",
           (select json_build_object('id', w.id, 'name', ${subjectName(viewer, 'w')}) from subjects w where w.id = k.subject_id) as about,
           (select json_build_object('id', w.id, 'name', w.name) from people w where w.id = k.person_id) as by
    from picked k
    join posts p on p.id = k.id
    join people a on a.id = p.author_id
    left join spaces s on s.id = p.space_id
    order by k.turn, k.matter desc`.execute(db)
  return rows
}

function waiting(viewer: Viewer) {
  return sql`
    select w.id, 'question' as matter, w.published_at as at, w.subject_id, null::uuid as person_id,
           row_number() over (order by w.published_at, w.id) as turn
    from (
      select distinct on (n.id) n.id, n.published_at, n.subject_id
      from (${underSubjects(viewer)} union all ${leftAlone(viewer)}) n
      where n.author_id <> ${viewer.personId} and ${waits(sql`n`)} and ${living('n')} and not exists (
        select 1 from posts p ${threadJoins(viewer)} where p.id = n.id and rm.read_at >= ${newestOf})
      order by n.id, n.subject_id is null, n.skill desc, n.subject_id) w`
}

const asked = sql`p.id, p.kind, p.published_at, p.author_id, p.space_id, p.accepted_answer_id`

function underSubjects(viewer: Viewer) {
  return sql`
    select n.*, under.id as subject_id, under.skill
    from (${subjectsOf(viewer)}) under cross join lateral (
      select ${asked} from post_subjects u join posts p on p.id = u.post_id
      where u.subject_id = under.id and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}
      order by u.published_at desc, u.post_id desc limit 30) n`
}

/** While the company starts: what nobody answered for four hours, where I may answer. */
function leftAlone(viewer: Viewer) {
  return sql`
    select n.*, null::uuid as subject_id, false as skill
    from ${followedSpaces(viewer)} own
    join memberships m on m.space_id = own.id and m.person_id = ${viewer.personId} and m.role <> 'reader'
    cross join lateral (
      select ${asked} from posts p
      where p.space_id = own.id and p.state = 'published' and p.kind = 'question'
        and p.published_at <= now() - interval '4 hours'
      order by p.published_at desc, p.id desc limit 30) n
    where exists (select 1 from company c where c.start_up_ended_at is null)`
}

function today(viewer: Viewer) {
  return sql`
    select e.id, 'event' as matter, e.starts_at as at, null::uuid as subject_id, null::uuid as person_id,
           row_number() over (order by e.starts_at, e.id) as turn
    from (${eventsToday(viewer)}) e`
}

function answered(viewer: Viewer) {
  return sql`
    select q.id, 'answer' as matter, n.created_at as at, null::uuid as subject_id, n.author_id as person_id,
           row_number() over (order by n.created_at desc, q.id) as turn
    from mine join posts q on q.id = mine.id
    cross join lateral (
      select c.created_at, c.author_id from comments c
      where c.post_id = q.id and c.kind = 'answer' and c.state = 'published' and c.author_id <> ${viewer.personId}
      order by c.created_at desc, c.id desc limit 1) n
    where q.kind = 'question' and q.accepted_answer_id is null and ${living('q')} and not exists (
      select 1 from comments c where c.post_id = q.id and c.author_id = ${viewer.personId} and c.created_at > n.created_at
        and c.state = 'published')`
}

// In an archive nothing can be answered or accepted any more.
function living(post: string) {
  return sql`not exists (select 1 from reach_spaces r where r.id = ${sql.ref(`${post}.space_id`)} and r.state = 'archived')`
}
