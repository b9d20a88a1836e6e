import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { foldAccents, oneSlipFrom } from '../../../engines/text/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'
import { holdsWord } from '../documents/store.ts'
import { latelyOf } from '../hits/eras.ts'

export type CloseWord = { typed: string; word: string }

// Of a short word, three letters in a row are seldom left when one is wrong: its neighbours are named one by one.
const longestNamed = 6

/**
 * For words that nothing in reach holds: words like them that something in reach holds, as a list of `CloseWord`.
 * Reach is asked before the list is cut, so that what others wrote changes nothing.
 */
export function closeWords(viewer: Viewer, words: readonly string[]): RawBuilder<CloseWord[]> {
  const typed = words.map((word) => foldAccents(word).toLowerCase())
  const near = typed.flatMap((word, at) =>
    word.length > longestNamed ? [] : oneSlipFrom(word).map((other) => ({ word: other, at })),
  )
  return sql`(
    with typed as materialized (
      select t.word as typed, t.folded, t.at from unnest(${words}::text[], ${typed}::text[]) with ordinality as t(word, folded, at)),
    ${vocabulary(viewer)},
    unknown as materialized (select * from typed t where not ${foundInReach(viewer)}),
    near as (
      select u.typed, k.word, 1 as alike from unknown u
      join unnest(${near.map(({ word }) => word)}::text[], ${near.map(({ at }) => at + 1)}::int[]) as n(word, at) on n.at = u.at
      join known k on k.word = n.word
      union all
      select u.typed, k.word, similarity(k.word, u.folded) as alike from unknown u join known k on k.word % u.folded
      where length(u.folded) > ${longestNamed})
    select coalesce(jsonb_agg(jsonb_build_object('typed', typed, 'word', word)), '[]') from (
      select u.typed, close.word from unknown u cross join lateral (
        select w.word from (select n.word from near n where n.typed = u.typed order by n.alike desc, n.word limit 60) w
        where ${heldInReach(viewer)} limit 12) close) found)`
}

// Guests may not read the list of all words: theirs is what their newest documents say.
function vocabulary(viewer: Viewer): RawBuilder<unknown> {
  if (viewer.audience === 'inside') return sql`known as not materialized (select word from search_words)`
  return sql`
    known as materialized (
      select distinct word from (
        select d.title, d.body from search_documents d where ${inReach(viewer, sql`d.space_id`)}
        order by d.happened_at desc limit 1000) d
      cross join lateral unnest(words_of(d.title || ' ' || d.body)) as word)`
}

/** Whether something in reach is found by the word, in any of its forms: of a common one the newest say it at once. */
function foundInReach(viewer: Viewer): RawBuilder<SqlBool> {
  const query = sql`(plainto_tsquery('public.fr', t.folded) || plainto_tsquery('public.en', t.folded))`
  const among = (looked: RawBuilder<unknown>) =>
    sql`exists (select 1 from search_documents d where d.vector @@ ${looked} and ${inReach(viewer, sql`d.space_id`)})`
  return sql`(${among(sql`(${query} && ${latelyOf(new Date())}::tsquery)`)} or ${among(query)})`
}

function heldInReach(viewer: Viewer): RawBuilder<SqlBool> {
  if (viewer.audience !== 'inside') return sql<SqlBool>`true`
  return sql<SqlBool>`exists (
    select 1 from search_documents d where ${holdsWord} and ${inReach(viewer, sql`d.space_id`)})`
}
