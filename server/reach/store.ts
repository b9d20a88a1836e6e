import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import { reachedBy } from './reachable.ts'

export type Access = 'open' | 'private' | 'secret'
export type SpaceState = 'prepared' | 'open' | 'archived'
export type Role = 'owner' | 'deputy' | 'moderator' | 'member' | 'reader'

export async function insertReach(
  tx: Db,
  space: { id: string; access: Access; state: SpaceState; organisationId: string | null },
): Promise<void> {
  await tx
    .insertInto('reach_spaces')
    .values({ id: space.id, access: space.access, state: space.state, organisation_id: space.organisationId })
    .execute()
}

/** Moves a space from one state to another; false when it was no longer in the first. */
export async function moveState(tx: Db, spaceId: string, from: SpaceState, to: SpaceState): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('reach_spaces')
    .set({ state: to })
    .where('id', '=', spaceId)
    .where('state', '=', from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** False when the person was a member already: the role they have stays. */
export async function insertMember(tx: Db, spaceId: string, personId: string, role: Role): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('memberships')
    .values({ space_id: spaceId, person_id: personId, role })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function deleteMember(tx: Db, spaceId: string, personId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('memberships')
    .where('space_id', '=', spaceId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

export async function setRole(tx: Db, spaceId: string, personId: string, role: Role): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('memberships')
    .set({ role })
    .where('space_id', '=', spaceId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * Of these people, who reaches what lives in that space (null: under subjects)? One query answers for all
 * open streams of a node, each time a fact is told live.
 */
export async function whoReaches(
  db: Db,
  spaceId: string | null,
  people: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select p.id from people p
    where p.id = any(${people}::uuid[]) and ${reachedBy(sql`${spaceId}::uuid`)}`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

export async function insertOrganisation(tx: Db, id: string, name: string): Promise<void> {
  await tx.insertInto('organisations').values({ id, name }).execute()
}

export async function organisationExists(db: Db, id: string): Promise<boolean> {
  const row = await db.selectFrom('organisations').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** What people answer for beside the spaces they belong to. */
export type CompanyRole = 'administrator' | 'programme' | 'sponsor' | 'controller' | 'head'

/** False when they had it already. */
export async function grantRole(tx: Db, personId: string, role: CompanyRole): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('roles')
    .values({ person_id: personId, role })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** False when they did not have it. Does not ask whether anybody is left. */
export async function removeRole(tx: Db, personId: string, role: CompanyRole): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('roles')
    .where('person_id', '=', personId)
    .where('role', '=', role)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

export const grantAdministration = (tx: Db, personId: string): Promise<boolean> =>
  grantRole(tx, personId, 'administrator')

export const removeAdministration = (tx: Db, personId: string): Promise<boolean> =>
  removeRole(tx, personId, 'administrator')

/** The organisation of that name, whatever its capitals; made on first use. Answers its id. */
export async function organisationNamed(tx: Db, name: string, newId: string): Promise<string> {
  // Two who name it at once must not make two.
  await sql`select pg_advisory_xact_lock(hashtextextended('organisation:' || lower(${name}), 0))`.execute(tx)
  const { rows } = await sql<{ id: string }>`
    select id from organisations where lower(name) = lower(${name}) order by id limit 1`.execute(tx)
  if (rows[0]) return rows[0].id
  await insertOrganisation(tx, newId, name)
  return newId
}

/** Shares a space with an organisation; false when it is shared with another already. */
export async function shareSpace(tx: Db, spaceId: string, organisationId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update reach_spaces set organisation_id = ${organisationId}
    where id = ${spaceId} and coalesce(organisation_id, ${organisationId}) = ${organisationId}`.execute(tx)
  return numAffectedRows === 1n
}
