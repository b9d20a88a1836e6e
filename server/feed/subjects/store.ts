import { type RawBuilder, sql } from 'kysely'
import { subjectName, subjectSeen } from '../../content/index.ts'
import { isFollowed } from '../../following/index.ts'
import { type PersonCard, personCard } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { pageFrom, readCursor } from '../../platform/http/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach, isSomebody } from '../../reach/index.ts'
import { waits } from '../store-parts.ts'

export type SubjectRow = {
  id: string
  name: string
  followed: boolean
  /** Of the newest two hundred posts within my reach, as the counts that follow. */
  posts: number
  questions: number
  solved: number
  unanswered: number
  contributors: number
}
export type SubjectPage = SubjectRow & {
  spelling: string
  nameFr: string | null
  nameEn: string | null
  waitingSince: Date | null
  people: PersonCard[]
}

export async function findSubjectRows(
  db: Db,
  viewer: Viewer,
  { q, limit, cursor }: { q: string; limit: number; cursor?: string | undefined },
) {
  const name = subjectName(viewer, 't')
  const [from, id] = cursor
    ? readCursor('subject-rows', cursor)
    : ['', '00000000-0000-0000-0000-000000000000']
  const mine = isFollowed(viewer, 'subject', sql`t.id`)
  const { rows } = await sql<SubjectRow>`
    with listed as materialized (
      select t.id, ${name} as name, ${mine} as followed
      from subjects t
      where t.plain_names like '%' || f_unaccent(lower(${likeText(q)})) || '%'
        and (lower(${name}), t.id) > (${from}, ${id}::uuid) and (${mine} or ${subjectSeen(viewer)})
      order by lower(${name}), t.id limit ${limit + 1})
    select t.id, t.name, t.followed, n.posts, n.questions, n.solved, n.unanswered,
           (select count(distinct by.author_id)::int from (${voicesOf(viewer, sql`t.id`)}) by where ${isSomebody(sql`by.author_id`)}) as contributors
    from listed t cross join lateral (${countsOf(viewer, sql`t.id`)}) n
    order by lower(t.name), t.id`.execute(db)
  return pageFrom('subject-rows', rows, limit, (row) => [row.name.toLowerCase(), row.id])
}

/** Null when the subject is missing or nothing under it is in reach. */
export async function findSubjectPage(
  db: Db,
  viewer: Viewer,
  subjectId: string,
): Promise<SubjectPage | null> {
  const mine = isFollowed(viewer, 'subject', sql`t.id`)
  const { rows } = await sql<SubjectPage>`
    with voices as materialized (select distinct by.author_id from (${voicesOf(viewer, sql`${subjectId}`)}) by where ${isSomebody(sql`by.author_id`)}),
    named as (
      select a.* from voices join people a on a.id = voices.author_id order by a.plain_name collate "C", a.id limit 24)
    select t.id, ${subjectName(viewer, 't')} as name, t.name as spelling, t.name_fr as "nameFr", t.name_en as "nameEn",
           ${mine} as followed, n.*,
           (select count(*)::int from voices) as contributors,
           coalesce((select json_agg(${personCard('a')} order by a.plain_name collate "C", a.id) from named a), '[]') as people
    from subjects t
    cross join lateral (${countsOf(viewer, sql`t.id`)}) n
    where t.id = ${subjectId} and (${mine} or ${subjectSeen(viewer)})`.execute(db)
  return rows[0] ?? null
}

function countsOf(viewer: Viewer, subjectId: RawBuilder<unknown>) {
  return sql`
    select count(*)::int as posts, count(*) filter (where q.kind = 'question')::int as questions,
           count(*) filter (where q.accepted_answer_id is not null)::int as solved,
           count(*) filter (where q.waits)::int as unanswered,
           min(q.published_at) filter (where q.waits) as "waitingSince"
    from (select q.kind, q.accepted_answer_id, q.published_at, ${waits(sql`q`)} as waits
      from (${newest(viewer, subjectId)}) n join posts q on q.id = n.id) q`
}

function voicesOf(viewer: Viewer, subjectId: RawBuilder<unknown>) {
  return sql`
    with n as (${newest(viewer, subjectId)})
    select q.author_id from n join posts q on q.id = n.id
    union all
    select c.author_id from n join comments c on c.post_id = n.id where c.state = 'published'`
}

function newest(viewer: Viewer, subjectId: RawBuilder<unknown>) {
  return sql`
    select p.id from post_subjects u join posts p on p.id = u.post_id
    where u.subject_id = ${subjectId} and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}
    order by u.published_at desc, u.post_id desc limit 200`
}

const likeText = (text: string) => text.replace(/[\\%_]/g, '\\$&')
