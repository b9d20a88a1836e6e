import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { inReach } from '../reach/index.ts'
import { holdingSpace } from '../spaces/index.ts'
import type { PostKind } from './contract.ts'
import type { Written } from './written.ts'

export type Post = {
  id: string
  kind: PostKind
  spaceId: string | null
  authorId: string
  authorUnitId: string | null
  title: string | null
  body: string
  acceptedAnswerId: string | null
  version: number
}

/** A published post in reach, for a change: its space is held until the change ends. */
export async function findPost(tx: Db, viewer: Viewer, postId: string): Promise<Post | null> {
  const unit =
    viewer.audience === 'inside'
      ? sql`(select a.unit_id from people a where a.id = p.author_id)`
      : sql`null::uuid`
  const { rows } = await sql<Post>`
    select p.id, p.kind, p.space_id as "spaceId", p.author_id as "authorId", ${unit} as "authorUnitId",
           p.title, p.body, p.accepted_answer_id as "acceptedAnswerId", p.version, ${holdingSpace(sql`p.space_id`)}
    from posts p where p.id = ${postId} and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** Holds a post's row until the change ends. */
export async function holdPost(tx: Db, postId: string): Promise<void> {
  await sql`select hold_post(${postId})`.execute(tx)
}

export type NewPost = Written & {
  id: string
  publicId: string
  kind: PostKind
  spaceId: string | null
  authorId: string
  title: string | null
}

export async function insertPost(tx: Db, post: NewPost): Promise<void> {
  await tx
    .insertInto('posts')
    .values({
      id: post.id,
      public_id: post.publicId,
      kind: post.kind,
      space_id: post.spaceId,
      author_id: post.authorId,
      title: post.title,
      body: post.body,
      html: post.html,
      excerpt: post.excerpt,
      language: post.language,
      minutes: post.minutes,
    })
    .execute()
}

/** False when the post is no longer at that version. */
export async function updatePost(
  tx: Db,
  postId: string,
  { title, editedBy, ...text }: Written & { title: string | null; editedBy: string | null },
  version: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('posts')
    .set(({ eb }) => ({
      title,
      body: text.body,
      html: text.html,
      excerpt: text.excerpt,
      language: text.language,
      minutes: text.minutes,
      edited_at: sql<Date>`now()`,
      edited_by: editedBy,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', postId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function deletePost(tx: Db, postId: string, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('posts')
    .set(({ eb }) => ({ state: 'deleted', version: eb('version', '+', 1) }))
    .where('id', '=', postId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function setAcceptedAnswer(tx: Db, postId: string, answerId: string | null): Promise<void> {
  await tx
    .updateTable('posts')
    .set(({ eb }) => ({ accepted_answer_id: answerId, version: eb('version', '+', 1) }))
    .where('id', '=', postId)
    .execute()
}

/** Leaves a question without its accepted answer when that answer was deleted; guests may not touch the post. */
export async function withdrawDeletedAnswer(tx: Db, postId: string): Promise<void> {
  await sql`select withdraw_deleted_answer(${postId}::uuid)`.execute(tx)
}

export type Comment = {
  id: string
  postId: string
  kind: 'comment' | 'answer'
  authorId: string
  version: number
}

export async function findComment(db: Db, viewer: Viewer, commentId: string): Promise<Comment | null> {
  const { rows } = await sql<Comment>`
    select c.id, c.post_id as "postId", c.kind, c.author_id as "authorId", c.version
    from comments c
    join posts p on p.id = c.post_id and p.state = 'published' and p.space_id is not distinct from c.space_id
    where c.id = ${commentId} and c.state = 'published' and ${inReach(viewer, sql`c.space_id`)}`.execute(db)
  return rows[0] ?? null
}

export async function findAnswer(
  tx: Db,
  postId: string,
  answerId: string,
): Promise<{ authorId: string; version: number } | null> {
  const { rows } = await sql<{ authorId: string; version: number }>`
    select author_id as "authorId", version from comments
    where id = ${answerId} and post_id = ${postId} and kind = 'answer' and state = 'published'`.execute(tx)
  return rows[0] ?? null
}

export async function updateComment(
  tx: Db,
  commentId: string,
  { body, html, excerpt }: Written,
  version: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('comments')
    .set(({ eb }) => ({ body, html, excerpt, edited_at: sql<Date>`now()`, version: eb('version', '+', 1) }))
    .where('id', '=', commentId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function deleteComment(tx: Db, commentId: string, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('comments')
    .set(({ eb }) => ({ state: 'deleted', version: eb('version', '+', 1) }))
    .where('id', '=', commentId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
