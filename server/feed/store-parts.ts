import { type RawBuilder, sql } from 'kysely'
import { askedOf, isSaved, type SummaryRow } from '../content/index.ts'
import { followed } from '../following/index.ts'
import type { Viewer } from '../platform/viewer.ts'

export type FeedRow = SummaryRow & {
  answers: number
  comments: number
  reactions: number
  lastActivityAt: Date
  read: boolean
  saved: boolean
  fresh: number
  acknowledgement: { by: string | null; acknowledgedAt: string | null } | null
}

/** What a list says of the thread of `p` beside its summary; joins `t` and `rm` come from `threadJoins`. */
export function threadColumns(viewer: Viewer): RawBuilder<unknown> {
  return sql`
    coalesce(t.answers, 0) as answers, coalesce(t.comments, 0) as comments, coalesce(t.reactions, 0) as reactions,
    coalesce(t.last_activity_at, p.published_at) as "lastActivityAt",
    p.author_id = ${viewer.personId} or coalesce(rm.read_at >= ${newestOf}, false) as read,
    ${isSaved(viewer, sql`p.id`)} as saved,
    ${askedOf(viewer)} as acknowledgement, ${freshOf(viewer)} as fresh`
}

/** How much others said since I read the thread of `p`, where I track it: I chose so, wrote it, or spoke in it. */
function freshOf(viewer: Viewer): RawBuilder<number> {
  const since = sql`coalesce(rm.read_at, case when p.author_id = ${viewer.personId} then p.published_at end)`
  const chosen = sql`(
    select l.level from levels l where l.person_id = ${viewer.personId} and l.target = 'post' and l.target_id = p.id)`
  return sql<number>`case when coalesce(t.last_activity_at > ${since}, false) and coalesce(${chosen} in ('tracking', 'watching'),
      p.author_id = ${viewer.personId} or exists (
        select 1 from comments own where own.post_id = p.id and own.author_id = ${viewer.personId} and own.state = 'published'))
    then (select count(*)::int from comments later where later.post_id = p.id and later.created_at > ${since}
      and later.state = 'published' and later.author_id <> ${viewer.personId}) else 0 end`
}

export function threadJoins(viewer: Viewer): RawBuilder<unknown> {
  return sql`
    left join thread_activity t on t.post_id = p.id
    left join read_marks rm on rm.post_id = p.id and rm.person_id = ${viewer.personId}`
}

/** When the newest part of the thread of `p` was written; an article is new again when it changes. */
export const newestOf = sql`greatest(p.published_at, t.last_activity_at, case when p.kind = 'article' then p.edited_at end)`

/** Whether the question of the row `q` (of posts) has no answer. */
export function waits(q: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(${q}.kind = 'question' and ${q}.accepted_answer_id is null and not exists (
    select 1 from comments waited where waited.post_id = ${q}.id and waited.kind = 'answer' and waited.state = 'published'))`
}

/** The subjects that someone inside follows, and those that bear the name of a skill of theirs: `(id, skill)`. */
export function subjectsOf(viewer: Viewer): RawBuilder<unknown> {
  return sql`
    select f.id, false as skill from ${followed(viewer, 'subject')} f
    union all
    select distinct known.id, true from people reader cross join lateral unnest(reader.plain_skills) skill
      join subjects known on string_to_array(known.plain_names, e'\\n') @> array[skill]
    where reader.id = ${viewer.personId}`
}

/** Thirty colleagues of the unit of someone inside, those of the same manager first. */
export function colleaguesOf(viewer: Viewer): RawBuilder<unknown> {
  return sql`
    select c.id from people reader join people c on c.unit_id = reader.unit_id
    where reader.id = ${viewer.personId} and c.id <> reader.id and c.state = 'active' and c.audience = 'inside'
    order by c.manager_id is distinct from reader.manager_id, c.id limit 30`
}
