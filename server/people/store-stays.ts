import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { reachablePeople } from '../reach/index.ts'

/** A guest's stay: who answers for them inside, and until when. A host sees it wherever the guest is. */
export type Stay = { guestUntil: string; host: { id: string; name: string }; active: boolean }

export async function findStay(db: Db, viewer: Viewer, personId: string): Promise<Stay | null> {
  const { rows } = await sql<Stay>`
    select p.guest_until::text as "guestUntil", jsonb_build_object('id', h.id, 'name', h.name) as host,
           p.state = 'active' and p.guest_until >= current_date as active
    from people p join people h on h.id = p.host_id
    where p.id = ${personId} and p.audience = 'outside' and p.state <> 'left'
      and (p.host_id = ${viewer.personId} or p.id in ${reachablePeople(viewer)})`.execute(db)
  return rows[0] ?? null
}

export async function storeStay(
  tx: Db,
  personId: string,
  { hostId, guestUntil }: { hostId: string; guestUntil: string },
): Promise<void> {
  await tx
    .updateTable('people')
    .set({ host_id: hostId, guest_until: guestUntil })
    .where('id', '=', personId)
    .where('audience', '=', 'outside')
    .execute()
}
