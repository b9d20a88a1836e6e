import { type RawBuilder, sql } from 'kysely'
import { subjectName } from '../../content/index.ts'
import { followed, isFollowed } from '../../following/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach, ownSpaces } from '../../reach/index.ts'
import { colleaguesOf, subjectsOf } from '../store-parts.ts'

export type Step = 'card' | 'newcomer' | 'founder'

type Offered<Why> = { id: string; name: string; why: Why; count: number }
export type FirstMinutes = {
  newcomer: {
    unit: string | null
    cardSettled: boolean
    subjects: { chosen: number; offered: (Offered<'skill' | 'unit' | 'company'> & { followed: boolean })[] }
    spaces: { chosen: number; offered: (Offered<'unit' | 'talk' | 'members'> & { joined: boolean })[] }
  } | null
  founder: boolean
}

/**
 * What a newcomer is offered; of whoever is none, only that is asked. What is offered stays in its place once it is
 * chosen.
 */
export async function findFirstMinutes(db: Db, viewer: Viewer): Promise<FirstMinutes> {
  const { rows } = await sql<FirstMinutes>`
    with settled as materialized (select step from first_minutes where person_id = ${viewer.personId}),
    newcomer as materialized (
      select 1 from invitations i
      where i.used_by = ${viewer.personId} and i.used_at > now() - interval '30 days' and ${!viewer.administrator}
        and not exists (select 1 from settled where step = 'newcomer') limit 1),
    colleagues as materialized (${colleaguesOf(viewer)}),
    lately as materialized (
      select q.post_id, q.space_id from thread_activity q where ${inReach(viewer, sql`q.space_id`)}
      order by q.last_activity_at desc, q.post_id desc limit 100)
    select ${viewer.administrator} and not exists (select 1 from settled where step = 'founder') as founder,
      case when exists (select 1 from newcomer) then jsonb_build_object(
        'unit', (select u.name from units u where u.id = ${viewer.unitId}),
        'cardSettled', exists (select 1 from settled where step = 'card'),
        'subjects', jsonb_build_object(
          'chosen', (select count(*) from ${followed(viewer, 'subject')} f),
          'offered', ${offeredSubjects(viewer)}),
        'spaces', jsonb_build_object(
          'chosen', (select count(*) from ${ownSpaces(viewer)} own),
          'offered', ${offeredSpaces(viewer)})) end as newcomer`.execute(db)
  return rows[0] ?? { newcomer: null, founder: false }
}

/** Six, each by its strongest reason: a skill of mine, then what my unit writes about, then what is talked about. */
function offeredSubjects(viewer: Viewer): RawBuilder<unknown> {
  return sql`(
    select coalesce(jsonb_agg(to_jsonb(x) - 'place' order by x.place, x.count desc, lower(x.name), x.id), '[]') from (
      select t.id, ${subjectName(viewer, 't')} as name, why.place, why.count, (array['skill', 'unit', 'company'])[why.place] as why,
        ${isFollowed(viewer, 'subject', sql`t.id`)} as followed
      from (
        select distinct on (id) id, place, count from (
          select id, 1 as place, 0::bigint as count from (${subjectsOf(viewer)}) known where skill
          union all
          select u.subject_id, 2, count(distinct c.id) from colleagues c
          cross join lateral (
            select q.id from posts q where q.author_id = c.id and q.state = 'published' and ${inReach(viewer, sql`q.space_id`)}
            order by q.published_at desc, q.id desc limit 20) written
          join post_subjects u on u.post_id = written.id group by u.subject_id
          union all
          select u.subject_id, 3, count(*) from lately join post_subjects u on u.post_id = lately.post_id
          group by u.subject_id) reasons
        order by id, place) why
      join subjects t on t.id = why.id
      where exists (select 1 from post_subjects u join posts p on p.id = u.post_id
        where u.subject_id = t.id and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)})
      order by why.place, why.count desc, lower(t.name), t.id limit 6) x)`
}

/** Four that are open to all: those of most colleagues of my unit, then where there is talk, then the fullest. */
function offeredSpaces(viewer: Viewer): RawBuilder<unknown> {
  return sql`(
    select coalesce(jsonb_agg(to_jsonb(x) - 'place' order by x.place, x.count desc, lower(x.name), x.id), '[]') from (
      select s.id, s.name, why.place, why.count, (array['unit', 'talk', 'members'])[why.place] as why,
        s.id in ${ownSpaces(viewer)} as joined
      from (
        select distinct on (id) id, place, count from (
          select m.space_id as id, 1 as place, count(*) as count
          from colleagues c join memberships m on m.person_id = c.id group by m.space_id
          union all
          select space_id, 2, count(*) from lately where space_id is not null group by space_id
          union all
          select m.space_id, 3, count(*) from memberships m where m.person_id <> ${viewer.personId} group by m.space_id) reasons
        order by id, place) why
      join spaces s on s.id = why.id
      join reach_spaces r on r.id = s.id and r.access = 'open' and r.state = 'open'
      order by why.place, why.count desc, lower(s.name), s.id limit 4) x)`
}

export async function insertStep(tx: Db, viewer: Viewer, step: Step): Promise<void> {
  await sql`
    insert into first_minutes (person_id, step) values (${viewer.personId}, ${step})
    on conflict do nothing`.execute(tx)
}

export async function deleteStep(tx: Db, viewer: Viewer, step: Step): Promise<void> {
  await sql`delete from first_minutes where person_id = ${viewer.personId} and step = ${step}`.execute(tx)
}
