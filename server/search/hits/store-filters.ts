import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Search } from '../../../engines/text/index.ts'
import { likeAny } from '../names/store.ts'

export const hasFilter = ({
  from,
  in: places,
  kinds,
  isUnanswered,
  isAccepted,
  hasFile,
  before,
  after,
}: Search) =>
  [from, places, kinds].some(({ length }) => length > 0) ||
  [isUnanswered, isAccepted, hasFile, before, after].some(Boolean)

/** Only a search that filters by what posts know reads the posts of its matches. */
export function filters(search: Search): RawBuilder<unknown> {
  const ofPosts = postFilters(search)
  return sql`${ofPosts.length > 0 ? sql`join posts p on p.id = d.post_id` : sql``}
    where ${sql.join([sql`true`, ...ofPosts, ...textFilters(search)], sql` and `)}`
}

function textFilters({ from, in: places, before, after }: Search): RawBuilder<SqlBool>[] {
  return [
    ...(from.length > 0
      ? [sql<SqlBool>`d.author_id = any(array(select a.id from people a where ${likeAny('a.name', from)}))`]
      : []),
    ...(places.length > 0
      ? [sql<SqlBool>`d.space_id = any(array(select s.id from spaces s where ${likeAny('s.name', places)}))`]
      : []),
    ...(before ? [sql<SqlBool>`d.happened_at < ${before}`] : []),
    ...(after ? [sql<SqlBool>`d.happened_at >= ${after}`] : []),
  ]
}

function postFilters({ kinds, isUnanswered, isAccepted, hasFile }: Search): RawBuilder<SqlBool>[] {
  return [
    ...(kinds.length > 0
      ? [sql<SqlBool>`p.kind = any(${kinds.map((kind) => kindNames.get(kind) ?? kind)}::text[])`]
      : []),
    ...(isUnanswered
      ? [
          sql<SqlBool>`p.kind = 'question' and not exists (
            select 1 from comments c where c.post_id = p.id and c.kind = 'answer' and c.state = 'published')`,
        ]
      : []),
    ...(isAccepted ? [sql<SqlBool>`p.accepted_answer_id is not null`] : []),
    ...(hasFile
      ? [
          sql<SqlBool>`(d.kind = 'file' or exists (select 1 from files f where f.post_id = p.id and f.state = 'ready'
            and f.comment_id is not distinct from case when d.kind = 'comment' then d.id end))`,
        ]
      : []),
  ]
}

const kindNames = new Map([
  ['question', 'question'],
  ['questions', 'question'],
  ['message', 'message'],
  ['messages', 'message'],
  ['post', 'message'],
  ['publication', 'message'],
  ['announcement', 'announcement'],
  ['announcements', 'announcement'],
  ['annonce', 'announcement'],
  ['annonces', 'announcement'],
  ['event', 'event'],
  ['events', 'event'],
  ['evenement', 'event'],
  ['evenements', 'event'],
  ['article', 'article'],
  ['articles', 'article'],
  ['poll', 'poll'],
  ['polls', 'poll'],
  ['sondage', 'poll'],
  ['sondages', 'poll'],
  ['idea', 'idea'],
  ['ideas', 'idea'],
  ['idee', 'idea'],
  ['idees', 'idea'],
  ['idée', 'idea'],
  ['idées', 'idea'],
])
