import { sql } from 'kysely'
import { subjectName } from '../../content/index.ts'
import { followedSpaces, isFollowed, isQuietFor } from '../../following/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'
import { colleaguesOf, newestOf, threadJoins } from '../store-parts.ts'

export type SpaceNews = { id: string; name: string; unread: number }

/**
 * My spaces and those I follow, but for what I muted, those with something new first; of each that I track or watch,
 * what is unread among its newest twenty of the last month.
 */
export async function findSpaceNews(db: Db, viewer: Viewer): Promise<{ data: SpaceNews[] }> {
  const { rows } = await sql<SpaceNews>`
    select s.id, s.name, n.unread
    from ${followedSpaces(viewer)} own
    join spaces s on s.id = own.id
    join reach_spaces r on r.id = own.id and r.state <> 'archived'
    left join memberships m on m.space_id = own.id and m.person_id = ${viewer.personId}
    cross join lateral (
      select count(*)::int as unread from (
        select q.id from posts q where q.space_id = own.id and q.state = 'published'
        order by q.published_at desc, q.id desc limit 20) newest
      join posts p on p.id = newest.id
      ${threadJoins(viewer)}
      where ${isCounted(viewer)} and p.author_id <> ${viewer.personId} and not ${isQuietFor(viewer)} and p.published_at > now() - interval '30 days'
        and coalesce(rm.read_at < ${newestOf}, true)) n
    order by n.unread desc, lower(s.name), s.id limit 12`.execute(db)
  return { data: rows }
}

// Who belongs to a space tracks it, unless they chose a level; its readers do not.
function isCounted(viewer: Viewer) {
  return sql`(${isFollowed(viewer, 'space', sql`own.id`)} or (m.role <> 'reader' and not exists (
    select 1 from levels l where l.person_id = ${viewer.personId} and l.target = 'space' and l.target_id = own.id)))`
}

export type Suggestions = {
  unit: string | null
  spaces: { id: string; name: string; purpose: string; readers: number }[]
  subjects: { id: string; name: string; posts: number }[]
}

/**
 * Where a newcomer may begin: three open spaces, those of most colleagues of the unit first and then where there is
 * talk, and six subjects of what was said lately.
 */
export async function findSuggestions(db: Db, viewer: Viewer): Promise<Suggestions> {
  const { rows } = await sql<Suggestions>`
    with lately as materialized (
      select q.post_id, q.space_id, q.last_activity_at from thread_activity q where ${inReach(viewer, sql`q.space_id`)}
      order by q.last_activity_at desc, q.post_id desc limit 100),
    near as (
      select m.space_id, count(*)::int as readers, null::timestamptz as at
      from (${colleaguesOf(viewer)}) c join memberships m on m.person_id = c.id group by m.space_id
      union all
      select space_id, 0, max(last_activity_at) from lately where space_id is not null group by space_id),
    places as (
      select s.id, s.name, s.purpose, sum(near.readers)::int as readers, max(near.at) as at
      from near join spaces s on s.id = near.space_id
      join reach_spaces r on r.id = s.id and r.access = 'open' and r.state = 'open'
      where not exists (select 1 from memberships m where m.space_id = s.id and m.person_id = ${viewer.personId})
      group by s.id order by sum(near.readers) desc, max(near.at) desc nulls last, s.id limit 3),
    themes as (
      select t.id, ${subjectName(viewer, 't')} as name, count(*)::int as posts
      from lately join post_subjects u on u.post_id = lately.post_id join subjects t on t.id = u.subject_id
      where not ${isFollowed(viewer, 'subject', sql`t.id`)}
      group by t.id order by count(*) desc, lower(t.name) limit 6)
    select (select u.name from units u where u.id = ${viewer.unitId}) as unit,
           coalesce((select json_agg(json_build_object('id', id, 'name', name, 'purpose', purpose, 'readers', readers)
             order by readers desc, at desc nulls last, id) from places), '[]') as spaces,
           coalesce((select json_agg(json_build_object('id', id, 'name', name, 'posts', posts)
             order by posts desc, lower(name)) from themes), '[]') as subjects`.execute(db)
  return rows[0] ?? { unit: null, spaces: [], subjects: [] }
}
