import { type RawBuilder, sql } from 'kysely'
import type { Search } from '../../../engines/text/index.ts'
import type { Mended } from '../words/mend.ts'
import { formsOf, termsOf } from '../words/terms.ts'

export type Asked = { search: Search; mended: readonly Mended[]; limit: number; offset: number }
/** `alone`: whether what holds one term of several counts as well. */
type Looked = Pick<Asked, 'search' | 'mended'> & { alone: boolean }

export const hasText = ({ words, phrases }: Search) => phrases.length > 0 || termsOf(words).terms.length > 0

/**
 * What is looked for: `terms`, each with its query in both languages, `must`, what phrases and words left out demand,
 * and `looks`, from all terms together to each alone. Words too small to be searched count only when there is nothing else.
 */
export function looksFor({ search: { words, phrases }, mended, alone }: Looked): RawBuilder<unknown> {
  const { terms, left } = termsOf(words)
  const meant = new Map(mended.map(({ typed, meant: forms }) => [typed, forms]))
  const forms = terms.map((term) => [formsOf(term), ...(meant.get(term) ?? [])].join(' or '))
  const quoted = phrases.map((phrase) => `"${phrase}"`)
  const texts = [...forms, ...quoted]
  return sql`
    typed as materialized (
      select t.n, t.required, websearch_to_tsquery('public.fr', search_text(t.text)) as fr,
             websearch_to_tsquery('public.en', search_text(t.text)) as en
      from unnest(${texts}::text[], ${texts.map((_, at) => at >= terms.length)}::boolean[]) with ordinality as t(text, required, n)),
    terms as materialized (
      select n, required, fr || en as query from typed t
      where numnode(fr || en) > 0 and (required or numnode(fr) > 0 and numnode(en) > 0 or not exists (
        select 1 from typed o where numnode(o.fr) > 0 and numnode(o.en) > 0))),
    must as materialized (
      select coalesce((select string_agg('(' || query::text || ')', ' & ') from terms where required), '')::tsquery
          && ${unwanted(left)} as query),
    looks as materialized (
      select place, case when numnode(l.query) = 0 then m.query else l.query && m.query end as query, most
      from must m, (
        select 1 as place, coalesce((select string_agg('(' || query::text || ')', ' & ') from terms), '')::tsquery as query, ${sql.lit(ranked)} as most
        union all
        select 2, (select string_agg('(' || (${others}) || ')', ' | ') from terms t)::tsquery, ${sql.lit(ranked)}
        from (select count(*) as n from terms) c where n between 4 and 9
        union all
        select 3, (select string_agg('(' || t.query::text || ' ) & (' || o.query::text || ')', ' | ')
          from terms t join terms o on o.n > t.n)::tsquery, ${sql.lit(ranked)}
        from (select count(*) as n from terms) c where n > 2 ${alone ? eachAlone : sql``}) l)`
}

// So many matches are ranked: all of a rare word, the newest of a common one.
export const ranked = 300
const rankedEach = 100

const eachAlone = sql`
        union all
        select 4 + n, query, ${sql.lit(rankedEach)} from terms where (select count(*) from terms) > 1`

const others = sql`select string_agg('(' || o.query::text || ')', ' & ') from terms o where o.n <> t.n`

function unwanted(left: readonly string[]): RawBuilder<unknown> {
  if (left.length === 0) return sql`''::tsquery`
  const any = left.map((word) => `"${word}"`).join(' or ')
  return sql`!!(websearch_to_tsquery('public.fr', search_text(${any})) || websearch_to_tsquery('public.en', search_text(${any})))`
}
