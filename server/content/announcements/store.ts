import { sql } from 'kysely'
import { type PersonCard, personCard } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { pageFrom, readCursor } from '../../platform/http/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach, type Role, reachableSpaces } from '../../reach/index.ts'
import { type SummaryRow, summaryColumns } from '../threads/store.ts'
import { askedPeople, asksViewer, organisationOf, remindedOf } from './store-asked.ts'
import type { Counted, Unit } from './units.ts'

const ofPost = { spaceId: sql`p.space_id`, authorId: sql`p.author_id` }
const ofAnnouncement = { spaceId: sql`n.space_id`, authorId: sql`n.author_id` }

export type Announcement = {
  spaceId: string | null
  authorId: string
  role: Role | null
  asks: boolean
  forMe: boolean
  acknowledgedAt: Date | null
}

/** A post in reach and what it asks of this viewer; of one that is no announcement, nothing. */
export async function findAnnouncement(db: Db, viewer: Viewer, postId: string): Promise<Announcement | null> {
  const { rows } = await sql<Announcement>`
    select p.space_id as "spaceId", p.author_id as "authorId", m.role, p.asks_acknowledgement as asks,
           ${asksViewer(viewer, ofPost)} as "forMe", k.acknowledged_at as "acknowledgedAt"
    from posts p
    left join memberships m on m.space_id = p.space_id and m.person_id = ${viewer.personId}
    left join acknowledgements k on k.post_id = p.id and k.person_id = ${viewer.personId}
    where p.id = ${postId} and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}`.execute(db)
  return rows[0] ?? null
}

/** Whether somebody said that they read it as it stands. */
export async function isAcknowledged(tx: Db, postId: string): Promise<boolean> {
  const { rows } = await sql<{ read: boolean }>`
    select exists (select 1 from acknowledgements k where k.post_id = ${postId}) as read`.execute(tx)
  return rows[0]?.read === true
}

export async function askReaders(tx: Db, postId: string, by: string | null): Promise<void> {
  await sql`update posts set asks_acknowledgement = true, acknowledge_by = ${by} where id = ${postId}`.execute(
    tx,
  )
}

/** When this viewer acknowledged it; `given` when that was now and not a moment before, in another tab. */
export async function insertAcknowledgement(
  tx: Db,
  viewer: Viewer,
  { postId, spaceId }: { postId: string; spaceId: string | null },
): Promise<{ given: boolean; at: Date }> {
  const { numAffectedRows } = await sql`
    insert into acknowledgements (post_id, space_id, person_id)
    values (${postId}, ${spaceId}, ${viewer.personId}) on conflict do nothing`.execute(tx)
  const { rows } = await sql<{ at: Date }>`
    select acknowledged_at as at from acknowledgements
    where post_id = ${postId} and person_id = ${viewer.personId}`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('The acknowledgement was not stored.')
  return { given: numAffectedRows === 1n, at: row.at }
}

export type Readers = { inside: number; guests: number; organisation: string | null }

/** Whom an announcement of this viewer's would ask; null when that space is out of reach. */
export async function countReaders(
  db: Db,
  viewer: Viewer,
  { spaceId = null }: { spaceId?: string | null | undefined },
): Promise<Readers | null> {
  const place = { spaceId: sql`${spaceId}::uuid`, authorId: sql`${viewer.personId}::uuid` }
  const { rows } = await sql<Readers>`
    select count(*) filter (where a.audience = 'inside') as inside,
           count(*) filter (where a.audience = 'outside') as guests, ${organisationOf(place.spaceId)} as organisation
    from ${askedPeople(viewer, place)} a
    having ${spaceId}::uuid is null or ${spaceId}::uuid in ${reachableSpaces(viewer)}`.execute(db)
  return rows[0] ?? null
}

/** How many of each unit were asked and acknowledged, with all units: who is in which is not told. */
export async function countByUnit(
  db: Db,
  viewer: Viewer,
  postId: string,
): Promise<{ counted: Counted[]; units: Unit[] }> {
  const { rows } = await sql<{ counted: Counted[]; units: Unit[] }>`
    with each as (
      select p.unit_id as "unitId", o.name as organisation, count(*) as asked, count(k.person_id) as acknowledged
      from posts n cross join lateral ${askedPeople(viewer, ofAnnouncement)} a
      join people p on p.id = a.id
      left join organisations o on o.id = p.organisation_id
      left join acknowledgements k on k.post_id = n.id and k.person_id = a.id
      where n.id = ${postId} and n.state = 'published' and ${inReach(viewer, sql`n.space_id`)}
      group by p.unit_id, o.name)
    select coalesce((select json_agg(each) from each), '[]') as counted,
           coalesce((select json_agg(json_build_object('id', u.id, 'name', u.name, 'parentId', u.parent_id)) from units u), '[]') as units`.execute(
    db,
  )
  return rows[0] ?? { counted: [], units: [] }
}

export type Asked = PersonCard & { unit: string | null; acknowledgedAt: Date | null }

/** Those asked, by name: who has not acknowledged yet, or who has. */
export async function findAsked(
  db: Db,
  viewer: Viewer,
  {
    postId,
    show,
    limit,
    cursor,
  }: { postId: string; show: 'waiting' | 'acknowledged'; limit: number; cursor?: string | undefined },
) {
  const list = `acknowledgements:${postId}:${show}`
  const [name, id] = cursor ? readCursor(list, cursor) : ['', '00000000-0000-0000-0000-000000000000']
  const place = sql`f_unaccent(lower(p.name)) collate "C"`
  const { rows } = await sql<{
    person: PersonCard
    unit: string | null
    acknowledgedAt: Date | null
    place: string
  }>`
    select ${personCard('p')} as person, u.name as unit, k.acknowledged_at as "acknowledgedAt", ${place} as place
    from posts n cross join lateral ${askedPeople(viewer, ofAnnouncement)} a
    join people p on p.id = a.id
    left join units u on u.id = p.unit_id
    left join acknowledgements k on k.post_id = n.id and k.person_id = a.id
    where n.id = ${postId} and n.state = 'published' and ${inReach(viewer, sql`n.space_id`)}
      and (k.person_id is null) = ${show === 'waiting'} and (${place}, p.id) > (${name}, ${id}::uuid)
    order by place, p.id limit ${limit + 1}`.execute(db)
  const page = pageFrom(list, rows, limit, (row) => [row.place, row.person.id])
  return {
    ...page,
    data: page.data.map(({ person, unit, acknowledgedAt }) => ({ ...person, unit, acknowledgedAt })),
  }
}

export type ToRead = SummaryRow & { by: string | null; remindedAt: Date | null }

/**
 * The announcements that this viewer was asked to read and has not acknowledged, three at most, those one was
 * reminded of first, then those to be read soonest (then the newest), each with the day by which it is to be read (null: none was said). For the top
 * of a home page: one statement, whose cost depends on what still asks, not on how much was written.
 */
export async function announcementsToRead(db: Db, viewer: Viewer): Promise<ToRead[]> {
  const { rows } = await sql<ToRead>`
    select ${summaryColumns(viewer)}, p.acknowledge_by::text as by, ${remindedOf(sql`p.id`)} as "remindedAt"
    from posts p join people a on a.id = p.author_id left join spaces s on s.id = p.space_id
    where p.state = 'published' and p.asks_acknowledgement and ${asksViewer(viewer, ofPost)}
      and ${inReach(viewer, sql`p.space_id`)}
      and not exists (select 1 from reach_spaces r where r.id = p.space_id and r.state = 'archived')
      and not exists (select 1 from acknowledgements k where k.post_id = p.id and k.person_id = ${viewer.personId})
    order by ${remindedOf(sql`p.id`)} is null, p.acknowledge_by nulls last, p.published_at desc, p.id desc limit 3`.execute(
    db,
  )
  return rows
}
