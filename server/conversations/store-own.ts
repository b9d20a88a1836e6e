import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import { changedBetween, type Ends } from '../platform/live/index.ts'
import type { Viewer } from '../platform/viewer.ts'

/** Each answers whether the viewer takes part in the conversation at all. */
type Own = Promise<boolean>

// Moments travel in milliseconds, and are kept in microseconds.
export const markRead = (tx: Db, viewer: Viewer, conversationId: string, until: string): Own =>
  own(
    tx,
    viewer,
    conversationId,
    sql`read_at = greatest(read_at, least(${until}::timestamptz + interval '999 microseconds', now()))`,
  )

export const markMuted = (tx: Db, viewer: Viewer, conversationId: string, muted: boolean): Own =>
  own(tx, viewer, conversationId, sql`muted = ${muted}`)

export const markLeft = (tx: Db, viewer: Viewer, conversationId: string): Own =>
  own(tx, viewer, conversationId, sql`left_at = now()`)

async function own(tx: Db, { personId }: Viewer, conversationId: string, set: ReturnType<typeof sql>): Own {
  const { numAffectedRows } = await sql`
    update conversation_members set ${set}, changed = pg_current_xact_id()
    where conversation_id = ${conversationId} and person_id = ${personId} and left_at is null`.execute(tx)
  return numAffectedRows === 1n
}

/** Of these people, those for whom something changed between two snapshots: their open streams are told. */
export async function findChanged(db: Db, people: readonly string[], ends: Ends): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`/* planned each time */
    select distinct m.person_id as id from conversation_members m
    where ${changedBetween('m.changed', ends)} and m.person_id = any(${people}::uuid[])`.execute(db)
  return rows.map(({ id }) => id)
}
