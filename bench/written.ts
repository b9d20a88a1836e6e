import type pg from 'pg'

/** What the bench says where it writes: by it, what it wrote is found again. */
export const text =
  'Nous avons mesuré deux fois ce matin : la pression tient, la température dérive un peu après midi.'

/** Takes what an earlier run wrote out of a kept set: threads and inboxes are as they were seeded. */
export async function removeWritten(client: pg.Client): Promise<void> {
  await client.query('create temp table written as select id, post_id from comments where body = $1', [text])
  const { rows } = await client.query<{ posts: string[] }>(
    `select coalesce(array_agg(distinct post_id), '{}') as posts from written`,
  )
  const posts = rows[0]?.posts ?? []
  if (posts.length === 0) return
  await client.query('delete from search_documents d using written w where d.id = w.id')
  await client.query('delete from inbox_notes n using written w where n.comment_id = w.id')
  await client.query('delete from comments c using written w where c.id = w.id')
  await client.query(
    `update thread_activity t set answers = s.answers, comments = s.comments, last_activity_at = greatest(t.published_at, s.last)
     from (select p.id, count(c.id) filter (where c.kind = 'answer') as answers, count(c.id) filter (where c.kind = 'comment') as comments,
             max(c.created_at) as last
           from unnest($1::uuid[]) as p(id) left join comments c on c.post_id = p.id group by p.id) s
     where t.post_id = s.id`,
    [posts],
  )
  await client.query(`delete from inbox_rows r where not exists (
    select 1 from inbox_notes n where n.person_id = r.person_id and n.thread_id = r.thread_id)`)
  await client.query(
    `update inbox_rows r set latest = n.latest, latest_at = n.latest_at, reasons = n.reasons, unread = n.unread, settled_at = null,
       done_at = null
     from (select person_id, thread_id, max(position) as latest, max(happened_at) as latest_at, count(*) as unread,
             array_agg(distinct reason) as reasons from inbox_notes group by 1, 2) n
     where n.person_id = r.person_id and n.thread_id = r.thread_id and r.thread_id = any($1::uuid[])`,
    [posts],
  )
  await client.query('vacuum analyze comments, search_documents, inbox_notes, inbox_rows, thread_activity')
}
