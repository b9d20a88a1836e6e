import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'
import type { FileCard } from './contract.ts'
import type { Stock } from './rules.ts'
import { textStateOf } from './texts/store.ts'

/** Puts my own, not yet attached files under what I write; refuses any other id, in the same words. */
export async function attachFiles(
  tx: Db,
  viewer: Viewer,
  fileIds: readonly string[],
  place: { postId: string; commentId: string | null; spaceId: string | null },
): Promise<void> {
  if (fileIds.length === 0) return
  const attached =
    viewer.audience === 'inside'
      ? await attachOwn(tx, viewer, fileIds, place)
      : await attachGuests(tx, fileIds, place.commentId)
  if (attached !== new Set(fileIds).size) throw new Refusal('file.missing')
}

async function attachOwn(
  tx: Db,
  viewer: Viewer,
  fileIds: readonly string[],
  { postId, commentId, spaceId }: { postId: string; commentId: string | null; spaceId: string | null },
): Promise<number> {
  const { rowCount } = await changed(
    sql`
    update files set post_id = ${postId}, comment_id = ${commentId}, space_id = ${spaceId}
    where id = any(${fileIds}::uuid[]) and owner_id = ${viewer.personId} and post_id is null and state <> 'removed'`,
    tx,
  )
  return rowCount
}

/** Guests may not change files: the database finds out for itself whose comment and whose files these are. */
async function attachGuests(tx: Db, fileIds: readonly string[], commentId: string | null): Promise<number> {
  const { rows } = await sql<{ attached: number }>`
    select attach_guest_files(${commentId}::uuid, ${fileIds}::uuid[]) as attached`.execute(tx)
  return rows[0]?.attached ?? 0
}

/** A file in reach: its owner's while attached to nothing, then with its post and comment; held, its owner's. */
export async function findFile(db: Db, viewer: Viewer, fileId: string): Promise<FileCard | null> {
  const { rows } = await sql<FileCard>`
    select f.id, f.name, f.kind, f.bytes, f.width, f.height, f.alternative, f.state,
           f.post_id is not null as attached, f.owner_id = ${viewer.personId} as mine,
           ${textStateOf(viewer)} as text
    from files f left join posts p on p.id = f.post_id left join comments c on c.id = f.comment_id
    where f.id = ${fileId} and f.state <> 'removed'
      and (f.state = 'ready' or f.owner_id = ${viewer.personId})
      and case when f.post_id is null then f.owner_id = ${viewer.personId}
        else p.state = 'published' and (f.comment_id is null or c.state = 'published')
          and ${inReach(viewer, sql`p.space_id`)} end`.execute(db)
  return rows[0] ?? null
}

export type Kept = { key: string; thumbnail: string | null; mime: string; name: string }

/** Where the bytes lie; guests may not read it, so it is asked on the inside once `findFile` has found the file. */
export async function findKept(db: Db, fileId: string): Promise<Kept | null> {
  const { rows } = await sql<Kept>`select key, thumbnail, mime, name from files where id = ${fileId}`.execute(
    db,
  )
  return rows[0] ?? null
}

/** How much is kept; the owner's uploads take turns until the change ends. */
export async function holdStock(tx: Db, ownerId: string): Promise<Stock> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`files:${ownerId}`}, 0))`.execute(tx)
  return findStock(tx, ownerId)
}

export async function findStock(db: Db, ownerId: string): Promise<Stock> {
  const { rows } = await sql<Stock>`
    select coalesce(sum(bytes) filter (where owner_id = ${ownerId}), 0)::float8 as mine,
           count(*) filter (where owner_id = ${ownerId})::int as "myFiles",
           coalesce(sum(bytes), 0)::float8 as "all"
    from files where state <> 'removed'`.execute(db)
  return rows[0] ?? { mine: 0, myFiles: 0, all: 0 }
}

export type NewFile = {
  id: string
  ownerId: string
  name: string
  kind: FileCard['kind']
  mime: string
  bytes: number
  width: number | null
  height: number | null
  key: string
  thumbnail: string | null
  state: 'ready' | 'held'
}

export async function insertFile(tx: Db, { ownerId, ...file }: NewFile): Promise<void> {
  await tx
    .insertInto('files')
    .values({ ...file, owner_id: ownerId })
    .execute()
}

export async function describeFile(tx: Db, fileId: string, alternative: string | null): Promise<void> {
  await tx.updateTable('files').set({ alternative }).where('id', '=', fileId).execute()
}

/** Out of sight at once; its bytes follow. False when it was attached or removed meanwhile. */
export async function markRemoved(tx: Db, fileId: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    with removed as (
      update files set state = 'removed' where id = ${fileId} and post_id is null and state <> 'removed' returning id),
    unread as (delete from file_texts where file_id in (select id from removed))
    select id from removed`.execute(tx)
  return rows.length === 1
}

/** Uploads that were attached to nothing for a day. */
export async function markAbandoned(tx: Db): Promise<void> {
  await sql`
    update files set state = 'removed'
    where post_id is null and state <> 'removed'
      and coalesce(kept_until, created_at + interval '24 hours') < now()`.execute(tx)
}

/** My own uploads that wait for their text until then. */
export async function keepFiles(
  tx: Db,
  viewer: Viewer,
  fileIds: readonly string[],
  until: Date,
): Promise<void> {
  await sql`
    update files set kept_until = ${until}
    where id = any(${fileIds}::uuid[]) and owner_id = ${viewer.personId} and post_id is null`.execute(tx)
}

/** What these people removed, or lost with what it hung on, becomes another's until its bytes are gone. */
export async function handOverRemoved(
  tx: Db,
  { from, to }: { from: readonly string[]; to: string },
): Promise<void> {
  await sql`update files set owner_id = ${to} where state = 'removed' and owner_id = any(${from}::uuid[])`.execute(
    tx,
  )
}

export type Bytes = { id: string; keys: string[] }

export async function findRemoved(db: Db): Promise<Bytes[]> {
  const { rows } = await sql<Bytes>`
    select id, array_remove(array[key, thumbnail], null) as keys from files
    where state = 'removed' order by created_at limit 500`.execute(db)
  return rows
}

export async function deleteFiles(tx: Db, fileIds: readonly string[]): Promise<void> {
  await sql`delete from files where id = any(${fileIds}::uuid[]) and state = 'removed'`.execute(tx)
}

export async function findHeld(db: Db): Promise<{ id: string; key: string }[]> {
  const { rows } = await sql<{ id: string; key: string }>`
    select id, key from files where state = 'held' order by created_at desc limit 100`.execute(db)
  return rows
}

export async function releaseFile(tx: Db, fileId: string): Promise<boolean> {
  const { rowCount } = await changed(
    sql`update files set state = 'ready' where id = ${fileId} and state = 'held'`,
    tx,
  )
  return rowCount === 1
}

async function changed(statement: ReturnType<typeof sql>, tx: Db): Promise<{ rowCount: number }> {
  const { numAffectedRows } = await statement.execute(tx)
  return { rowCount: Number(numAffectedRows ?? 0n) }
}
