import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Search } from '../../engines/text/index.ts'
import { type SummaryRow, summaryColumns } from '../content/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { inReach, personInReach, visibleSpaces } from '../reach/index.ts'
import { holdsWord } from './documents/store.ts'

export type HitRow = SummaryRow & {
  commentId: string | null
  commentPublicId: string | null
  titleMarked: string
  textMarked: string
}

// Up to `ranked` matches are all ranked; of a common word only the newest are.
const ranked = 1000
const newest = 300
// Between a change and its reader the index may name what is gone: so many more are fetched before the tables decide.
const spare = 30
/** Around what matched: letters of the private use area, which no one types. */
export const hitStart = '\uE000'
export const hitEnd = '\uE001'
const marks = `StartSel=${hitStart}, StopSel=${hitEnd}`
const fragments = `${marks}, MaxFragments=2, MaxWords=30, MinWords=12, FragmentDelimiter=" … "`

export type Asked = { search: Search; variants: readonly string[]; limit: number; offset: number }

/**
 * Posts and comments in reach that match, best first. The index finds them; whether they are still there, and
 * in whose reach, the posts and comments themselves say. The statement is planned at each call: the same text
 * wants another plan for a rare word than for a common one.
 */
export async function findHits(
  db: Db,
  viewer: Viewer,
  { search, variants, limit, offset }: Asked,
): Promise<HitRow[]> {
  const matching = sql`
    from search_documents d ${filters(search)}
    and d.vector @@ (select query from asked) and ${inReach(viewer, sql`d.space_id`)}`
  const { rows } = await sql<HitRow>`/* planned each time */
    with asked as materialized (select ${tsqueryOf(search, variants)} as query),
    matched as materialized (select d.id, d.happened_at ${matching} limit ${ranked + 1}),
    candidates as (
      select id from matched where (select count(*) from matched) <= ${ranked}
      union all
      (select d.id ${matching} and (select count(*) from matched) > ${ranked} order by d.happened_at desc limit ${newest})
    ),
    best as materialized (
      select d.id, d.post_id, d.kind,
             ts_rank(d.vector, (select query from asked), 1) / (1 + extract(epoch from now() - d.happened_at) / 31557600 / 4) as score
      from candidates c join search_documents d on d.id = c.id
      order by score desc, d.id desc limit ${limit + offset + spare})
    select ${summaryColumns}, c.id as "commentId", c.public_id as "commentPublicId",
           ts_headline('public.fr', coalesce(p.title, ''), (select query from asked), ${`HighlightAll=true, ${marks}`}) as "titleMarked",
           ts_headline('public.fr', left(coalesce(c.body, p.body), 20000), (select query from asked), ${fragments}) as "textMarked"
    from best b
    join posts p on p.id = b.post_id and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}
    left join comments c on c.id = b.id and c.state = 'published'
    join people a on a.id = p.author_id
    left join spaces s on s.id = p.space_id
    where b.kind = 'post' or c.id is not null
    order by b.score desc, b.id desc limit ${limit} offset ${offset}`.execute(db)
  return rows
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
  const { before, after } = search
  const ofDates = [
    ...(before ? [sql<SqlBool>`d.happened_at < ${before}`] : []),
    ...(after ? [sql<SqlBool>`d.happened_at >= ${after}`] : []),
  ]
  return sql`${ofPosts.length > 0 ? sql`join posts p on p.id = d.post_id` : sql``}
    where ${sql.join([sql`true`, ...ofPosts, ...ofDates], sql` and `)}`
}

function postFilters({ from, in: places, kinds, isUnanswered, isAccepted, hasFile }: Search) {
  const conditions: RawBuilder<SqlBool>[] = []
  const add = (condition: RawBuilder<SqlBool>) => conditions.push(condition)
  if (from.length > 0)
    add(sql`exists (select 1 from people a where a.id = p.author_id and ${named('a.name', from)})`)
  if (places.length > 0)
    add(sql`exists (select 1 from spaces s where s.id = p.space_id and ${named('s.name', places)})`)
  if (kinds.length > 0) add(sql`p.kind = any(${kinds.map((kind) => kindNames.get(kind) ?? kind)}::text[])`)
  if (isUnanswered)
    add(sql`p.kind = 'question' and not exists (
    select 1 from comments c where c.post_id = p.id and c.kind = 'answer' and c.state = 'published')`)
  if (isAccepted) add(sql`p.accepted_answer_id is not null`)
  if (hasFile) add(sql`exists (select 1 from files f where f.post_id = p.id and f.state = 'ready')`)
  return conditions
}

const kindNames = new Map([
  ['question', 'question'],
  ['questions', 'question'],
  ['message', 'message'],
  ['messages', 'message'],
  ['post', 'message'],
])

// The patterns stand as values in the statement, so that an index of names can answer.
function named(column: string, names: readonly string[]): RawBuilder<SqlBool> {
  const patterns = names.map((name) => sql`f_unaccent(lower(${`%${name.replace(/[\\%_]/g, '\\$&')}%`}))`)
  return sql`f_unaccent(lower(${sql.ref(column)})) like any(array[${sql.join(patterns)}])`
}

export type CloseWord = { typed: string; word: string }

/**
 * For words that nothing in reach holds: words like them that something in reach holds, the likest first. Reach
 * is asked before the list is cut, so that what others wrote changes nothing.
 */
export async function findCloseWords(db: Db, viewer: Viewer, words: readonly string[]): Promise<CloseWord[]> {
  if (words.length === 0) return []
  const { rows } = await sql<CloseWord>`/* planned each time */
    with known as not materialized (${vocabulary(viewer)}),
    typed as materialized (select word as typed, f_unaccent(lower(word)) as folded from unnest(${words}::text[]) as word)
    select t.typed, close.word from typed t
    cross join lateral (
      select w.word from (
        select k.word from known k where k.word % t.folded order by similarity(k.word, t.folded) desc, k.word) w
      where ${heldInReach(viewer)} limit 8) close
    where not exists (select 1 from known w where w.word = t.folded and ${heldInReach(viewer)})`.execute(db)
  return rows
}

// Guests may not read the list of all words: theirs is what their newest documents say.
function vocabulary(viewer: Viewer): RawBuilder<unknown> {
  if (viewer.audience === 'inside') return sql`select word from search_words`
  return sql`
    select distinct word from (
      select d.title, d.body from search_documents d where ${inReach(viewer, sql`d.space_id`)}
      order by d.happened_at desc limit 1000) d
    cross join lateral unnest(words_of(d.title || ' ' || d.body)) as word`
}

function heldInReach(viewer: Viewer): RawBuilder<SqlBool> {
  if (viewer.audience !== 'inside') return sql<SqlBool>`true`
  return sql<SqlBool>`exists (
    select 1 from search_documents d where ${holdsWord} and ${inReach(viewer, sql`d.space_id`)})`
}

type Named = {
  people: { id: string; name: string; title: string | null; organisation: string | null }[]
  spaces: { id: string; name: string; purpose: string }[]
  subjects: { id: string; name: string }[]
}

/** People, spaces and subjects whose names are like what was typed, five of each, in one round trip. */
export async function findNamed(db: Db, viewer: Viewer, words: string): Promise<Named> {
  const likest = (column: string) =>
    sql`similarity(f_unaccent(lower(${sql.ref(column)})), f_unaccent(lower(${words}))) desc, ${sql.ref(column)}`
  const alike = (column: string) => sql`(${named(column, [words])}
    or f_unaccent(lower(${sql.ref(column)})) % f_unaccent(lower(${words})))`
  const { rows } = await sql<Named>`/* planned each time */
    select
      (select coalesce(jsonb_agg(f), '[]') from (
        select p.id, p.name, p.title, (select o.name from organisations o where o.id = p.organisation_id) as organisation
        from people p where ${alike('p.name')} and p.state <> 'left' and ${personInReach(viewer, sql`p.id`)}
        order by ${likest('p.name')} limit 5) f) as people,
      (select coalesce(jsonb_agg(f), '[]') from (
        select s.id, s.name, s.purpose from spaces s
        where s.id in ${visibleSpaces(viewer)} and ${named('s.name', [words])}
        order by ${likest('s.name')} limit 5) f) as spaces,
      (select coalesce(jsonb_agg(f), '[]') from (
        select t.id, t.name from subjects t
        where ${alike('t.name')} and exists (
          select 1 from post_subjects ps join posts p on p.id = ps.post_id
          where ps.subject_id = t.id and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)})
        order by ${likest('t.name')} limit 5) f) as subjects`.execute(db)
  return rows[0] ?? { people: [], spaces: [], subjects: [] }
}

export async function findSimilar(db: Db, viewer: Viewer, title: string): Promise<SummaryRow[]> {
  const { rows } = await sql<SummaryRow>`/* planned each time */
    with asked as materialized (
      select to_tsquery('public.fr', alternatives) || to_tsquery('public.en', alternatives) as query
      from (select coalesce(string_agg(word, ' | '), '') as alternatives from unnest(words_of(${title})) as word) w),
    matched as materialized (
      select d.id, d.vector from search_documents d
      where d.kind = 'post' and d.vector @@ (select query from asked) and ${inReach(viewer, sql`d.space_id`)} limit 300)
    select ${summaryColumns}
    from (select s.id, ts_rank(s.vector, (select query from asked), 1) as score from matched s order by score desc, s.id limit 5) b
    join posts p on p.id = b.id
    join people a on a.id = p.author_id
    left join spaces s on s.id = p.space_id
    order by b.score desc, b.id`.execute(db)
  return rows
}
