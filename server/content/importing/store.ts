import { sql } from 'kysely'
import { visibleName } from '../../../engines/text/index.ts'
import { newPublicId } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/index.ts'
import type { PostKind } from '../contract.ts'
import { ensureSubjects, findSubjectsNamed } from '../subjects/store.ts'
import type { Rendered } from './rendered.ts'

export type ImportedPost = Rendered & {
  id: string
  /** Its address, where that is known before. */
  publicId?: string
  kind: PostKind
  spaceId: string | null
  authorId: string
  title: string | null
  subjects: readonly string[]
  pinnedAt: Date | null
  closedAt: Date | null
  publishedAt: Date
  editedAt: Date | null
  source: string | null
}

export type ImportedComment = Omit<Rendered, 'language' | 'minutes'> & {
  id: string
  postId: string
  parentId: string | null
  kind: 'comment' | 'answer'
  authorId: string
  createdAt: Date
  editedAt: Date | null
  source: string | null
}

/** Stores posts as they were written elsewhere, with the subjects they bear. */
export async function importPosts(tx: Db, posts: readonly ImportedPost[]): Promise<void> {
  if (posts.length === 0) return
  const rows = posts.map((post) => ({ ...post, publicId: post.publicId ?? newPublicId() }))
  await sql`
    insert into posts (id, public_id, kind, space_id, author_id, title, body, html, excerpt, language,
      minutes, pinned_at, closed_at, published_at, edited_at, source)
    select n.id, n."publicId", n.kind, n."spaceId", n."authorId", n.title, n.body, n.html, n.excerpt, n.language,
      n.minutes, n."pinnedAt", n."closedAt", n."publishedAt", n."editedAt", n.source
    from json_to_recordset(${JSON.stringify(rows)}::json) as n(id uuid, "publicId" text, kind text,
      "spaceId" uuid, "authorId" uuid, title text, body text, html text, excerpt text, language text,
      minutes int, "pinnedAt" timestamptz, "closedAt" timestamptz, "publishedAt" timestamptz, "editedAt" timestamptz,
      source text)`.execute(tx)
  await linkAll(tx, posts)
}

/**
 * Follows texts that changed at their origin, where nobody changed them here. What was written at another time
 * is another text under the same number (of another site), and stays out. Answers what moved.
 */
export async function updateImportedPosts(
  tx: Db,
  posts: readonly (ImportedPost & { version: number })[],
): Promise<Set<string>> {
  if (posts.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    update posts p set title = n.title, body = n.body, html = n.html, excerpt = n.excerpt, language = n.language,
      minutes = n.minutes, closed_at = n."closedAt", pinned_at = n."pinnedAt", edited_at = n."editedAt", version = p.version + 1
    from json_to_recordset(${JSON.stringify(posts)}::json) as n(id uuid, version int, title text, body text,
      html text, excerpt text, language text, minutes int, "closedAt" timestamptz, "pinnedAt" timestamptz, "editedAt" timestamptz,
      "publishedAt" timestamptz)
    where p.id = n.id and p.version = n.version and p.state = 'published' and p.published_at = n."publishedAt"
    returning p.id`.execute(tx)
  const moved = new Set(rows.map(({ id }) => id))
  await linkAll(
    tx,
    posts.filter(({ id }) => moved.has(id)),
  )
  return moved
}

/** Each lives where its post lives; parents come before or together with what stands under them. */
export async function importComments(tx: Db, comments: readonly ImportedComment[]): Promise<void> {
  if (comments.length === 0) return
  const rows = comments.map((comment) => ({ ...comment, publicId: newPublicId() }))
  await sql`
    insert into comments (id, public_id, post_id, space_id, parent_id, kind, author_id, body, html, excerpt,
      created_at, edited_at, source)
    select n.id, n."publicId", n."postId", p.space_id, n."parentId", n.kind, n."authorId", n.body, n.html, n.excerpt,
      n."createdAt", n."editedAt", n.source
    from json_to_recordset(${JSON.stringify(rows)}::json) as n(id uuid, "publicId" text, "postId" uuid,
      "parentId" uuid, kind text, "authorId" uuid, body text, html text, excerpt text,
      "createdAt" timestamptz, "editedAt" timestamptz, source text)
    join posts p on p.id = n."postId"`.execute(tx)
}

export async function updateImportedComments(
  tx: Db,
  comments: readonly (ImportedComment & { version: number })[],
): Promise<Set<string>> {
  if (comments.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    update comments c set body = n.body, html = n.html, excerpt = n.excerpt, edited_at = n."editedAt",
      version = c.version + 1
    from json_to_recordset(${JSON.stringify(comments)}::json) as n(id uuid, version int, body text, html text,
      excerpt text, "editedAt" timestamptz, "createdAt" timestamptz)
    where c.id = n.id and c.version = n.version and c.state = 'published' and c.created_at = n."createdAt"
    returning c.id`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/** The answers that were accepted elsewhere, where nobody accepted another here. Answers how many. */
export async function acceptImported(
  tx: Db,
  accepted: readonly { postId: string; answerId: string }[],
): Promise<number> {
  if (accepted.length === 0) return 0
  const { numAffectedRows } = await sql`
    update posts p set accepted_answer_id = c.id
    from json_to_recordset(${JSON.stringify(accepted)}::json) as n("postId" uuid, "answerId" uuid)
    join comments c on c.id = n."answerId" and c.post_id = n."postId" and c.kind = 'answer' and c.state = 'published'
    where p.id = n."postId" and p.kind = 'question' and p.accepted_answer_id is null`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}

/** These subjects by their names in small letters; those that are new are made. */
export async function subjectsNamed(
  tx: Db,
  names: readonly string[],
): Promise<Map<string, { id: string; made: boolean }>> {
  const known = new Set((await findSubjectsNamed(tx, names)).map(({ id }) => id))
  await ensureSubjects(tx, names)
  const found = await findSubjectsNamed(tx, names)
  return new Map(found.map(({ id, name }) => [name, { id, made: !known.has(id) }]))
}

/** Makes the subjects that are new. Answers how many. */
export async function importSubjects(tx: Db, names: readonly string[]): Promise<number> {
  if (names.length === 0) return 0
  const known = new Set((await findSubjectsNamed(tx, names)).map(({ id }) => id))
  return (await ensureSubjects(tx, names)).length - known.size
}

async function linkAll(tx: Db, posts: readonly Pick<ImportedPost, 'id' | 'subjects'>[]): Promise<void> {
  const links = posts.flatMap(({ id, subjects }) =>
    subjects.map((name) => ({ postId: id, name: visibleName(name) })),
  )
  if (links.length === 0) return
  const names = links.map(({ name }) => name)
  await ensureSubjects(tx, names)
  const named = JSON.stringify(await findSubjectsNamed(tx, names))
  await sql`
    insert into post_subjects (post_id, subject_id)
    select distinct n."postId", s.id
    from json_to_recordset(${JSON.stringify(links)}::json) as n("postId" uuid, name text)
    join json_to_recordset(${named}::json) as s(id uuid, name text) on s.name = lower(n.name)
    on conflict do nothing`.execute(tx)
}
