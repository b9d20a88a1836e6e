import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach, isSomebody } from '../../reach/index.ts'
import {
  type Asked,
  type Counted,
  daysBefore,
  fewestQuestions,
  type Said,
  type Window,
  windows,
} from './measures.ts'
import type { Prepared } from './readiness.ts'

type Row = {
  now: Date
  days: Window
  lastSaidAt: Date | null
  asked: { askedAt: string; askerId: string | null; answeredAt: string | null; acceptedFrom: string | null }[]
  said: Said[]
  fresh: number
  articles: number
}

/**
 * What the health of a space is counted from: its questions, what was said under others' posts, its articles. A
 * reply's units are those its two people belong to today. Null out of reach.
 */
export async function findCounted(db: Db, viewer: Viewer, spaceId: string): Promise<Counted | null> {
  const { rows } = await sql<Row>`
    with place as materialized (
      select r.id, chosen.days, now() - make_interval(days => chosen.days + ${daysBefore}::int) as since
      from reach_spaces r cross join lateral (
        select coalesce(min(w.days), ${windows.at(-1)}::int) as days from unnest(${windows}::int[]) as w(days)
        where ${fewestQuestions} = (select count(*) from (
          select from posts p where p.space_id = r.id and p.kind = 'question' and p.state = 'published'
            and p.published_at > now() - make_interval(days => w.days) limit ${fewestQuestions}) enough)) chosen
      where r.id = ${spaceId} and ${inReach(viewer, sql`r.id`)}),
    asked as (
      select p.published_at as "askedAt", case when ${isSomebody(sql`p.author_id`)} then p.author_id end as "askerId", first.at as "answeredAt", a.author_id as "acceptedFrom"
      from place join posts p on p.space_id = place.id and p.kind = 'question' and p.state = 'published' and p.published_at > place.since
      left join comments a on a.id = p.accepted_answer_id and a.state = 'published' and a.author_id <> p.author_id
      cross join lateral (
        select min(c.created_at) as at from comments c
        where c.post_id = p.id and c.kind = 'answer' and c.state = 'published' and c.author_id <> p.author_id) first),
    said as (
      select floor(extract(epoch from now() - c.created_at) / 604800)::int as "weeksAgo", c.author_id as "personId",
        count(*) as replies, count(*) filter (where by.unit_id <> asker.unit_id) as "betweenUnits",
        count(*) filter (where by.unit_id is not null and asker.unit_id is not null) as known
      from place join comments c on c.space_id = place.id and c.state = 'published' and c.created_at > place.since
      join posts p on p.id = c.post_id and p.state = 'published' and p.author_id <> c.author_id
      join people by on by.id = c.author_id and by.audience <> 'unnamed' join people asker on asker.id = p.author_id
      group by 1, 2)
    select now() as now, place.days,
      greatest(
        (select p.published_at from posts p where p.space_id = place.id and p.state = 'published'
         order by p.published_at desc limit 1),
        (select c.created_at from comments c where c.space_id = place.id and c.state = 'published'
         order by c.created_at desc limit 1)) as "lastSaidAt",
      (select coalesce(jsonb_agg(to_jsonb(a)), '[]') from asked a) as asked,
      (select coalesce(jsonb_agg(to_jsonb(w)), '[]') from said w) as said,
      (select count(*) from ${articles} where ${againBefore} >= current_date) as fresh,
      (select count(*) from ${articles}) as articles
    from place`.execute(db)
  return rows[0] ? countedFrom(rows[0]) : null
}

const articles = sql`(select p.id, coalesce(p.edited_at, p.published_at) as written_at from posts p
  where p.space_id = place.id and p.kind = 'article' and p.state = 'published') written
  left join article_checks k on k.post_id = written.id`
// Without a date of its own, an article is looked at again after half a year.
const againBefore = sql`coalesce(k.again_before, (greatest(written.written_at, k.checked_at) + interval '180 days')::date)`

function countedFrom({ now, days, lastSaidAt, asked, said, fresh, articles: all }: Row): Counted {
  return {
    now,
    days,
    lastSaidAt,
    asked: asked.map(
      ({ askedAt, answeredAt, ...people }): Asked => ({
        ...people,
        askedAt: new Date(askedAt),
        answeredAt: answeredAt === null ? null : new Date(answeredAt),
      }),
    ),
    said,
    articles: { fresh, all },
  }
}

/** What a space holds so far; null out of reach. */
export async function findPrepared(db: Db, viewer: Viewer, spaceId: string): Promise<Prepared | null> {
  const { rows } = await sql<Prepared>`
    with place as materialized (
      select r.id from reach_spaces r where r.id = ${spaceId} and ${inReach(viewer, sql`r.id`)}),
    items as materialized (
      select p.id, p.kind, p.author_id, p.accepted_answer_id from place join posts p on p.space_id = place.id and p.state = 'published'),
    writers as (
      select i.author_id as id from items i
      union select c.author_id from place join comments c on c.space_id = place.id and c.state = 'published')
    select
      (select count(*) from items) as items,
      (select count(*) from writers w where ${isSomebody(sql`w.id`)}) as contributors,
      (select count(distinct p.unit_id) from writers w join people p on p.id = w.id) as units,
      (select count(*) from items i where i.kind = 'question' and i.accepted_answer_id is not null) as answers,
      s.charter <> '' as charter,
      exists (select 1 from memberships m where m.space_id = place.id and m.role = 'owner') as owner,
      exists (select 1 from memberships m where m.space_id = place.id and m.role = 'deputy') as deputy,
      (select count(*) from items i where i.kind = 'article') as articles,
      (select count(*) from items i join article_checks k on k.post_id = i.id and k.again_before is not null
        where i.kind = 'article') as dated
    from place join spaces s on s.id = place.id`.execute(db)
  return rows[0] ?? null
}
