import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'

/** Whoever left, and has not come back since, comes to nothing any more, and their calendar is not fed. */
export async function forgetLeavers(tx: Db, people: readonly string[]): Promise<void> {
  const gone = sql`(select p.id from people p where p.id = any(${people}::uuid[]) and p.state = 'left')`
  await sql`
    delete from event_replies y using events e
    where e.post_id = y.post_id and e.starts_at > now() and y.person_id in ${gone}`.execute(tx)
  await sql`delete from calendar_addresses where person_id in ${gone}`.execute(tx)
}
