import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { optionsOf } from '../../content/index.ts'
import type { Db } from '../../platform/database/index.ts'

/** What the post `p` says; of a poll, its options too. */
const bodyOf = sql<string>`concat_ws(E'\n', p.body, ${optionsOf('\n')})`

/** What a batch of facts touched: whole threads, and single posts, comments or files by their own id. */
export type Touched = { threads: readonly string[]; single: readonly string[] }

/** Writes the documents of what was touched anew, and the words that are new. */
export async function indexDocuments(tx: Db, touched: Touched): Promise<void> {
  const removed = await removeStale(tx, touched)
  const among = (id: RawBuilder<unknown>, postId: RawBuilder<unknown>) =>
    sql`(${id} = any(${touched.single}::uuid[]) or ${postId} = any(${touched.threads}::uuid[]))`
  await sql`
    with written as (
      insert into search_documents (id, kind, post_id, space_id, author_id, title, body, happened_at)
      select p.id, 'post', p.id, p.space_id, p.author_id, coalesce(p.title, ''), ${bodyOf}, p.published_at
      from posts p where ${among(sql`p.id`, sql`p.id`)} and p.state = 'published'
      union all
      select c.id, 'comment', c.post_id, c.space_id, c.author_id, '', c.body, c.created_at
      from comments c join posts p on p.id = c.post_id
      where ${among(sql`c.id`, sql`c.post_id`)} and c.state = 'published' and p.state = 'published'
      on conflict (id) do nothing
      returning title, body),
    read as (
      insert into search_documents (id, kind, post_id, space_id, author_id, title, body, happened_at, file_id)
      ${fileDocuments(touched)}
      on conflict (id) do nothing
      returning id, title, body),
    passages as (
      insert into search_passages (document_id, n, body)
      select r.id, n, substr(r.body, n * ${sql.lit(passage)} + 1, ${sql.lit(passage + overlap)})
      from read r cross join lateral generate_series(0, greatest(0, length(r.body) - 1) / ${sql.lit(passage)}) as n)
    insert into search_words (word)
    select distinct word from (select title, body from written union all select title, body from read) said
    cross join lateral unnest(words_of(title || ' ' || body)) as word
    on conflict do nothing`.execute(tx)
  if (removed.length > 0) await dropUnused(tx, removed)
}

// A vector reads 50,000 letters: a longer text takes several documents, which overlap so that no word is cut in both.
export const volume = 45_000
export const passage = 6000
export const overlap = 300

/**
 * The texts of files that hang on something published, by the author and the day of what they hang on. Their name
 * stands with the beginning; a name is read as words.
 */
function fileDocuments({ threads, single }: Touched): RawBuilder<unknown> {
  return sql`
    select case n when 0 then f.id else md5(f.id || ':' || n)::uuid end, 'file', f.post_id, f.space_id,
           coalesce(c.author_id, p.author_id), case n when 0 then translate(f.name, '._-', '   ') else '' end,
           substr(coalesce(x.text, ''), n * ${sql.lit(volume)} + 1, ${sql.lit(volume + overlap)}),
           coalesce(c.created_at, p.published_at), f.id
    from files f join posts p on p.id = f.post_id left join comments c on c.id = f.comment_id
    left join file_texts x on x.file_id = f.id
    cross join lateral generate_series(0, greatest(0, coalesce(length(x.text), 0) - 1) / ${sql.lit(volume)}) as n
    where (f.id = any(${single}::uuid[]) or f.comment_id = any(${single}::uuid[])
        or f.post_id = any(${single}::uuid[]) and f.comment_id is null or f.post_id = any(${threads}::uuid[]))
      and ${fileStands}`
}

const fileStands = sql<SqlBool>`(
  f.state = 'ready' and p.state = 'published' and (f.comment_id is null or c.state = 'published'))`

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

/**
 * Removes documents whose text is gone or changed; answers the words that may be nowhere any more. Every way to be named
 * is a list, so that an index answers each: one subquery among them, and all documents are read.
 */
async function removeStale(tx: Db, { threads, single }: Touched): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    with stale as (
      delete from search_documents d
      where (d.id = any(${single}::uuid[]) or d.post_id = any(${threads}::uuid[]) or d.file_id = any(${single}::uuid[])
          or d.file_id = any(array(select f.id from files f where f.comment_id = any(${single}::uuid[]))))
        and not exists (select 1 from posts p where p.id = d.id and p.state = 'published'
          and coalesce(p.title, '') = d.title and ${bodyOf} = d.body and p.space_id is not distinct from d.space_id)
        and not exists (select 1 from comments c join posts p on p.id = c.post_id and p.state = 'published'
          where c.id = d.id and c.state = 'published' and c.body = d.body and c.space_id is not distinct from d.space_id)
        and not exists (
          select 1 from files f join posts p on p.id = f.post_id left join comments c on c.id = f.comment_id
          left join file_texts x on x.file_id = f.id
          where f.id = d.file_id and ${fileStands} and f.space_id is not distinct from d.space_id
            and (d.body = '') = (coalesce(x.text, '') = ''))
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
