import { sql } from 'kysely'
import { newId } from '../../../platform/clock.ts'
import type { Db } from '../../../platform/database/index.ts'
import type { Locale, Viewer } from '../../../platform/viewer.ts'
import { ownSpaces, reachedBy } from '../../../reach/index.ts'
import { type FiledEvent, filedColumns, filedFor } from '../store-filed.ts'

export type CalendarAddress = {
  id: string
  space: { id: string; name: string } | null
  withSpaces: boolean
  madeAt: Date
}

const columns = sql`c.id, c.with_spaces as "withSpaces", c.made_at as "madeAt",
  (select json_build_object('id', s.id, 'name', s.name) from spaces s where s.id = c.space_id) as space`

// What ended with a password, a departure or a membership is gone, whether or not its row is.
const stands = sql`(p.state = 'active' and p.audience = 'inside'
  and not exists (select 1 from accounts k where k.person_id = p.id and k.password_changed_at > c.made_at)
  and (c.space_id is null or ${reachedBy(sql`c.space_id`)}))`

export async function findAddresses(db: Db, viewer: Viewer): Promise<CalendarAddress[]> {
  const { rows } = await sql<CalendarAddress>`
    select ${columns} from calendar_addresses c join people p on p.id = c.person_id
    where c.person_id = ${viewer.personId} and ${stands} order by c.made_at, c.id limit 200`.execute(db)
  return rows
}

/** The one before, of the same events, ends. */
export async function replaceAddress(
  tx: Db,
  viewer: Viewer,
  given: { spaceId: string | null; withSpaces: boolean; tokenHash: Buffer },
): Promise<CalendarAddress> {
  await sql`
    delete from calendar_addresses
    where person_id = ${viewer.personId} and space_id is not distinct from ${given.spaceId}::uuid`.execute(tx)
  const { rows } = await sql<CalendarAddress>`
    with added as (
      insert into calendar_addresses (id, token_hash, person_id, space_id, with_spaces)
      values (${newId()}, ${given.tokenHash}, ${viewer.personId}, ${given.spaceId}, ${given.withSpaces}) returning *)
    select ${columns} from added c`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('The address was not stored.')
  return row
}

export async function removeAddress(tx: Db, viewer: Viewer, calendarId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from calendar_addresses where id = ${calendarId} and person_id = ${viewer.personId}`.execute(tx)
  return numAffectedRows === 1n
}

export type Subscription = {
  spaceId: string | null
  space: string | null
  withSpaces: boolean
  company: string | null
  personId: string
  audience: 'inside'
  unitId: string | null
  jobFamilyId: string | null
  locale: Locale
  timeZone: string
}

/** Whose calendar a secret opens, and what of it; asked of the database at each request. */
export async function findSubscription(db: Db, tokenHash: Buffer): Promise<Subscription | null> {
  const { rows } = await sql<Subscription>`
    select c.space_id as "spaceId", (select s.name from spaces s where s.id = c.space_id) as space,
      c.with_spaces as "withSpaces", (select k.name from company k) as company, p.id as "personId", p.audience,
      p.unit_id as "unitId", p.job_family_id as "jobFamilyId", p.locale, p.time_zone as "timeZone"
    from calendar_addresses c join people p on p.id = c.person_id
    where c.token_hash = ${tokenHash} and ${stands}`.execute(db)
  return rows[0] ?? null
}

/** What stands in it: of the last ninety days and to come, within its owner's reach. */
export async function findCalendar(
  db: Db,
  viewer: Viewer,
  { spaceId, withSpaces }: Pick<Subscription, 'spaceId' | 'withSpaces'>,
): Promise<FiledEvent[]> {
  const own = withSpaces
    ? sql`(y.answer in ('yes', 'maybe') or (y.answer is null and e.space_id in ${ownSpaces(viewer)}))`
    : sql`y.answer in ('yes', 'maybe')`
  const { rows } = await sql<FiledEvent>`
    select ${filedColumns} from events e join posts p on p.id = e.post_id
    left join event_replies y on y.post_id = e.post_id and y.person_id = ${viewer.personId}
    where e.ends_at > now() - interval '90 days' and ${filedFor(viewer)}
      and ${spaceId ? sql`e.space_id = ${spaceId}` : own}
    order by e.starts_at, e.post_id limit 1000`.execute(db)
  return rows
}
