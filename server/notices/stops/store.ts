import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import { reachedBy } from '../../reach/index.ts'
import type { StopKind } from '../contract.ts'
import type { Stop } from './token.ts'

// A name is told as long as whom the mail was written to may read it; a place out of reach has none.
const nameOf = (kind: ReturnType<typeof sql.ref>, place: ReturnType<typeof sql.ref>) => sql<string | null>`
  case ${kind}
    when 'space' then (select s.name from spaces s where s.id = ${place} and ${reachedBy(sql`s.id`)})
    when 'thread' then (select coalesce(t.title, t.excerpt) from posts t
      where t.id = ${place} and t.state = 'published' and ${reachedBy(sql`t.space_id`)}) end`

export type StopStanding = { name: string | null; stopped: boolean }

/** What a link stands for now; null once whom it was sent to is no longer here. */
export async function findStop(db: Db, { personId, kind, placeId }: Stop): Promise<StopStanding | null> {
  const { rows } = await sql<StopStanding>`
    select ${nameOf(sql.ref('asked.kind'), sql.ref('asked.place_id'))} as name,
           exists (select from notice_stops x where x.person_id = p.id and x.kind = asked.kind
             and x.place_id = asked.place_id) as stopped
    from people p cross join (select ${kind}::text as kind, ${placeId}::uuid as place_id) asked
    where p.id = ${personId} and p.state = 'active'
      and (p.audience = 'inside' or p.guest_until >= current_date)`.execute(db)
  return rows[0] ?? null
}

/** False when that person is no longer here. */
export async function insertStop(tx: Db, { personId, kind, placeId }: Stop): Promise<boolean> {
  const { rows } = await sql`
    with here as (select p.id from people p where p.id = ${personId} and p.state = 'active'
                    and (p.audience = 'inside' or p.guest_until >= current_date)),
    stopped as (
      insert into notice_stops (person_id, kind, place_id) select id, ${kind}, ${placeId}::uuid from here
      on conflict do nothing)
    select from here`.execute(tx)
  return rows.length > 0
}

/** False when there was none. */
export async function deleteStop(tx: Db, { personId, kind, placeId }: Stop): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from notice_stops where person_id = ${personId} and kind = ${kind} and place_id = ${placeId}`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

export type StopRow = { kind: StopKind; placeId: string; name: string | null }

/** Where someone stopped mails, the latest first. */
export async function findStops(db: Db, personId: string): Promise<StopRow[]> {
  const { rows } = await sql<StopRow>`
    select x.kind, x.place_id as "placeId", ${nameOf(sql.ref('x.kind'), sql.ref('x.place_id'))} as name
    from notice_stops x join people p on p.id = x.person_id
    where x.person_id = ${personId} order by x.stopped_at desc, x.place_id limit 200`.execute(db)
  return rows
}

/** Of places that are no more there is nothing to keep. */
export async function forgetStops(db: Db): Promise<void> {
  await sql`
    delete from notice_stops x
    where (x.kind = 'space' and not exists (select from spaces s where s.id = x.place_id))
       or (x.kind = 'thread' and not exists (select from posts t where t.id = x.place_id and t.state = 'published'))`.execute(
    db,
  )
}
