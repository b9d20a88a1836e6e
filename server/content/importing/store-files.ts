import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { FileCard } from '../files/contract.ts'

/** A file whose bytes are kept under this key, with the post that it hangs on. */
export type ImportedFile = Pick<FileCard, 'id' | 'name' | 'kind' | 'bytes'> & {
  postId: string
  spaceId: string | null
  ownerId: string
  mime: string
  key: string
  at: Date
}

export async function importFiles(tx: Db, files: readonly ImportedFile[]): Promise<void> {
  if (files.length === 0) return
  await sql`
    insert into files (id, owner_id, post_id, space_id, name, kind, mime, bytes, key, created_at)
    select n.id, n."ownerId", n."postId", n."spaceId", n.name, n.kind, n.mime, n.bytes, n.key, n.at
    from json_to_recordset(${JSON.stringify(files)}::json) as n(id uuid, "ownerId" uuid, "postId" uuid, "spaceId" uuid,
      name text, kind text, mime text, bytes bigint, key text, at timestamptz)`.execute(tx)
}
