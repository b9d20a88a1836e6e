import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'

/** Before a first edit: keeps what these posts or comments have said so far as their version 1. */
export async function keepFirst(
  tx: Db,
  { posts = [], comments = [] }: { posts?: readonly string[]; comments?: readonly string[] },
): Promise<void> {
  if (posts.length > 0)
    await sql`
      insert into versions (target_id, number, post_id, space_id, author_id, title, body, html, minutes, written_at)
      select p.id, 1, p.id, p.space_id, p.author_id, p.title, p.body, p.html, p.minutes, coalesce(p.edited_at, p.published_at)
      from posts p where p.id = any(${posts}::uuid[]) and not exists (select 1 from versions v where v.target_id = p.id)
      on conflict do nothing`.execute(tx)
  if (comments.length > 0)
    await sql`
      insert into versions (target_id, number, post_id, comment_id, space_id, author_id, body, html, written_at)
      select c.id, 1, c.post_id, c.id, c.space_id, c.author_id, c.body, c.html, coalesce(c.edited_at, c.created_at)
      from comments c where c.id = any(${comments}::uuid[]) and not exists (select 1 from versions v where v.target_id = c.id)
      on conflict do nothing`.execute(tx)
}
