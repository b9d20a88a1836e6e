import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'

/** What is published is what was asked for, whatever was written since. */
export async function storeSchedule(
  tx: Db,
  viewer: Viewer,
  draftId: string,
  { at, post }: { at: Date; post: unknown },
): Promise<void> {
  await sql`
    update drafts set scheduled_at = ${at}, post = ${JSON.stringify(post)}::jsonb, scheduled_version = version,
      refusal = null, refused_at = null
    where person_id = ${viewer.personId} and id = ${draftId}`.execute(tx)
}

export async function dropSchedule(tx: Db, personId: string, draftId: string): Promise<void> {
  await sql`
    update drafts set scheduled_at = null, post = null, scheduled_version = null
    where person_id = ${personId} and id = ${draftId}`.execute(tx)
}

export type Due = { personId: string; draftId: string }
type Waiting = { post: unknown; scheduledAt: Date; due: boolean }

/** What waits for its hour, held until the change ends; `at` stands for now. Null: no longer. */
export async function holdScheduled(
  tx: Db,
  { personId, draftId }: Due,
  at: Date | null,
): Promise<Waiting | null> {
  const { rows } = await sql<Waiting>`
    select post, scheduled_at as "scheduledAt", scheduled_at <= coalesce(${at}::timestamptz, now()) as due from drafts
    where person_id = ${personId} and id = ${draftId} and scheduled_at is not null for update`.execute(tx)
  return rows[0] ?? null
}

/** Published: the draft is gone, unless more was written since it was scheduled. */
export async function endScheduled(tx: Db, { personId, draftId }: Due): Promise<void> {
  await sql`
    delete from drafts where person_id = ${personId} and id = ${draftId} and version = scheduled_version`.execute(
    tx,
  )
  await dropSchedule(tx, personId, draftId)
}

export async function storeRefusal(tx: Db, { personId, draftId }: Due, reason: string): Promise<void> {
  await dropSchedule(tx, personId, draftId)
  await sql`
    update drafts set refusal = ${reason}, refused_at = now(), updated_at = clock_timestamp()
    where person_id = ${personId} and id = ${draftId}`.execute(tx)
}

/** Does this and takes all of it back: what it refuses, it refuses. */
export async function attempt(tx: Db, work: () => Promise<unknown>): Promise<void> {
  await sql`savepoint attempt`.execute(tx)
  await work()
  await sql`rollback to savepoint attempt`.execute(tx)
}
