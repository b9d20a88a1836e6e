import { sql } from 'kysely'
import { isQuiet } from '../following/index.ts'
import type { Db } from '../platform/database/index.ts'
import { reachedBy } from '../reach/index.ts'
import type { Touched } from './store-rows.ts'
import type { Gone, Told } from './told.ts'

/**
 * Notes for those whom these facts are told to, in one statement: never for who did it, for who does not reach it,
 * or for who muted it. Of what one fact is to a person the strongest reason is kept. Answers whose rows are stale.
 */
export async function insertNotes(tx: Db, told: readonly Told[]): Promise<Touched[]> {
  if (told.length === 0) return []
  const { rows } = await sql<Touched>`/* planned each time */
    with told as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as t(position bigint, at timestamptz,
        "actorId" uuid, "postId" uuid, "spaceId" uuid, "draftId" uuid, "commentId" uuid, reason text, rank int, "to" text, people uuid[],
        "evenMuted" boolean, "onlyWatching" boolean)),
    aimed as (${sql.join(aims, sql` union all `)})
    insert into inbox_notes (person_id, thread_id, position, reason, actor_id, post_id, space_id, draft_id, comment_id,
      happened_at)
    select distinct on (a.person_id, a.position) a.person_id, coalesce(a."postId", a."draftId", a."spaceId"), a.position,
      a.reason, a."actorId", a."postId", a."spaceId", a."draftId", a."commentId", a.at
    from aimed a
    join people p on p.id = a.person_id
    left join posts q on q.id = a."postId"
    left join comments c on c.id = a."commentId"
    where (a.person_id is distinct from a."actorId" or a."to" = 'self') and ${reachedBy(sql`coalesce(q.space_id, a."spaceId")`)}
      and (a."postId" is null or q.state = 'published') and (a."commentId" is null or c.state = 'published')
      and (a."draftId" is null or exists (select from drafts d
        where d.person_id = p.id and d.id = a."draftId" and d.refused_at is not null))
      and (a."evenMuted" or not (${isQuiet(sql`p.id`, 'q')} or exists (
        select 1 from levels l where l.person_id = p.id and l.level = 'muted' and l.target_id in (a."actorId", a."spaceId"))))
      and (not a."onlyWatching" or not exists (
        select 1 from levels l where l.person_id = p.id and l.target_id = a."postId" and l.level in ('normal', 'tracking')))
    order by a.person_id, a.position, a.rank
    on conflict do nothing
    returning person_id as "personId", thread_id as "threadId"`.execute(tx)
  return rows
}

const aim = (to: Told['to'], person: ReturnType<typeof sql>, from: ReturnType<typeof sql>) =>
  sql`select t.*, ${person} as person_id from told t ${from} where t."to" = ${sql.lit(to)}`

// Who watches since yesterday is not told of what came before, however late it is heard, or heard again.
const watchedThen = sql`l.level = 'watching' and date_trunc('milliseconds', l.chosen_at) <= t.at`

/** How each is found: by an index, from the fact. */
const aims = [
  aim('self', sql`t."actorId"`, sql``),
  aim('named', sql`n.person_id`, sql`cross join lateral unnest(t.people) as n(person_id)`),
  aim('author', sql`w.author_id`, sql`join posts w on w.id = t."postId"`),
  aim(
    'parent',
    sql`up.author_id`,
    sql`join comments w on w.id = t."commentId" join comments up on up.id = w.parent_id`,
  ),
  aim('writer', sql`w.author_id`, sql`join comments w on w.id = t."commentId"`),
  aim(
    'part',
    sql`w.author_id`,
    sql`cross join lateral (
      select o.author_id from posts o where o.id = t."postId"
      union select c.author_id from comments c where c.post_id = t."postId" and c.state = 'published') w`,
  ),
  aim(
    'coming',
    sql`e.person_id`,
    sql`join event_replies e on e.post_id = t."postId" and e.answer in ('yes', 'maybe')`,
  ),
  aim(
    'keepers',
    sql`m.person_id`,
    sql`join memberships m on m.space_id = t."spaceId" and m.role in ('owner', 'deputy', 'moderator')`,
  ),
  aim('watching_post', sql`l.person_id`, sql`join levels l on l.target_id = t."postId" and ${watchedThen}`),
  aim(
    'watching_person',
    sql`l.person_id`,
    sql`join levels l on l.target_id = t."actorId" and ${watchedThen}`,
  ),
  aim(
    'watching_subject',
    sql`l.person_id`,
    sql`join post_subjects u on u.post_id = t."postId" join levels l on l.target_id = u.subject_id and ${watchedThen}`,
  ),
  aim(
    'watching_space',
    sql`l.person_id`,
    sql`join posts o on o.id = t."postId" join levels l on l.target_id = o.space_id and ${watchedThen}`,
  ),
]

/** Takes back what is no longer so. Answers whose rows are stale. */
export async function deleteNotes(tx: Db, gone: readonly Gone[]): Promise<Touched[]> {
  if (gone.length === 0) return []
  const rows = await Promise.all(
    ['post_id', 'space_id'].map((thread) =>
      sql<Touched>`
        delete from inbox_notes n
        using jsonb_to_recordset(${JSON.stringify(gone)}::jsonb) as g(position bigint, "threadId" uuid, reason text,
          "personId" uuid, "actorId" uuid, "commentId" uuid)
        where n.${sql.ref(thread)} = g."threadId" and n.position < g.position
          and (g.reason is null or n.reason = g.reason) and (g."personId" is null or n.person_id = g."personId")
          and (g."actorId" is null or n.actor_id = g."actorId") and (g."commentId" is null or n.comment_id = g."commentId")
        returning n.person_id as "personId", n.thread_id as "threadId"`.execute(tx),
    ),
  )
  return rows.flatMap((each) => each.rows)
}

/**
 * The next of those whom an announcement still asks, by id: the members of its space, or without a space everyone
 * inside; not its author, nor who acknowledged it meanwhile. `insertNotes` asks their reach.
 */
export async function findAskedAfter(
  db: Db,
  postId: string,
  after: string,
  limit: number,
): Promise<string[]> {
  const from = after || '00000000-0000-0000-0000-000000000000'
  const { rows } = await sql<{ id: string }>`
    select who.id from posts o cross join lateral (
      select m.person_id as id from memberships m where m.space_id = o.space_id and m.person_id > ${from}
      union all
      select p.id from people p where o.space_id is null and p.audience = 'inside' and p.state = 'active' and p.id > ${from}) who
    where o.id = ${postId} and o.state = 'published' and o.asks_acknowledgement and who.id <> o.author_id
      and not exists (select 1 from acknowledgements k where k.post_id = o.id and k.person_id = who.id)
    order by who.id limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}
