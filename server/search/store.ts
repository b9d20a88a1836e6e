import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Search } from '../../engines/text/index.ts'
import { type SummaryRow, summaryColumns } from '../content/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { inReach, reachablePeople, visibleSpaces } from '../reach/index.ts'

export type HitRow = SummaryRow & {
  commentId: string | null
  commentPublicId: string | null
  titleMarked: string
  textMarked: string
}

// Up to `ranked` matches are all ranked; of a common word only the newest are.
const ranked = 1000
const newest = 300
/** Around what matched: letters of the private use area, which no one types. */
export const hitStart = '\uE000'
export const hitEnd = '\uE001'
const marks = `StartSel=${hitStart}, StopSel=${hitEnd}, MaxFragments=2, MaxWords=30, MinWords=12, FragmentDelimiter=" … "`

/**
 * Posts and comments in reach that match, best first. The statement is planned at each call: the same text
 * wants another plan for a rare word than for a common one.
 */
export async function findHits(
  db: Db,
  viewer: Viewer,
  {
    search,
    tsquery,
    limit,
    offset,
  }: { search: Search; tsquery: RawBuilder<unknown>; limit: number; offset: number },
): Promise<HitRow[]> {
  const matching = sql`
    from search_documents d join posts p on p.id = d.post_id
    where d.vector @@ (select query from asked) and ${inReach(viewer, sql`d.space_id`)} ${filters(search)}`
  const { rows } = await sql<HitRow>`/* planned each time */
    with asked as materialized (select ${tsquery} as query),
    matched as materialized (select d.id, d.happened_at ${matching} limit ${ranked + 1}),
    candidates as (
      select id from matched where (select count(*) from matched) <= ${ranked}
      union all
      (select d.id ${matching} and (select count(*) from matched) > ${ranked} order by d.happened_at desc limit ${newest})
    ),
    best as materialized (
      select d.id, d.post_id, d.kind, d.happened_at,
             ts_rank(d.vector, (select query from asked), 1) / (1 + extract(epoch from now() - d.happened_at) / 31557600 / 4) as score
      from candidates c join search_documents d on d.id = c.id
      order by score desc, d.id desc limit ${limit} offset ${offset})
    select ${summaryColumns},
           case when b.kind = 'comment' then b.id end as "commentId",
           (select c.public_id from comments c where c.id = b.id) as "commentPublicId",
           ts_headline('public.fr', coalesce(p.title, ''), (select query from asked), ${`HighlightAll=true, ${marks}`}) as "titleMarked",
           ts_headline('public.fr', left(d.body, 20000), (select query from asked), ${marks}) as "textMarked"
    from best b
    join search_documents d on d.id = b.id
    join posts p on p.id = b.post_id
    join people a on a.id = p.author_id
    left join spaces s on s.id = p.space_id
    order by b.score desc, b.id desc`.execute(db)
  return rows
}

/** The query of what was typed, in both languages; each word also as one of its alternatives. */
export function tsqueryOf(search: Search, alternatives: readonly string[] = []): RawBuilder<unknown> {
  const typed = [search.words, ...search.phrases.map((phrase) => `"${phrase}"`)].filter(Boolean).join(' ')
  const asked = [typed, ...alternatives].filter(Boolean).join(' or ')
  return sql`(websearch_to_tsquery('public.fr', ${asked}) || websearch_to_tsquery('public.en', ${asked}))`
}

function filters({
  from,
  in: places,
  kinds,
  isUnanswered,
  isAccepted,
  hasFile,
  before,
  after,
}: Search): RawBuilder<unknown> {
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
  if (before) add(sql`d.happened_at < ${before}`)
  if (after) add(sql`d.happened_at >= ${after}`)
  return conditions.length > 0 ? sql`and ${sql.join(conditions, sql` and `)}` : sql``
}

const kindNames = new Map([
  ['question', 'question'],
  ['questions', 'question'],
  ['message', 'message'],
  ['messages', 'message'],
  ['post', 'message'],
])

function named(column: string, names: readonly string[]): RawBuilder<SqlBool> {
  const patterns = names.map((name) => `%${name.replace(/[\\%_]/g, '\\$&')}%`)
  return sql`f_unaccent(lower(${sql.ref(column)})) like any(select f_unaccent(lower(unnest(${patterns}::text[]))))`
}

/** Words close to those typed, from places this viewer reaches: the mend can tell nothing of the others. */
export async function findCloseWords(db: Db, viewer: Viewer, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return []
  const { rows } = await sql<{ word: string }>`/* planned each time */
    select close.word from unnest(${words}::text[]) as typed(word)
    cross join lateral (
      select w.word, max(similarity(w.word, f_unaccent(lower(typed.word)))) as alike
      from search_words w
      where w.word % f_unaccent(lower(typed.word)) and w.word <> f_unaccent(lower(typed.word))
        and ${inReach(viewer, sql`nullif(w.place_id, '00000000-0000-0000-0000-000000000000')`)}
      group by w.word order by alike desc, w.word limit 3) close`.execute(db)
  return rows.map(({ word }) => word)
}

export async function findPeople(db: Db, viewer: Viewer, words: string) {
  const { rows } = await sql<{ id: string; name: string; title: string | null; organisation: string | null }>`
    select p.id, p.name, p.title, (select o.name from organisations o where o.id = p.organisation_id) as organisation
    from people p
    where (f_unaccent(lower(p.name)) like '%' || f_unaccent(lower(${words.replace(/[\\%_]/g, '\\$&')})) || '%'
        or f_unaccent(lower(p.name)) % f_unaccent(lower(${words})))
      and p.state <> 'left' and p.id in ${reachablePeople(viewer)}
    order by similarity(f_unaccent(lower(p.name)), f_unaccent(lower(${words}))) desc, p.name limit 5`.execute(
    db,
  )
  return rows
}

export async function findSpaces(db: Db, viewer: Viewer, words: string) {
  const { rows } = await sql<{ id: string; name: string; purpose: string }>`
    select s.id, s.name, s.purpose from spaces s
    where s.id in ${visibleSpaces(viewer)} and (${named('s.name', [words])}
      or search_vector(s.name, s.purpose) @@ plainto_tsquery('public.fr', ${words}))
    order by similarity(f_unaccent(lower(s.name)), f_unaccent(lower(${words}))) desc, s.name limit 5`.execute(
    db,
  )
  return rows
}

export async function findSubjects(db: Db, viewer: Viewer, words: string) {
  const { rows } = await sql<{ id: string; name: string }>`
    select t.id, t.name from subjects t
    where (${named('t.name', [words])} or f_unaccent(lower(t.name)) % f_unaccent(lower(${words})))
      and exists (select 1 from post_subjects ps join posts p on p.id = ps.post_id
        where ps.subject_id = t.id and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)})
    order by similarity(f_unaccent(lower(t.name)), f_unaccent(lower(${words}))) desc, t.name limit 5`.execute(
    db,
  )
  return rows
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
