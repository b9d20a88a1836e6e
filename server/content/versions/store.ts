import { type RawBuilder, sql } from 'kysely'
import { type PersonCard, personCard } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { pageFrom, readCursor } from '../../platform/http/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'

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

export type Why = { note: string | null; restored: number | null }

/** After an edit: what the post says now, as its newest version. */
export async function addPostVersion(tx: Db, postId: string, { note, restored }: Why): Promise<void> {
  await sql`
    insert into versions (target_id, number, post_id, space_id, author_id, title, body, html, minutes, note, restored, written_at)
    select p.id, (select max(v.number) + 1 from versions v where v.target_id = p.id), p.id, p.space_id,
      coalesce(p.edited_by, p.author_id), p.title, p.body, p.html, p.minutes, ${note}, ${restored}, p.edited_at
    from posts p where p.id = ${postId}`.execute(tx)
}

/** After an edit: what the comment says now, as its newest version. */
export async function addCommentVersion(tx: Db, commentId: string): Promise<void> {
  await sql`
    insert into versions (target_id, number, post_id, comment_id, space_id, author_id, body, html, written_at)
    select c.id, (select max(v.number) + 1 from versions v where v.target_id = c.id), c.post_id, c.id, c.space_id,
      c.author_id, c.body, c.html, c.edited_at
    from comments c where c.id = ${commentId}`.execute(tx)
}

export type Target = { postId: string } | { commentId: string }

export type VersionRow = {
  number: number
  current: boolean
  title: string | null
  /** Null where the viewer may not see who it was: a guest, of somebody who left their space. */
  author: PersonCard | null
  writtenAt: Date
  note: string | null
  restored: number | null
  minutes: number
}
export type WholeVersion = VersionRow & { body: string; html: string }

/** The versions of what is in reach, the newest first; null when it is not. */
export async function findVersions(
  db: Db,
  viewer: Viewer,
  { limit, cursor, ...target }: Target & { limit: number; cursor?: string | undefined },
) {
  const [before] = cursor ? readCursor('versions', cursor) : [null]
  const { rows } = await sql<WholeVersion>`
    ${versionsOf(viewer, target)} and (${before}::int is null or v.number < ${before}::int)
    order by v.number desc limit ${limit + 1}`.execute(db)
  if (rows.length === 0) return null
  return pageFrom('versions', rows, limit, ({ number }) => [number])
}

/** Those of these versions that are in reach, in no order. */
export async function findVersionsAt(
  db: Db,
  viewer: Viewer,
  target: Target,
  numbers: readonly number[],
): Promise<WholeVersion[]> {
  const { rows } = await sql<WholeVersion>`
    ${versionsOf(viewer, target)} and v.number = any(${numbers}::int[])`.execute(db)
  return rows
}

/** What was never edited has one version: itself. */
function versionsOf(viewer: Viewer, target: Target): RawBuilder<unknown> {
  const { id, own, reached } = 'postId' in target ? ofPost(viewer, target) : ofComment(viewer, target)
  return sql`
    select v.number, v.title, case when a.id is not null then ${personCard('a')} end as author,
      v.written_at as "writtenAt", v.note, v.restored, v.minutes, v.body, v.html,
      not exists (select 1 from versions later where later.target_id = ${id} and later.number > v.number) as current
    from (
      select number, author_id, title, body, html, minutes, note, restored, written_at
      from versions where target_id = ${id}
      union all
      ${own} and not exists (select 1 from versions kept where kept.target_id = ${id})) v
    left join people a on a.id = v.author_id
    where ${reached}`
}

function ofPost(viewer: Viewer, { postId }: { postId: string }) {
  return {
    id: sql`${postId}::uuid`,
    own: sql`select 1, p.author_id, p.title, p.body, p.html, p.minutes, null::text, null::int,
      coalesce(p.edited_at, p.published_at) from posts p where p.id = ${postId}::uuid`,
    reached: sql`exists (select 1 from posts p where p.id = ${postId}::uuid and p.state = 'published'
      and ${inReach(viewer, sql`p.space_id`)})`,
  }
}

function ofComment(viewer: Viewer, { commentId }: { commentId: string }) {
  return {
    id: sql`${commentId}::uuid`,
    own: sql`select 1, c.author_id, null::text, c.body, c.html, 1, null::text, null::int,
      coalesce(c.edited_at, c.created_at) from comments c where c.id = ${commentId}::uuid`,
    reached: sql`exists (select 1 from comments c
      join posts p on p.id = c.post_id and p.state = 'published' and p.space_id is not distinct from c.space_id
      where c.id = ${commentId}::uuid and c.state = 'published' and ${inReach(viewer, sql`c.space_id`)})`,
  }
}
