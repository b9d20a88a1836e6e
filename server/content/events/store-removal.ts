import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'

type Going = { posts: RawBuilder<unknown>; spaces: readonly string[]; people: readonly string[] }

/** Removes these events with what was said about coming, what these people said, and their calendars' addresses. */
export async function removeEvents(tx: Db, { posts, spaces, people }: Going): Promise<void> {
  await sql`delete from event_replies where post_id in ${posts} or person_id = any(${people}::uuid[])`.execute(
    tx,
  )
  await sql`delete from events where post_id in ${posts}`.execute(tx)
  await sql`
    delete from calendar_addresses
    where space_id = any(${spaces}::uuid[]) or person_id = any(${people}::uuid[])`.execute(tx)
}
