import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'
import { holdsWord } from '../documents/store.ts'

export type CloseWord = { typed: string; word: string }

/**
 * For words that nothing in reach holds: words like them that something in reach holds, the likest first. Reach
 * is asked before the list is cut, so that what others wrote changes nothing.
 */
export async function findCloseWords(db: Db, viewer: Viewer, words: readonly string[]): Promise<CloseWord[]> {
  if (words.length === 0) return []
  const { rows } = await sql<CloseWord>`
    with typed as materialized (
      select word as typed, f_unaccent(lower(word)) as folded from unnest(${words}::text[]) as word),
    ${vocabulary(viewer)},
    unknown as materialized (
      select * from typed t
      where not exists (select 1 from known w where w.word = t.folded and ${heldInReach(viewer)}))
    select u.typed, close.word from unknown u
    cross join lateral (
      select w.word from (
        select k.word from known k where k.word % u.folded order by similarity(k.word, u.folded) desc, k.word) w
      where ${heldInReach(viewer)} limit 5) close`.execute(db)
  return rows
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

function heldInReach(viewer: Viewer): RawBuilder<SqlBool> {
  if (viewer.audience !== 'inside') return sql<SqlBool>`true`
  return sql<SqlBool>`exists (
    select 1 from search_documents d where ${holdsWord} and ${inReach(viewer, sql`d.space_id`)})`
}
