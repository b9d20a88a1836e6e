import type pg from 'pg'

/** The inbox of those who are signed in, as if they watched their spaces: what was last said there, a row a thread. */
export async function seedInbox(client: pg.Client): Promise<void> {
  await client.query(`
    insert into inbox_notes (person_id, thread_id, position, reason, actor_id, post_id, comment_id, happened_at)
    select s.person_id, n.post_id, row_number() over (order by n.created_at), 'watching_space', n.author_id, n.post_id, n.id,
      n.created_at
    from (select distinct person_id from sessions) s cross join lateral (
      select c.* from memberships m cross join lateral (
        select * from comments c where c.space_id = m.space_id and c.state = 'published' order by c.created_at desc limit 40) c
      where m.person_id = s.person_id and c.author_id <> s.person_id order by c.created_at desc limit 300) n`)
  await client.query(`
    insert into inbox_rows (person_id, thread_id, post_id, latest, latest_at, reasons, unread, unread_since)
    select person_id, thread_id, thread_id, max(position), max(happened_at), array_agg(distinct reason), count(*), min(happened_at)
    from inbox_notes group by person_id, thread_id`)
}
