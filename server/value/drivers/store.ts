import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { reachablePeople } from '../../reach/index.ts'
import { catalogue } from './catalogue/index.ts'
import type { Driver } from './driver.ts'
import { driverAt, type Edition, type Kept } from './editions.ts'

/** Every driver as this company counts it today, in the order of their numbers. */
export async function findDrivers(db: Db): Promise<Driver[]> {
  const { rows } = await sql<Kept>`
    select distinct on (driver) driver, version, definition from driver_versions order by driver, version desc`.execute(
    db,
  )
  const kept = new Map(rows.map((row) => [row.driver, row]))
  return catalogue.map((original) => driverAt(original, kept.get(original.id)))
}

export type PastVersion = Kept & {
  restored: boolean
  reason: string
  author: { id: string; name: string } | null
  at: Date
}

/** What was changed of a driver, the newest first; an author out of reach or gone is not named. */
export async function findVersions(db: Db, viewer: Viewer, id: string): Promise<PastVersion[]> {
  const { rows } = await sql<PastVersion>`
    select v.driver, v.version, v.definition, v.restored, v.reason, v.at,
           case when p.id is null then null else json_build_object('id', p.id, 'name', p.name) end as author
    from driver_versions v left join people p on p.id = v.author_id and p.id in ${reachablePeople(viewer)}
    where v.driver = ${id} order by v.version desc limit 200`.execute(db)
  return rows
}

type NewVersion = {
  driver: string
  version: number
  definition: Edition
  restored: boolean
  reason: string
  authorId: string | null
}

/** False when another version came meanwhile. */
export async function insertVersion(tx: Db, given: NewVersion): Promise<boolean> {
  const { driver, version, definition, restored, reason, authorId } = given
  const { rows } = await sql`
    insert into driver_versions (driver, version, definition, restored, reason, author_id)
    values (${driver}, ${version}, ${JSON.stringify(definition)}::jsonb, ${restored}, ${reason}, ${authorId})
    on conflict do nothing returning version`.execute(tx)
  return rows.length > 0
}

/** The versions stay; who wrote them is forgotten. */
export async function forgetDriverAuthors(tx: Db, people: readonly string[]): Promise<void> {
  await sql`update driver_versions set author_id = null where author_id = any(${people}::uuid[])`.execute(tx)
}
