import { sql } from 'kysely'
import { photoOf } from '../people/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { Me } from './contract.ts'

/** One's own card, on whichever login one works. */
export async function findMe(db: Db, personId: string): Promise<Me | null> {
  const { rows } = await sql<Me>`
    select p.id as "personId", p.name, p.title, p.audience, p.locale, p.time_zone as "timeZone",
           ${photoOf('p')} as photo,
           (select o.name from organisations o where o.id = p.organisation_id) as organisation,
           (select c.name from company c) as company,
           false as administrator, array[]::text[] as offices, false as demo, null as unit, guest_end(p.id)::text as "guestUntil"
    from people p where p.id = ${personId}`.execute(db)
  const [row] = rows
  if (!row || row.audience === 'outside') return row ?? null
  const { rows: own } = await sql<Pick<Me, 'administrator' | 'offices' | 'demo' | 'unit'>>`
    select exists (select 1 from roles r where r.person_id = p.id and r.role = 'administrator') as administrator,
           array(select r.role from roles r where r.person_id = p.id and r.role <> 'administrator' order by 1) as offices,
           exists (select 1 from people d where d.source = 'demo' and d.state = 'active') as demo,
           (select u.name from units u where u.id = p.unit_id) as unit
    from people p where p.id = ${personId}`.execute(db)
  return { ...row, ...own[0] }
}
