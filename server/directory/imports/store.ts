import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { ImportDone } from './importing.ts'

export type Outcome = Omit<ImportDone, 'file'>
export type Upload = {
  id: string
  name: string
  state: 'waiting' | 'running' | 'done' | 'failed'
  rowsDone: number
  rowsTotal: number
  outcome: Outcome | null
}

/** Keeps a file for a day at most. */
export async function insertUpload(
  tx: Db,
  upload: { id: string; ownerId: string; name: string; content: Buffer },
): Promise<void> {
  await sql`delete from people_uploads where created_at < now() - interval '1 day'`.execute(tx)
  await tx
    .insertInto('people_uploads')
    .values({ id: upload.id, owner_id: upload.ownerId, name: upload.name, content: upload.content })
    .execute()
}

/** One's own import: another administrator brings their own file. */
export async function findUpload(db: Db, viewer: Viewer, id: string): Promise<Upload | null> {
  const { rows } = await sql<Upload>`
    select id, name, state, rows_done as "rowsDone", rows_total as "rowsTotal", outcome
    from people_uploads where id = ${id} and owner_id = ${viewer.personId}`.execute(db)
  return rows[0] ?? null
}

/** The file's bytes, until it was imported. */
export async function findContent(db: Db, viewer: Viewer, id: string): Promise<Buffer | null> {
  const { rows } = await sql<{ content: Buffer | null }>`
    select content from people_uploads where id = ${id} and owner_id = ${viewer.personId}`.execute(db)
  return rows[0]?.content ?? null
}

/** False while another request is at it; one that has told nothing for a minute has died. */
export async function claimUpload(tx: Db, id: string): Promise<boolean> {
  const { rows } = await sql`
    update people_uploads set state = 'running', touched_at = now(), rows_done = 0
    where id = ${id} and (state <> 'running' or touched_at < now() - interval '1 minute') returning id`.execute(
    tx,
  )
  return rows.length === 1
}

export async function storeProgress(tx: Db, id: string, done: number, total: number): Promise<void> {
  await sql`
    update people_uploads set rows_done = ${done}, rows_total = ${total}, touched_at = now() where id = ${id}`.execute(
    tx,
  )
}

/** What came of it; a file that was imported is not kept. */
export async function endUpload(tx: Db, id: string, outcome: Outcome | null): Promise<void> {
  await sql`
    update people_uploads set state = ${outcome ? 'done' : 'failed'}, outcome = ${outcome ? JSON.stringify(outcome) : null}::jsonb,
      content = case when ${outcome !== null} then null else content end
    where id = ${id}`.execute(tx)
}
