import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { reachablePeople } from '../../reach/index.ts'
import type { FamilyKind } from './contract.ts'

type Person = { id: string; name: string; title: string | null }
export type Holder = { office: 'programme' | 'sponsor' | 'controller'; person: Person }
export type FamilyRow = {
  id: string
  name: string
  people: number
  kind: FamilyKind | null
  head: Person | null
}

const asPerson = (alias: string) =>
  sql`json_build_object('id', ${sql.ref(`${alias}.id`)}, 'name', ${sql.ref(`${alias}.name`)}, 'title', ${sql.ref(`${alias}.title`)})`

/** Who is here and answers for the programme, its cause or its figures. */
export async function findHolders(db: Db, viewer: Viewer): Promise<Holder[]> {
  const { rows } = await sql<Holder>`
    select r.role as office, ${asPerson('p')} as person from roles r join people p on p.id = r.person_id
    where r.role in ('programme', 'sponsor', 'controller') and p.state = 'active' and p.id in ${reachablePeople(viewer)}
    order by array_position(array['sponsor', 'programme', 'controller'], r.role), p.name, p.id limit 100`.execute(
    db,
  )
  return rows
}

/** Every job family of the company with what it is called to answer for. */
export async function findFamilies(db: Db, viewer: Viewer): Promise<FamilyRow[]> {
  const { rows } = await sql<FamilyRow>`
    select f.id, f.name, v.kind,
           (select count(*)::int from people c where c.job_family_id = f.id and c.state = 'active' and c.audience = 'inside') as people,
           case when h.id is null then null else ${asPerson('h')} end as head
    from job_families f left join value_families v on v.job_family_id = f.id
    left join people h on h.id = v.head_id and h.state = 'active' and h.id in ${reachablePeople(viewer)}
    order by f.name, f.id limit 200`.execute(db)
  return rows
}

/**
 * Who heads a family today; null where there is no such family. Heads are named one at a time, whatever the family:
 * two families that change hands at once would each see the other’s head of before, and leave an office to nobody’s head.
 */
export async function holdHead(tx: Db, jobFamilyId: string): Promise<{ headId: string | null } | null> {
  await sql`select pg_advisory_xact_lock(hashtext('value.heads'))`.execute(tx)
  const { rows } = await sql<{ headId: string | null }>`
    select v.head_id as "headId" from job_families f left join value_families v on v.job_family_id = f.id
    where f.id = ${jobFamilyId}`.execute(tx)
  return rows[0] ?? null
}

export async function storeFamily(
  tx: Db,
  { jobFamilyId, kind, headId }: { jobFamilyId: string; kind: FamilyKind | null; headId: string | null },
): Promise<void> {
  await sql`
    insert into value_families (job_family_id, kind, head_id) values (${jobFamilyId}, ${kind}, ${headId})
    on conflict (job_family_id) do update set kind = excluded.kind, head_id = excluded.head_id`.execute(tx)
}

/** Whether somebody heads any family still. */
export async function headsSome(tx: Db, personId: string): Promise<boolean> {
  const { rows } = await sql`select from value_families where head_id = ${personId} limit 1`.execute(tx)
  return rows.length > 0
}

/** Forgets these families, and these people as heads. */
export async function removeFamilies(
  tx: Db,
  { people, jobFamilies }: { people: readonly string[]; jobFamilies: readonly string[] },
): Promise<void> {
  await sql`
    delete from value_families v where v.job_family_id = any(${jobFamilies}::uuid[])
      and not exists (select 1 from people p where p.job_family_id = v.job_family_id and p.id <> all(${people}::uuid[]))`.execute(
    tx,
  )
  await sql`update value_families set head_id = null where head_id = any(${people}::uuid[])`.execute(tx)
}
