import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'

/** What a part of an archive became here. 'accepts' leads from an accepted answer to its question. */
export type SourceKind =
  | 'person'
  | 'space'
  | 'member'
  | 'subject'
  | 'post'
  | 'comment'
  | 'reaction'
  | 'accepts'
export type SourceKey = { kind: SourceKind; sourceId: string }
export type Known = { id: string; hash: string; version: number }
export type SourceRow = SourceKey & Known

export async function findSources(db: Db, source: string, keys: readonly SourceKey[]): Promise<SourceRow[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<SourceRow>`
    select s.kind, s.source_id as "sourceId", s.id, s.hash, s.version
    from json_to_recordset(${JSON.stringify(keys)}::json) as n(kind text, "sourceId" text)
    cross join lateral (
      select * from import_sources s
      where s.source = ${source} and s.kind = n.kind and s.source_id = n."sourceId" limit 1) s`.execute(db)
  return rows
}

export async function storeSources(tx: Db, source: string, rows: readonly SourceRow[]): Promise<void> {
  if (rows.length === 0) return
  const once = [...new Map(rows.map((row) => [`${row.kind} ${row.sourceId}`, row])).values()]
  await sql`
    insert into import_sources (source, kind, source_id, id, hash, version)
    select ${source}, n.kind, n."sourceId", n.id, n.hash, n.version
    from json_to_recordset(${JSON.stringify(once)}::json)
      as n(kind text, "sourceId" text, id uuid, hash text, version int)
    on conflict (source, kind, source_id) do update
      set id = excluded.id, hash = excluded.hash, version = excluded.version`.execute(tx)
}

export type OldAddress = { address: string; postId: string; commentId: string | null }

/** The first to bear an address keeps it. */
export async function insertOldAddresses(tx: Db, addresses: readonly OldAddress[]): Promise<void> {
  if (addresses.length === 0) return
  await sql`
    insert into old_addresses (address, post_id, comment_id)
    select n.address, n."postId", n."commentId"
    from json_to_recordset(${JSON.stringify(addresses)}::json)
      as n(address text, "postId" uuid, "commentId" uuid)
    on conflict do nothing`.execute(tx)
}
