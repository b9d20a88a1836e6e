import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'

/** Who else answers to these people, or is answered for by them: they cannot go before those have another. */
export async function findDependents(
  db: Db,
  people: readonly string[],
): Promise<{ guests: number; reports: number }> {
  const { rows } = await sql<{ guests: number; reports: number }>`
    select count(*) filter (where host_id = any(${people}::uuid[]) and state = 'active')::int as guests,
           count(*) filter (where manager_id = any(${people}::uuid[]))::int as reports
    from people
    where (host_id = any(${people}::uuid[]) or manager_id = any(${people}::uuid[])) and id <> all(${people}::uuid[])`.execute(
    db,
  )
  return rows[0] ?? { guests: 0, reports: 0 }
}

/** Removes people with their cards; whatever they wrote or belonged to is gone already. */
export async function removePeople(tx: Db, people: readonly string[]): Promise<void> {
  await sql`
    update people set host_id = null where host_id = any(${people}::uuid[]) and state <> 'active'
      and id <> all(${people}::uuid[])`.execute(tx)
  await sql`delete from people where id = any(${people}::uuid[])`.execute(tx)
}

/** Removes those of these units and job families that nobody belongs to; a unit above one that stays, stays. */
export async function removeUnused(
  tx: Db,
  { units, jobFamilies }: { units: readonly string[]; jobFamilies: readonly string[] },
): Promise<void> {
  await sql`
    with recursive used as (
      select u.id, u.parent_id from units u
      where u.id <> all(${units}::uuid[]) or exists (select 1 from people p where p.unit_id = u.id)
      union
      select above.id, above.parent_id from used join units above on above.id = used.parent_id)
    delete from units where id = any(${units}::uuid[]) and id not in (select id from used)`.execute(tx)
  await sql`
    delete from job_families j where j.id = any(${jobFamilies}::uuid[])
      and not exists (select 1 from people p where p.job_family_id = j.id)`.execute(tx)
}

/** The voice of who gives no name goes when nothing is said in it any more. */
export async function removeUnusedVoice(tx: Db): Promise<void> {
  await sql`
    delete from people v where v.audience = 'unnamed'
      and not exists (select 1 from posts p where p.author_id = v.id)
      and not exists (select 1 from comments c where c.author_id = v.id)
      and not exists (select 1 from versions o where o.author_id = v.id)`.execute(tx)
}
