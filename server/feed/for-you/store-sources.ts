import { type RawBuilder, sql } from 'kysely'
import { followed, followedSpaces } from '../../following/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach, isSomebody } from '../../reach/index.ts'
import { colleaguesOf, subjectsOf, waits } from '../store-parts.ts'

/**
 * Where For you looks: each source takes a bounded number of posts by an index, from a bounded number of places or
 * people, so that the whole costs what a person follows and not what exists. A row is
 * `(post_id, reason, at, subject_id, person_id)`.
 */
export function sourcesFor(viewer: Viewer): { named: RawBuilder<unknown>; found: RawBuilder<unknown> } {
  const always = [ofSpaces, openInSpaces, changedArticles, ofPeople]
  const inside = [
    announcedToAll,
    underSubjects,
    ofPeers,
    answeredByUnit,
    ofUnitSpaces,
    askedByColleagues,
    talkOfTheCompany,
  ]
  const sources = viewer.audience === 'inside' ? [...always, ...inside] : always
  return {
    named: viewer.audience === 'inside' ? sql`${placesOf(viewer)}, ${circleOf(viewer)}` : placesOf(viewer),
    found: sql.join(
      sources.map((source) => sql`(${source(viewer)})`),
      sql` union all `,
    ),
  }
}

/** My spaces and those I follow that are not archived and not muted, and where I spoke lately. */
function placesOf(viewer: Viewer) {
  return sql`
    mine as materialized (
      select own.id from ${followedSpaces(viewer)} own join reach_spaces r on r.id = own.id where r.state <> 'archived'),
    said as materialized (
      select c.post_id, c.created_at from comments c
      where c.author_id = ${viewer.personId} and c.state = 'published' order by c.created_at desc limit 60),
    heard as materialized (select said.post_id, max(said.created_at) as at from said group by said.post_id)`
}

/** The subjects I follow or that bear the name of my skills; colleagues; the people I exchange with. */
function circleOf(viewer: Viewer) {
  return sql`
    me as materialized (
      select p.id, p.unit_id, p.job_family_id from people p where p.id = ${viewer.personId}),
    under as materialized (${subjectsOf(viewer)}),
    newcomer as materialized (
      select 1 where not exists (select 1 from mine)
        and not exists (select 1 from ${followed(viewer, 'subject')} f)),
    colleagues as materialized (${colleaguesOf(viewer)}),
    peers as materialized (
      select met.person_id from (
        select q.author_id as person_id from said join posts q on q.id = said.post_id where ${inReach(viewer, sql`q.space_id`)}
        union all
        select c.author_id from (
          select q.id from posts q where q.author_id = ${viewer.personId} and q.state = 'published' and ${inReach(viewer, sql`q.space_id`)}
          order by q.published_at desc limit 20) q
        cross join lateral (
          select c.author_id from comments c where c.post_id = q.id and c.state = 'published'
          order by c.created_at desc, c.id desc limit 10) c
      ) met where met.person_id <> ${viewer.personId} and ${isSomebody(sql`met.person_id`)} group by met.person_id order by count(*) desc, met.person_id limit 12)`
}

/** The newest of my spaces, of which only the newest can be offered: what is surely read makes room for others. */
function ofSpaces(viewer: Viewer) {
  return sql`
    select n.id as post_id, case when n.kind = 'announcement' then 'announcement' else 'space' end as reason,
           n.published_at as at, null::uuid as subject_id, null::uuid as person_id
    from mine cross join lateral (
      select q.id, q.kind, q.published_at from posts q where q.space_id = mine.id and q.state = 'published'
      order by q.published_at desc, q.id desc limit 10) n
    where not exists (
      select 1 from read_marks rm where rm.post_id = n.id and rm.person_id = ${viewer.personId} and rm.read_at >= n.published_at
        and n.kind <> 'article')
    order by n.published_at desc, n.id desc limit 120`
}

function announcedToAll() {
  return sql`
    select q.id, 'announcement', q.published_at, null::uuid, null::uuid from posts q
    where q.space_id is null and q.kind = 'announcement' and q.state = 'published'
    order by q.published_at desc, q.id desc limit 5`
}

function openInSpaces() {
  return sql`
    select n.post_id, 'unanswered_space', n.published_at, null::uuid, null::uuid
    from mine cross join lateral (
      select q.post_id, q.published_at from thread_activity q
      where q.space_id = mine.id and q.kind = 'question' and q.answers = 0
      order by q.published_at desc, q.post_id desc limit 5) n
    order by n.published_at desc, n.post_id desc limit 80`
}

function changedArticles() {
  return sql`
    select q.id, 'article_changed', q.edited_at, null::uuid, null::uuid
    from heard join posts q on q.id = heard.post_id
    where q.kind = 'article' and q.edited_at > heard.at`
}

function underSubjects(viewer: Viewer) {
  return sql`
    select n.id, case when not n.waits then case when n.kind = 'announcement' then 'announcement' else 'subject' end
             when under.skill then 'unanswered_skill' else 'unanswered_subject' end,
           n.published_at, under.id, null::uuid
    from under cross join lateral (
      select q.id, q.kind, u.published_at, ${waits(sql`q`)} as waits
      from post_subjects u join posts q on q.id = u.post_id
      where u.subject_id = under.id and q.state = 'published' and ${inReach(viewer, sql`q.space_id`)}
      order by u.published_at desc, u.post_id desc limit 20) n`
}

/** The newest of the people I follow, forty at most. */
function ofPeople(viewer: Viewer) {
  return sql`
    select n.id, 'person', n.published_at, null::uuid, f.id
    from (select f.id from ${followed(viewer, 'person')} f order by f.id limit 40) f cross join lateral (
      select q.id, q.published_at from posts q
      where q.author_id = f.id and q.state = 'published' and ${inReach(viewer, sql`q.space_id`)}
      order by q.published_at desc limit 5) n`
}

/** Discussions where two people or more take part with whom I exchange. */
function ofPeers() {
  return sql`
    select met.post_id, 'peers', max(met.at) over (partition by met.post_id), null::uuid, met.person_id
    from (
      select spoken.post_id, peers.person_id, max(spoken.at) as at,
             count(*) over (partition by spoken.post_id) as taking_part
      from peers cross join lateral (
        (select c.post_id, c.created_at as at from comments c
          where c.author_id = peers.person_id and c.state = 'published' order by c.created_at desc limit 10)
        union all
        (select q.id, q.published_at from posts q
          where q.author_id = peers.person_id and q.state = 'published' order by q.published_at desc limit 5)
      ) spoken group by spoken.post_id, peers.person_id) met
    where met.taking_part >= 2`
}

function answeredByUnit() {
  return sql`
    select n.post_id, 'unit_answered', n.created_at, null::uuid, colleagues.id
    from colleagues cross join lateral (
      select c.post_id, c.created_at, c.kind from comments c
      where c.author_id = colleagues.id and c.state = 'published' order by c.created_at desc limit 6) n
    where n.kind = 'answer'`
}

/** The newest of the open spaces where at least two colleagues of my unit belong, and I do not. */
function ofUnitSpaces() {
  return sql`
    select n.id, 'unit_space', n.published_at, null::uuid, null::uuid
    from (
      select m.space_id from colleagues join memberships m on m.person_id = colleagues.id
      join reach_spaces r on r.id = m.space_id and r.access = 'open' and r.state = 'open'
      where m.space_id not in (select id from mine)
      group by m.space_id having count(*) >= 2 order by count(*) desc, m.space_id limit 5) near
    cross join lateral (
      select q.id, q.published_at from posts q where q.space_id = near.space_id and q.state = 'published'
      order by q.published_at desc, q.id desc limit 6) n`
}

/** Of a newcomer: what colleagues of the unit ask, and those of the same job family elsewhere. */
function askedByColleagues(viewer: Viewer) {
  const asked = (person: RawBuilder<unknown>) => sql`
    select q.id, q.published_at, ${waits(sql`q`)} as waits from posts q
    where q.author_id = ${person} and q.state = 'published' and ${inReach(viewer, sql`q.space_id`)}
    order by q.published_at desc limit 6`
  return sql`
    select n.id, 'unit_question', n.published_at, null::uuid, null::uuid
    from newcomer cross join colleagues cross join lateral (${asked(sql`colleagues.id`)}) n where n.waits
    union all
    select n.id, 'family_question', n.published_at, null::uuid, null::uuid
    from newcomer cross join lateral (
      select c.id from people c join me on c.job_family_id = me.job_family_id
      where c.id <> me.id and c.state = 'active' and c.audience = 'inside' and c.unit_id is distinct from me.unit_id
      order by c.id limit 50) family
    cross join lateral (${asked(sql`family.id`)}) n where n.waits`
}

/** Of a newcomer: the threads that live. */
function talkOfTheCompany(viewer: Viewer) {
  return sql`
    select n.post_id, 'company', n.last_activity_at, null::uuid, null::uuid
    from newcomer cross join lateral (
      select q.post_id, q.last_activity_at from thread_activity q where ${inReach(viewer, sql`q.space_id`)}
      order by q.last_activity_at desc, q.post_id desc limit 60) n`
}
