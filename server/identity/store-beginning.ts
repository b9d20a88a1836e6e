import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'

export type StartUp = {
  /** The company starts: its digest is daily, and questions wait less long. */
  on: boolean
  /** The day it ends by itself, or ended. */
  endsAt: Date
  /** People who signed in, of those here; it ends with the fiftieth. */
  people: number
  enough: number
}

const enough = 50
const days = 30

/** How far the company's first days are; null before it is founded. */
export async function findStartUp(db: Db): Promise<StartUp | null> {
  const { rows } = await sql<Omit<StartUp, 'enough'>>`
    select c.start_up_ended_at is null as on,
           coalesce(c.start_up_ended_at, c.created_at + make_interval(days => ${days})) as "endsAt",
           (select count(*) from people p where p.audience = 'inside' and p.state = 'active'
             and exists (select from sessions s where s.person_id = p.id))::int as people
    from company c`.execute(db)
  return rows[0] ? { ...rows[0], enough } : null
}

/** Ends it once there are people enough, or its days are over; answers which, or null when nothing changed. */
export async function endStartUp(tx: Db): Promise<'people' | 'days' | null> {
  const { rows } = await sql<{ cause: 'people' | 'days' }>`
    with counted as (
      select count(*) as people from people p where p.audience = 'inside' and p.state = 'active'
        and exists (select from sessions s where s.person_id = p.id))
    update company c set start_up_ended_at = now() from counted
    where c.start_up_ended_at is null
      and (counted.people >= ${enough} or c.created_at + make_interval(days => ${days}) <= now())
    returning case when counted.people >= ${enough} then 'people' else 'days' end as cause`.execute(tx)
  return rows[0]?.cause ?? null
}
