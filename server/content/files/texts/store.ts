import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../platform/database/index.ts'
import type { ReadableKind, ReadText } from '../../../platform/files/index.ts'
import type { Viewer } from '../../../platform/viewer.ts'

export type Unread = { id: string; key: string; kind: ReadableKind }

const triesAtMost = 2

/**
 * Takes the newest file whose text was never read, or whose reading was begun long ago and never ended. What was
 * begun and not ended twice is set aside as unreadable. Null when nothing waits, or another node took it.
 */
export async function takeUnread(tx: Db): Promise<Unread | null> {
  await sql`
    update file_texts set state = 'unreadable'
    where state = 'reading' and tries >= ${triesAtMost} and read_at < now() - interval '5 minutes'`.execute(
    tx,
  )
  const { rows } = await sql<Unread>`
    with next as (
      select f.id, f.key, f.kind from files f left join file_texts x on x.file_id = f.id
      where f.state = 'ready' and f.kind in ('pdf', 'office', 'text')
        and (x.file_id is null or x.state = 'reading' and x.read_at < now() - interval '5 minutes')
      order by f.created_at desc limit 1),
    taken as (
      insert into file_texts (file_id, state) select id, 'reading' from next
      on conflict (file_id) do update set tries = file_texts.tries + 1, read_at = now()
        where file_texts.state = 'reading' and file_texts.read_at < now() - interval '5 minutes'
      returning file_id)
    select n.id, n.key, n.kind from next n join taken on taken.file_id = n.id`.execute(tx)
  return rows[0] ?? null
}

/** False when the file went meanwhile. */
export async function keepText(tx: Db, fileId: string, { state, text }: ReadText): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update file_texts x set state = ${state}, text = ${text}, read_at = now()
    where x.file_id = ${fileId} and exists (select 1 from files f where f.id = x.file_id and f.state = 'ready')`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

/** The texts of what was removed, before its bytes go. */
export async function forgetTexts(tx: Db): Promise<void> {
  await sql`
    delete from file_texts x using files f where f.id = x.file_id and f.state = 'removed'`.execute(tx)
}

/** Of the file `f`: whether the search reads its text, as its owner is told; null for everyone else, and for pictures. */
export function textStateOf(viewer: Viewer): RawBuilder<string | null> {
  return sql`case when f.owner_id = ${viewer.personId} and f.kind in ('pdf', 'office', 'text') then coalesce(
    (select case x.state when 'reading' then 'waiting' else x.state end from file_texts x where x.file_id = f.id), 'waiting') end`
}
