import { type RawBuilder, sql } from 'kysely'
import { type Db, isDuplicate } from '../platform/database/index.ts'
import { pageFrom, readCursor } from '../platform/http/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import {
  type Access,
  inReach,
  isVisible,
  moveState,
  type Role,
  reachableSpaces,
  type SpaceState,
  visibleSpaces,
} from '../reach/index.ts'

export type Space = {
  id: string
  name: string
  purpose: string
  access: Access
  state: SpaceState
  role: Role | null
  readable: boolean
  organisationId: string | null
  organisation: string | null
  openedReason: string | null
  version: number
}

export const spaceColumns = (viewer: Viewer) => sql`
  s.id, s.name, s.purpose, r.access, r.state, m.role, ${inReach(viewer, sql`s.id`)} as readable,
  r.organisation_id as "organisationId", o.name as organisation, s.opened_reason as "openedReason", s.version
  from spaces s
  join reach_spaces r on r.id = s.id
  left join organisations o on o.id = r.organisation_id
  left join memberships m on m.space_id = s.id and m.person_id = ${viewer.personId}`

/** A space this viewer may see; a private one too, whose content stays closed (`readable` false). */
export async function findSpace(db: Db, viewer: Viewer, spaceId: string): Promise<Space | null> {
  const { rows } = await sql<Space>`
    select ${spaceColumns(viewer)} where s.id = ${spaceId} and ${isVisible(viewer, sql`s.id`)}`.execute(db)
  return rows[0] ?? null
}

/** A space whose content this viewer may read. */
export async function findReadableSpace(db: Db, viewer: Viewer, spaceId: string): Promise<Space | null> {
  const space = await findSpace(db, viewer, spaceId)
  return space?.readable ? space : null
}

/** The same for a change: the row of its reach is held, so that archiving and writing take turns. */
export async function holdSpace(tx: Db, viewer: Viewer, spaceId: string): Promise<Space | null> {
  await sql`select ${holdingSpace(sql`${spaceId}`)}`.execute(tx)
  return findSpace(tx, viewer, spaceId)
}

/**
 * Holds that space from within the statement of a store above, which saves a round trip. What the space says is
 * read by a statement after it: one that had to wait for the row still sees what was before.
 */
export function holdingSpace(spaceId: RawBuilder<unknown>): RawBuilder<null> {
  return sql<null>`hold_space(${spaceId})`
}

export async function findSpaces(
  db: Db,
  viewer: Viewer,
  { limit, cursor, mine }: { limit: number; cursor?: string | undefined; mine: boolean },
) {
  const [name, id] = cursor ? readCursor('spaces', cursor) : ['', '00000000-0000-0000-0000-000000000000']
  const { rows } = await sql<Space>`
    select ${spaceColumns(viewer)}
    where s.id in ${visibleSpaces(viewer)} and (not ${mine} or m.person_id is not null)
      and (lower(s.name), s.id) > (${name}, ${id}::uuid)
    order by lower(s.name), s.id limit ${limit + 1}`.execute(db)
  return pageFrom('spaces', rows, limit, (row) => [row.name.toLowerCase(), row.id])
}

export async function insertSpace(
  tx: Db,
  space: { id: string; name: string; purpose: string; openedReason?: string; source?: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('spaces')
    .values({
      id: space.id,
      name: space.name,
      purpose: space.purpose,
      opened_reason: space.openedReason ?? null,
      source: space.source ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Whether a space that everyone inside may hear of bears that name: no other name is ever refused. */
export async function nameTaken(tx: Db, name: string): Promise<boolean> {
  const { rows } = await sql`select 1 from spaces where named and lower(name) = lower(${name})`.execute(tx)
  return rows.length > 0
}

/** Opens a prepared space; 'taken' when another that everyone may hear of bears its name by now. */
export async function openPrepared(tx: Db, spaceId: string): Promise<'opened' | 'taken' | 'not prepared'> {
  try {
    return (await moveState(tx, spaceId, 'prepared', 'open')) ? 'opened' : 'not prepared'
  } catch (error) {
    if (isDuplicate(error)) return 'taken'
    throw error
  }
}

export type SpaceChange = {
  name?: string | undefined
  purpose?: string | undefined
  charter?: { text: string; html: string } | undefined
}

/** 'changed' when someone else edited it since that version, 'taken' when the name is another space's. */
export async function updateSpace(
  tx: Db,
  spaceId: string,
  { name, purpose, charter }: SpaceChange,
  version: number,
): Promise<'stored' | 'changed' | 'taken'> {
  try {
    const { numUpdatedRows } = await tx
      .updateTable('spaces')
      .set(({ eb }) => ({
        ...(name ? { name } : {}),
        ...(purpose ? { purpose } : {}),
        ...(charter ? { charter: charter.text, charter_html: charter.html } : {}),
        version: eb('version', '+', 1),
      }))
      .where('id', '=', spaceId)
      .where('version', '=', version)
      .executeTakeFirst()
    return numUpdatedRows === 1n ? 'stored' : 'changed'
  } catch (error) {
    if (isDuplicate(error)) return 'taken'
    throw error
  }
}

export async function countOwners(tx: Db, spaceId: string): Promise<number> {
  const { rows } = await sql<{ role: string }>`
    select role from memberships where space_id = ${spaceId} and role = 'owner' order by person_id for update`.execute(
    tx,
  )
  return rows.length
}

export async function findAdmissible(
  tx: Db,
  viewer: Viewer,
  personId: string,
  spaceId: string,
): Promise<{ audience: 'inside' | 'outside'; organisationId: string | null; role: Role | null } | null> {
  const { rows } = await sql<{
    audience: 'inside' | 'outside'
    organisationId: string | null
    role: Role | null
  }>`
    select p.audience, p.organisation_id as "organisationId", m.role
    from people p left join memberships m on m.person_id = p.id and m.space_id = ${spaceId}
    where p.id = ${personId} and p.state <> 'left' and ${viewer.audience} = 'inside'`.execute(tx)
  return rows[0] ?? null
}

export async function countAudience(db: Db, viewer: Viewer, spaceId: string) {
  const { rows } = await sql<{ access: Access; inside: number; guests: number; organisation: string | null }>`
    select r.access,
      case when r.access = 'open' and r.state <> 'prepared' and ${viewer.audience} = 'inside'
        then (select count(*) from people p where p.audience = 'inside' and p.state = 'active')
        else (select count(*) from memberships m join people p on p.id = m.person_id
              where m.space_id = r.id and p.audience = 'inside') end as inside,
      (select count(*) from memberships m join people p on p.id = m.person_id
        where m.space_id = r.id and p.audience = 'outside' and p.state = 'active') as guests,
      (select o.name from organisations o where o.id = r.organisation_id) as organisation
    from reach_spaces r where r.id = ${spaceId} and r.id in ${reachableSpaces(viewer)}`.execute(db)
  return rows[0] ?? null
}
