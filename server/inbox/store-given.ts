import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import type { Reason } from './reasons.ts'
import { recount, type Touched } from './store-rows.ts'

export type GivenNote = {
  personId: string
  postId: string
  commentId: string | null
  actorId: string
  reason: Reason
  at: Date
}

/**
 * Rows that no fact tells: what the demo company shows to whoever added it. Their positions lie below zero, so that a
 * rebuild leaves them and no channel ever tells of them.
 */
export async function giveNotes(tx: Db, notes: readonly GivenNote[]): Promise<void> {
  const given = notes.map((note, at) => ({ ...note, position: at - notes.length }))
  const { rows } = await sql<Touched>`
    insert into inbox_notes (person_id, thread_id, position, reason, actor_id, post_id, comment_id, happened_at)
    select n."personId", n."postId", n.position, n.reason, n."actorId", n."postId", n."commentId", n.at
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as n("personId" uuid, "postId" uuid, "commentId" uuid,
      "actorId" uuid, reason text, position bigint, at timestamptz)
    on conflict do nothing
    returning person_id as "personId", thread_id as "threadId"`.execute(tx)
  await recount(tx, rows)
}

/** Takes back what these people did from everyone's inbox, before they are removed. */
export async function removeNotesBy(tx: Db, people: readonly string[]): Promise<void> {
  const { rows } = await sql<Touched>`
    delete from inbox_notes where actor_id = any(${people}::uuid[])
    returning person_id as "personId", thread_id as "threadId"`.execute(tx)
  await recount(tx, rows)
}
