import { type RawBuilder, sql } from 'kysely'
import { parseSearch, type Search } from '../../../engines/text/index.ts'
import { type SummaryRow, summaryColumns } from '../../content/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'
import { overlap, passage, volume } from '../documents/store.ts'
import { erasFor } from './eras.ts'
import { type Asked, hasText, looksFor, ranked } from './store-asked.ts'
import { filters, hasFilter } from './store-filters.ts'

export type HitRow = SummaryRow & {
  commentId: string | null
  commentPublicId: string | null
  /** The file whose name or text matched, when it was neither the post nor a comment itself. */
  file: { id: string; name: string } | null
  nameMarked: string
  titleMarked: string
  textMarked: string
  /** Whether more of the text stands before and after what is shown. */
  cutBefore: boolean
  cutAfter: boolean
  /** Of everything found: how many threads, and how many of them with an accepted answer. */
  found: number
  foundAccepted: number
}

// With so many threads that hold all that was asked, those that hold less are not looked for.
const enough = 12
// So much of what is asked, by the weight of its words, a thread must hold beside the best one.
const leastShare = 0.4
/** So many threads are listed at most; between a change and its reader the index may name some that are gone. */
export const deepest = 200
const spare = 30
/** So much of a rendered text is looked through for what to show. */
const longest = 12_000
/** A text of so few letters is shown whole. */
const short = 240
/** Around what matched: letters of the private use area, which no one types. */
export const hitStart = '\uE000'
export const hitEnd = '\uE001'
/** Around a sign that the parser of a database sorting by bytes would take for a part of the word beside it. */
export const signMark = '\uE002'
// A title is shown whole: with fragments asked for, HighlightAll would be passed over.
const marks = `StartSel=${hitStart}, StopSel=${hitEnd}`
const fragments = `${marks}, MaxFragments=2, MaxWords=36, MinWords=20, FragmentDelimiter=" … "`
// Of a file the passage is all that is shown: what matched stands near its beginning.
const passages = `${marks}, MaxFragments=2, MaxWords=20, MinWords=8, FragmentDelimiter=" … "`

/**
 * Threads in reach that match, best first, each with the place in it that says most. The index finds them; whether
 * they are still there, and in whose reach, the posts and comments themselves say.
 */
export async function findHits(db: Db, viewer: Viewer, asked: Asked): Promise<HitRow[]> {
  const { search, limit, offset } = asked
  const { rows } = await sql<HitRow>`
    with ${looksFor({ ...asked, alone: true })},
    ${matches(viewer, search)},
    ${hasText(search) ? threadsByWorth : threadsByTime},
    shown as materialized (
      select b.*, count(*) over ()::int as found,
             count(*) filter (where p.accepted_answer_id is not null) over ()::int as accepted_found,
             b.score * ${kindWorth} as worth
      from best b
      join posts p on p.id = b.post_id and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}
      where b.kind = 'post' or ${standing}
      order by worth desc, b.id desc limit ${limit} offset ${offset}),
    wanted as materialized (
      select coalesce((select string_agg('(' || query::text || ')', ' | ') from terms), '')::tsquery as query)
    select ${summaryColumns(viewer)}, c.id as "commentId", c.public_id as "commentPublicId",
           b.found, b.accepted_found as "foundAccepted",
           ${marked(sql`coalesce(p.title, '')`, `HighlightAll=true, ${marks}`)} as "titleMarked",
           case when f.id is not null then json_build_object('id', f.id, 'name', f.name) end as file,
           ${marked(sql`coalesce(f.name, '')`, `HighlightAll=true, ${marks}`)} as "nameMarked",
           h.marked as "textMarked",
           w.before or not starts_with(${bare('w.said')}, left(${bare('h.marked')}, 24)) as "cutBefore",
           w.after or right(${bare('w.said')}, ${ending}) <> right(${bare('h.marked')}, ${ending}) as "cutAfter"
    from shown b
    join posts p on p.id = b.post_id
    left join search_documents d on d.id = b.id and b.kind = 'file'
    left join files f on f.id = d.file_id
    left join comments c on c.id = coalesce(f.comment_id, b.id)
    left join lateral (
      select s.n, s.body from search_passages s where s.document_id = d.id
      order by ts_rank(s.vector, (select query from wanted)) desc, s.n limit 1) g on true
    cross join lateral (${whole}) w
    cross join lateral (
      select case when length(w.said) <= ${sql.lit(short)} then ${headline(sql`w.said`, `HighlightAll=true, ${marks}`)}
        when w.paper then ${headline(sql`w.said`, passages)} else ${headline(sql`w.said`, fragments)} end as marked offset 0) h
    join people a on a.id = p.author_id
    left join spaces s on s.id = p.space_id
    order by b.worth desc, b.id desc`.execute(db)
  return rows
}

/** Whether what says most is still there: a comment, or a file and what it hangs on. */
const standing = sql`exists (select 1 from comments c where c.id = b.id and c.state = 'published')
        or b.kind = 'file' and exists (
          select 1 from search_documents d join files f on f.id = d.file_id where d.id = b.id and f.state = 'ready'
            and (f.comment_id is null or exists (select 1 from comments c where c.id = f.comment_id and c.state = 'published')))`

// A question that is solved answers best, and an article was written to be found.
const kindWorth = sql`case when p.accepted_answer_id is not null then 1.08 when p.kind = 'article' then 1.05
  when p.kind = 'question' then 1 else 0.95 end`

/**
 * Up to `ranked` matches, the newest first by steps: a rare word costs three looks at the index, a common one less.
 * Only where few threads hold all that was asked are those looked for that hold a part of it.
 */
function matches(viewer: Viewer, search: Search, more = sql``): RawBuilder<unknown> {
  const { eras, since, until } = erasFor(new Date(), hasText(search))
  const from = (look: RawBuilder<unknown>, most: RawBuilder<unknown>) => sql`
    select found.id, found.post_id from unnest(${eras}::text[]) as era(months)
    cross join lateral (
      select d.id, d.post_id from search_documents d ${filters(search)} ${more}
        and d.vector @@ (case when months = '' then ${look} else ${look} && months::tsquery end)
        and (months <> '' or d.happened_at < ${since} or d.happened_at >= ${until})
        and ${inReach(viewer, sql`d.space_id`)}
      limit ${most}) found
    limit ${most}`
  const guard = hasText(search)
    ? sql`(select numnode(query) from looks where place = 1) > 0`
    : sql`${hasFilter(search)}::boolean`
  return sql`
    whole as materialized (
      select f.* from (select 1 where ${guard}) g cross join lateral (
        ${from(sql`(select query from looks where place = 1)`, sql.lit(ranked))}) f),
    partly as materialized (
      select f.* from (
        select * from looks where place > 1 and (select count(distinct post_id) from whole) < ${sql.lit(enough)} order by place) l
      cross join lateral (${from(sql`l.query`, sql`l.most`)}) f
      limit ${sql.lit(ranked)}),
    matched as materialized (select id from whole union select id from partly)`
}

// Of each term the best place in a thread counts: its title, then its text, then what is said under it. A term is worth
// more the fewer of the threads found hold it.
const scored = sql`
  scored as materialized (
    select d.id, d.post_id, d.kind, d.happened_at, t.n,
           case d.kind when 'comment' then 0.42 when 'file' then 0.4 else 0.5 end
             + 0.5 * ts_rank('{0.1, 0.1, 0.1, 1}', d.vector, t.query) as strength
    from matched m join search_documents d on d.id = m.id join terms t on d.vector @@ t.query),
  worth as materialized (
    select s.n, ln(1 + a.threads::float8 / count(distinct s.post_id)) as weight
    from scored s, (select count(distinct post_id) as threads from scored) a group by s.n, a.threads)`

const threadsByWorth = sql`
  ${scored},
  places as (
    select s.id, s.post_id, s.kind, s.happened_at, sum(w.weight * s.strength) as says
    from scored s join worth w on w.n = s.n group by s.id, s.post_id, s.kind, s.happened_at),
  each_term as (
    select s.post_id, w.weight, max(s.strength) as strength
    from scored s join worth w on w.n = s.n group by s.post_id, s.n, w.weight),
  -- Both by one grouping: a join of so few, counted wrongly beforehand, would go through all of one for each of the other.
  threads as materialized (
    select post_id, sum(weight) as share, sum(weight * strength) as score,
           (array_agg(id order by says desc, kind desc, id) filter (where id is not null))[1] as id,
           (array_agg(kind order by says desc, kind desc, id) filter (where id is not null))[1] as kind,
           (array_agg(happened_at order by says desc, kind desc, id) filter (where id is not null))[1] as happened_at
    from (
      select post_id, weight, strength, null::uuid as id, null as kind, null::timestamptz as happened_at, null::float8 as says
      from each_term
      union all
      select post_id, null, null, id, kind, happened_at, says from places) both_kinds
    group by post_id),
  best as materialized (
    select id, post_id, kind,
           score / (1 + extract(epoch from now() - happened_at)::float8 / 31557600 / 10) as score
    from threads
    where share >= ${sql.lit(leastShare)} * (select max(share) from threads)
    order by score desc, id desc limit ${sql.lit(deepest + spare)})`

const threadsByTime = sql`
  best as materialized (
    select * from (
      select distinct on (d.post_id) d.id, d.post_id, d.kind, extract(epoch from d.happened_at)::float8 as score
      from matched m join search_documents d on d.id = m.id
      order by d.post_id, d.kind desc, d.happened_at desc) t
    order by score desc, id desc limit ${sql.lit(deepest + spare)})`

// So much of a title, by the weight of its words, a question must share: none is better than one about something else.
const alike = 0.45
const similarShown = 5

/** Questions in reach that say in their title or text much of what this title says, the nearest first. */
export async function findSimilar(db: Db, viewer: Viewer, title: string): Promise<SummaryRow[]> {
  const search = { ...parseSearch(''), words: title.replaceAll('-', ' '), kinds: ['question'] }
  const { rows } = await sql<SummaryRow>`
    with ${looksFor({ search, mended: [], alone: false })},
    ${matches(viewer, search, sql`and d.kind = 'post'`)},
    ${scored},
    said as materialized (
      select sum(coalesce(w.weight, ln(1 + 2 * a.threads))) as weight, count(*) as terms
      from terms t left join worth w on w.n = t.n, (select count(distinct post_id) as threads from scored) a),
    best as materialized (
      select s.post_id, sum(w.weight * s.strength) as score
      from scored s join worth w on w.n = s.n group by s.post_id
      having sum(w.weight) >= ${sql.lit(alike)} * (select weight from said)
        and count(*) >= least(2, (select terms from said))
      order by score desc, s.post_id limit ${sql.lit(similarShown + spare)})
    select ${summaryColumns(viewer)}
    from best b
    join posts p on p.id = b.post_id and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}
    join people a on a.id = p.author_id
    left join spaces s on s.id = p.space_id
    order by b.score desc, b.post_id limit ${sql.lit(similarShown)}`.execute(db)
  return rows
}

/** What a reader sees of rendered text: without tags (those of words leave no gap) and with its signs. */
function wordsOf(html: RawBuilder<unknown>): RawBuilder<unknown> {
  const inline = sql`regexp_replace(left(${html}, ${sql.lit(longest)}), '</?(a|b|code|del|em|i|s|strong)( [^>]*)?>', '', 'g')`
  const bare = sql`regexp_replace(${inline}, '<[^>]*(>|$)', ' ', 'g')`
  return [
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&#39;', "'"],
    ['&amp;', '&'],
  ].reduce((text, [sign, letter]) => sql`replace(${text}, ${sign}, ${letter})`, bare)
}

/**
 * The text that the hit shows a part of, said as `headline` reads it: of a file the best passage, else the beginning of
 * what was written. A word that the cut of a passage goes through is left out of it.
 */
const whole = sql`
  select l.paper, l.before, l.after, ${signed(sql`regexp_replace(
    case when l.before then regexp_replace(l.body, '^\\S*\\s+', '') else l.body end,
    case when l.after then '\\s+\\S*$' else '\\s+$' end, '')`)} as said
  from (
    select coalesce(g.body, '') <> '' as paper,
      coalesce(g.body <> '' and (d.id <> d.file_id or g.n > 0), false) as before,
      case when g.body <> '' then length(g.body) >= ${sql.lit(passage + overlap)}
          or g.n * ${sql.lit(passage)} + length(g.body) >= ${sql.lit(volume + overlap)}
        else length(coalesce(c.html, p.html)) > ${sql.lit(longest)} end as after,
      case when g.body <> '' then g.body else ${wordsOf(sql`coalesce(c.html, p.html)`)} end as body) l offset 0`

/** A text without its marks, nor the spaces and signs at its ends: what two readings of one place have alike. */
function bare(column: 'w.said' | 'h.marked'): RawBuilder<unknown> {
  return sql`regexp_replace(translate(${sql.ref(column)}, ${`${hitStart}${hitEnd}${signMark}`}, ''),
    ${`^[${signs}]+|[${signs}]+$`}, '', 'g')`
}
const signs = `\\s.,;:!?()'"’‘«»“”…–—\u00a0\u202f\u2009-`
const ending = sql`least(24, length(${bare('h.marked')}))`

function marked(text: RawBuilder<unknown>, how: string): RawBuilder<unknown> {
  return headline(signed(text), how)
}

function signed(text: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`regexp_replace(${text}, ${`([’‘«»“”…–—\u00a0\u202f\u2009])`}, ${` ${signMark}\\1${signMark} `}, 'g')`
}

function headline(said: RawBuilder<unknown>, how: string): RawBuilder<unknown> {
  return sql`ts_headline(case when p.language = 'en' then 'public.en'::regconfig else 'public.fr'::regconfig end,
    ${said}, (select query from wanted), ${how})`
}
