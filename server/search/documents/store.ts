import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'

/** What a batch of facts touched: whole threads, and single posts or comments by their own id. */
export type Touched = { threads: readonly string[]; single: readonly string[] }

/** Writes the documents of what was touched anew, and the words that are new. */
export async function indexDocuments(tx: Db, touched: Touched): Promise<void> {
  const removed = await removeStale(tx, touched)
  const among = (id: RawBuilder<unknown>, postId: RawBuilder<unknown>) =>
    sql`(${id} = any(${touched.single}::uuid[]) or ${postId} = any(${touched.threads}::uuid[]))`
  await sql`
    with written as (
      insert into search_documents (id, kind, post_id, space_id, author_id, title, body, happened_at)
      select p.id, 'post', p.id, p.space_id, p.author_id, coalesce(p.title, ''), p.body, p.published_at
      from posts p where ${among(sql`p.id`, sql`p.id`)} and p.state = 'published'
      union all
      select c.id, 'comment', c.post_id, c.space_id, c.author_id, '', c.body, c.created_at
      from comments c join posts p on p.id = c.post_id
      where ${among(sql`c.id`, sql`c.post_id`)} and c.state = 'published' and p.state = 'published'
      on conflict (id) do nothing
      returning title, body)
    insert into search_words (word)
    select distinct word from written cross join lateral unnest(words_of(title || ' ' || body)) as word
    on conflict do nothing`.execute(tx)
  if (removed.length > 0) await dropUnused(tx, removed)
}

/** Removes the documents of these posts and the words that stand nowhere else, before the posts go for good. */
export async function removeDocuments(
  tx: Db,
  { posts, spaces }: { posts: readonly string[]; spaces: readonly string[] },
): Promise<void> {
  const { rows } = await sql<{ word: string }>`
    with gone as (
      delete from search_documents d where d.post_id = any(${posts}::uuid[]) or d.space_id = any(${spaces}::uuid[])
      returning words_of(d.title || ' ' || d.body) as words)
    select distinct word from gone cross join lateral unnest(words) as word`.execute(tx)
  if (rows.length > 0)
    await dropUnused(
      tx,
      rows.map(({ word }) => word),
    )
}

export async function forgetDocuments(tx: Db): Promise<void> {
  await sql`delete from search_words`.execute(tx)
  await sql`delete from search_documents`.execute(tx)
}

/** Removes documents whose text is gone or changed; answers the words that may be nowhere any more. */
async function removeStale(tx: Db, { threads, single }: Touched): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    with stale as (
      delete from search_documents d
      where (d.id = any(${single}::uuid[]) or d.post_id = any(${threads}::uuid[]))
        and not exists (select 1 from posts p where p.id = d.id and p.state = 'published'
          and coalesce(p.title, '') = d.title and p.body = d.body and p.space_id is not distinct from d.space_id)
        and not exists (select 1 from comments c join posts p on p.id = c.post_id and p.state = 'published'
          where c.id = d.id and c.state = 'published' and c.body = d.body and c.space_id is not distinct from d.space_id)
      returning words_of(d.title || ' ' || d.body) as words)
    select distinct word from stale cross join lateral unnest(words) as word`.execute(tx)
  return rows.map(({ word }) => word)
}

// The vector's index names the few documents that may still hold a word; only their texts are read.
async function dropUnused(tx: Db, words: readonly string[]): Promise<void> {
  await sql`
    delete from search_words w
    where w.word = any(${words}::text[]) and not exists (select 1 from search_documents d where ${holdsWord})`.execute(
    tx,
  )
}

/** Whether the document `d` holds the very word `w`: its vector finds it, its text decides. */
export const holdsWord = sql<SqlBool>`(
  d.vector @@ (plainto_tsquery('public.fr', w.word) || plainto_tsquery('public.en', w.word))
  and w.word = any(words_of(d.title || ' ' || d.body)))`
