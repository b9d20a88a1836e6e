import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'

/** Holds these spaces until the change ends: nobody writes there meanwhile. */
export async function holdSpaces(tx: Db, spaces: readonly string[]): Promise<void> {
  await sql`select from reach_spaces where id = any(${spaces}::uuid[]) order by id for update`.execute(tx)
}

/** Whoever belongs to one of these spaces leaves it, and each of these people leaves whatever they belong to. */
export async function removeMemberships(
  tx: Db,
  { people, spaces }: { people: readonly string[]; spaces: readonly string[] },
): Promise<void> {
  await sql`
    delete from memberships where person_id = any(${people}::uuid[]) or space_id = any(${spaces}::uuid[])`.execute(
    tx,
  )
  await sql`delete from roles where person_id = any(${people}::uuid[])`.execute(tx)
}

export async function removeReach(tx: Db, spaces: readonly string[]): Promise<void> {
  await sql`delete from reach_spaces where id = any(${spaces}::uuid[])`.execute(tx)
}

/** Removes those of these organisations that nobody comes from and no space is shared with. */
export async function removeUnusedOrganisations(tx: Db, organisations: readonly string[]): Promise<void> {
  await sql`
    delete from organisations o where o.id = any(${organisations}::uuid[])
      and not exists (select 1 from people p where p.organisation_id = o.id)
      and not exists (select 1 from reach_spaces r where r.organisation_id = o.id)`.execute(tx)
}
