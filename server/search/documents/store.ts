import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'

/** Writes the documents of these posts and of everything under them anew, and the words of their places. */
export async function indexPosts(tx: Db, postIds: readonly string[]): Promise<void> {
  const removed = await removeStale(tx, postIds)
  await sql`
    insert into search_documents (id, kind, post_id, space_id, title, body, happened_at)
    select p.id, 'post', p.id, p.space_id, coalesce(p.title, ''), p.body, p.published_at
    from posts p where p.id = any(${postIds}::uuid[]) and p.state = 'published'
    union all
    select c.id, 'comment', c.post_id, c.space_id, '', c.body, c.created_at
    from comments c join posts p on p.id = c.post_id
    where c.post_id = any(${postIds}::uuid[]) and c.state = 'published' and p.state = 'published'
    on conflict (id) do update set space_id = excluded.space_id, title = excluded.title, body = excluded.body
    where (search_documents.space_id, search_documents.title, search_documents.body)
      is distinct from (excluded.space_id, excluded.title, excluded.body)`.execute(tx)
  await sql`
    insert into search_words (place_id, word)
    select distinct ${placeOf}, word
    from search_documents d cross join lateral unnest(words_of(d.title || ' ' || d.body)) as word
    where d.post_id = any(${postIds}::uuid[])
    on conflict do nothing`.execute(tx)
  for (const [place, words] of removed) await dropUnused(tx, place, words)
}

export async function forgetDocuments(tx: Db): Promise<void> {
  await sql`delete from search_words`.execute(tx)
  await sql`delete from search_documents`.execute(tx)
}

const placeOf = sql`coalesce(d.space_id, '00000000-0000-0000-0000-000000000000')`

/** Removes documents whose text is gone or changed; answers the words that their places may have lost. */
async function removeStale(tx: Db, postIds: readonly string[]): Promise<[place: string, words: string[]][]> {
  const { rows } = await sql<{ place: string; words: string[] }>`
    with stale as (
      delete from search_documents d
      where d.post_id = any(${postIds}::uuid[])
        and not exists (select 1 from posts p where p.id = d.id and p.state = 'published'
          and coalesce(p.title, '') = d.title and p.body = d.body and p.space_id is not distinct from d.space_id)
        and not exists (select 1 from comments c join posts p on p.id = c.post_id and p.state = 'published'
          where c.id = d.id and c.state = 'published' and c.body = d.body and c.space_id is not distinct from d.space_id)
      returning ${placeOf} as place, words_of(d.title || ' ' || d.body) as words)
    select place, array_agg(distinct word) as words from stale cross join lateral unnest(words) as word group by place`.execute(
    tx,
  )
  return rows.map(({ place, words }) => [place, words])
}

// Edits and removals are rare: one pass over the place's documents keeps the table free of counters.
async function dropUnused(tx: Db, place: string, words: readonly string[]): Promise<void> {
  await sql`
    delete from search_words w
    where w.place_id = ${place} and w.word = any(${words}::text[]) and not exists (
      select 1 from search_documents d
      where ${placeOf} = ${place}::uuid and w.word = any(words_of(d.title || ' ' || d.body)))`.execute(tx)
}
