import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Search } from '../../../engines/text/index.ts'
import { type SummaryRow, summaryColumns } from '../../content/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'
import { likeAny } from '../names/store.ts'
import { erasFor } from './eras.ts'

export type HitRow = SummaryRow & {
  commentId: string | null
  commentPublicId: string | null
  titleMarked: string
  textMarked: string
}

// So many matches are ranked: all of a rare word, the newest of a common one.
const ranked = 300
// Between a change and its reader the index may name what is gone: so many more are fetched before the tables decide.
const spare = 30
/** Around what matched: letters of the private use area, which no one types. */
export const hitStart = '\uE000'
export const hitEnd = '\uE001'
// A title is shown whole: with fragments asked for, HighlightAll would be passed over.
const marks = `StartSel=${hitStart}, StopSel=${hitEnd}`
const fragments = `${marks}, MaxFragments=2, MaxWords=30, MinWords=12, FragmentDelimiter=" … "`

export type Asked = { search: Search; variants: readonly string[]; limit: number; offset: number }

/**
 * Posts and comments in reach that match, best first. The index finds them; whether they are still there, and
 * in whose reach, the posts and comments themselves say.
 */
export async function findHits(
  db: Db,
  viewer: Viewer,
  { search, variants, limit, offset }: Asked,
): Promise<HitRow[]> {
  const { rows } = await sql<HitRow>`
    with asked as materialized (select ${tsqueryOf(search, variants)} as query),
    matched as materialized (${matches(viewer, search)}),
    best as materialized (
      select d.id, d.post_id, d.kind,
             (ts_rank(d.vector, (select query from asked), 1) + 1e-6)
               / (1 + extract(epoch from now() - d.happened_at)::float8 / 31557600 / 4) as score
      from matched m join search_documents d on d.id = m.id
      order by score desc, d.id desc limit ${limit + offset + spare})
    select ${summaryColumns}, c.id as "commentId", c.public_id as "commentPublicId",
           ${marked(sql`coalesce(p.title, '')`, `HighlightAll=true, ${marks}`)} as "titleMarked",
           ${marked(wordsOf(sql`coalesce(c.html, p.html)`), fragments)} as "textMarked"
    from best b
    join posts p on p.id = b.post_id and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}
    left join comments c on c.id = b.id and c.state = 'published'
    join people a on a.id = p.author_id
    left join spaces s on s.id = p.space_id
    where b.kind = 'post' or c.id is not null
    order by b.score desc, b.id desc limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** Up to `ranked` matches, the newest first by steps: a rare word costs three looks at the index, a common one less. */
function matches(viewer: Viewer, search: Search): RawBuilder<unknown> {
  const { eras, since, until } = erasFor(new Date(), hasText(search))
  return sql`
    select found.id from unnest(${eras}::text[]) with ordinality as era(months, place)
    cross join lateral (
      select d.id from search_documents d ${filters(search)}
        and d.vector @@ (select case when months = '' then query else query && months::tsquery end from asked)
        and (months <> '' or d.happened_at < ${since} or d.happened_at >= ${until})
        and ${inReach(viewer, sql`d.space_id`)}
      limit ${sql.lit(ranked)}) found
    where ${hasText(search) ? sql`(select numnode(query) from asked) > 0` : sql`${hasFilter(search)}::boolean`}
    limit ${sql.lit(ranked)}`
}

const hasText = ({ words, phrases }: Search) => words !== '' || phrases.length > 0
const hasFilter = ({ from, in: places, kinds, isUnanswered, isAccepted, hasFile, before, after }: Search) =>
  [from, places, kinds].some(({ length }) => length > 0) ||
  [isUnanswered, isAccepted, hasFile, before, after].some(Boolean)

/** What a reader sees of rendered text: without tags (those of words leave no gap) and with its signs. */
function wordsOf(html: RawBuilder<unknown>): RawBuilder<unknown> {
  const inline = sql`regexp_replace(left(${html}, 12000), '</?(a|b|code|del|em|i|s|strong)( [^>]*)?>', '', 'g')`
  const bare = sql`regexp_replace(${inline}, '<[^>]*(>|$)', ' ', 'g')`
  return [
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&#39;', "'"],
    ['&amp;', '&'],
  ].reduce((text, [sign, letter]) => sql`replace(${text}, ${sign}, ${letter})`, bare)
}

function marked(text: RawBuilder<unknown>, how: string): RawBuilder<unknown> {
  return sql`ts_headline(case when p.language = 'en' then 'public.en'::regconfig else 'public.fr'::regconfig end,
    ${text}, (select query from asked), ${how})`
}

/** The query of what was typed, in both languages; each variant is typed words with their slips mended. */
function tsqueryOf({ words, phrases }: Search, variants: readonly string[]): RawBuilder<unknown> {
  const quoted = phrases.map((phrase) => `"${phrase}"`)
  const asked = [words, ...variants].map((each) => [each, ...quoted].filter(Boolean).join(' ')).join(' or ')
  return sql`(websearch_to_tsquery('public.fr', ${asked}) || websearch_to_tsquery('public.en', ${asked}))`
}

// Only a search that filters by what posts know reads the posts of its matches.
function filters(search: Search): RawBuilder<unknown> {
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
          sql<SqlBool>`exists (select 1 from files f where f.post_id = p.id and f.state = 'ready'
            and f.comment_id is not distinct from case when d.kind = 'comment' then d.id end)`,
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
  ['article', 'article'],
  ['articles', 'article'],
])
