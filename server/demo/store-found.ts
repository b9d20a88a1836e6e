import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { inReach, isVisible } from '../reach/index.ts'
import type { DemoView } from './contract.ts'
import type { Brought } from './traces.ts'

/** How many people who are not of the demo belong to its spaces, and are invited there. */
export async function findComers(
  db: Db,
  { people, spaces, members }: Brought,
): Promise<{ members: number; invitations: number }> {
  const { rows } = await sql<{ members: number; invitations: number }>`
    select
      (select count(*) from memberships m
        where m.space_id = any(${spaces}::uuid[]) and m.person_id <> all(${people}::uuid[])
          and not exists (select from json_to_recordset(${JSON.stringify(members)}::json) as w("personId" uuid, "spaceId" uuid)
            where w."personId" = m.person_id and w."spaceId" = m.space_id))::int as members,
      (select count(*) from invitations i where i.space_id = any(${spaces}::uuid[]) and i.used_at is null
        and i.revoked_at is null)::int as invitations`.execute(db)
  return rows[0] ?? { members: 0, invitations: 0 }
}

export type FirstPost = {
  what: 'question' | 'disagreement' | 'article' | 'announcement'
  kind: 'message' | 'question' | 'article' | 'announcement'
  publicId: string
  title: string | null
  excerpt: string
}

/**
 * The best of each sort, of what this viewer reads: the solved question with the most said under it; the one
 * that most people discussed and nobody settled; the article with the most versions; the last announcement.
 */
export async function findFirstPosts(db: Db, viewer: Viewer): Promise<FirstPost[]> {
  const { rows } = await sql<FirstPost>`
    with told as materialized (
      select p.id, p.kind, p.public_id as "publicId", p.title, p.excerpt, p.published_at, p.accepted_answer_id,
        coalesce(said.comments, 0) as comments, coalesce(said.people, 0) as people, coalesce(said.replies, 0) as replies,
        (select count(*) from versions v where v.target_id = p.id) as versions
      from demo_traces t join posts p on p.id = t.id and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}
      left join lateral (
        select count(*) as comments, count(distinct c.author_id) as people, count(c.parent_id) as replies
        from comments c where c.post_id = p.id and c.state = 'published') said on true
      where t.kind = 'post'),
    question as (select 'question' as what, t.* from told t
      where t.kind = 'question' and t.accepted_answer_id is not null order by t.comments desc, t.id limit 1),
    disagreement as (select 'disagreement' as what, t.* from told t
      where t.kind = 'question' and t.accepted_answer_id is null and t.people > 1
      order by t.people + t.replies desc, t.id limit 1),
    article as (select 'article' as what, t.* from told t
      where t.kind = 'article' order by t.versions desc, t.comments desc, t.id limit 1),
    announcement as (select 'announcement' as what, t.* from told t
      where t.kind = 'announcement' order by t.published_at desc, t.id limit 1)
    select what, kind, "publicId", title, excerpt from question
    union all select what, kind, "publicId", title, excerpt from disagreement
    union all select what, kind, "publicId", title, excerpt from article
    union all select what, kind, "publicId", title, excerpt from announcement`.execute(db)
  return rows
}

/** The space shared with an outside organisation that this viewer reads, else may name. */
export async function findSharedSpace(
  db: Db,
  viewer: Viewer,
): Promise<Pick<DemoView['first'][number], 'title' | 'href'> | null> {
  const { rows } = await sql<{ title: string; href: string }>`
    select s.name as title, '/spaces/' || s.id as href
    from demo_traces t join spaces s on s.id = t.id join reach_spaces r on r.id = s.id
    where t.kind = 'space' and r.organisation_id is not null and r.state = 'open' and ${isVisible(viewer, sql`s.id`)}
    order by ${inReach(viewer, sql`s.id`)} desc,
      (select count(*) from posts p where p.space_id = s.id) desc, s.id limit 1`.execute(db)
  return rows[0] ?? null
}

export type Concerning = {
  reason: 'acknowledge' | 'watching_space' | 'watching_subject'
  postId: string
  commentId: string | null
  actorId: string
  at: Date
}

/** What was last said where the demo's host watches, and the last announcement that asks them; oldest first. */
export async function findConcerning(
  tx: Db,
  { watched, spaces, subjectId }: { watched: string; spaces: readonly string[]; subjectId: string | null },
): Promise<Concerning[]> {
  const { rows } = await sql<Concerning>`
    with asked as (
      select 'acknowledge' as reason, p.id, p.author_id, p.published_at as at, null::uuid as comment_id from posts p
      where p.state = 'published' and p.asks_acknowledgement and (p.space_id is null or p.space_id = any(${spaces}::uuid[]))
      order by p.published_at desc limit 1),
    spoken as (
      select c.post_id, c.author_id, c.created_at as at, c.id as comment_id, p.space_id,
             row_number() over (partition by c.post_id order by c.created_at desc, c.id) as turn
      from comments c join posts p on p.id = c.post_id and p.state = 'published'
      where c.state = 'published' and (p.space_id = ${watched} or exists (
        select 1 from post_subjects u join reach_spaces r on r.id = p.space_id and r.access = 'open'
        where u.post_id = p.id and u.subject_id = ${subjectId}))),
    near as (
      select case when space_id = ${watched} then 'watching_space' else 'watching_subject' end as reason, *
      from spoken where turn = 1),
    ranked as (select *, row_number() over (partition by reason order by at desc, comment_id) as place from near)
    select reason, post_id as "postId", comment_id as "commentId", author_id as "actorId", at from ranked
    where place <= case reason when 'watching_space' then 3 else 2 end
    union all
    select reason, id, comment_id, author_id, at from asked
    order by at`.execute(tx)
  return rows
}
