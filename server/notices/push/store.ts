import { sql } from 'kysely'
import { newId } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'

export type Subscription = { endpoint: string; p256dh: string; auth: string }
export type Device = Subscription & { id: string; personId: string; locale: 'fr' | 'en' }

/** Beyond these the oldest is told no more. */
const mostDevices = 10

/** The browser of this session is told from now on; whoever sat there before is not any more. */
export async function insertDevice(
  tx: Db,
  { personId, sessionId }: Viewer,
  { endpoint, p256dh, auth }: Subscription,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into push_devices (id, person_id, session_id, endpoint, p256dh, auth)
    values (${newId()}, ${personId}, ${sessionId}, ${endpoint}, ${p256dh}, ${auth})
    on conflict (endpoint) do update set person_id = excluded.person_id, session_id = excluded.session_id,
      p256dh = excluded.p256dh, auth = excluded.auth, created_at = now()
    returning id`.execute(tx)
  await sql`
    delete from push_devices where id in (
      select id from push_devices where person_id = ${personId} order by created_at desc, id desc offset ${mostDevices})`.execute(
    tx,
  )
  return rows[0]?.id ?? ''
}

/** False when there is no such device of this person. */
export async function deleteDevice(tx: Db, { personId }: Viewer, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from push_devices where id = ${id} and person_id = ${personId}`.execute(tx)
  return numAffectedRows === 1n
}

// A session that ended, lapsed or fell idle takes its device along, as it takes all access.
const living = sql`(s.ended_at is null and s.expires_at > now() and s.idle_until > now())`

export type OwnDevice = { id: string; name: string; here: boolean; since: Date }

export async function findOwnDevices(db: Db, { personId, sessionId }: Viewer): Promise<OwnDevice[]> {
  const { rows } = await sql<OwnDevice>`
    select d.id, s.device as name, d.session_id is not distinct from ${sessionId}::uuid as here, d.created_at as since
    from push_devices d join sessions s on s.id = d.session_id
    where d.person_id = ${personId} and ${living} order by d.created_at desc, d.id limit 50`.execute(db)
  return rows
}

/** Where these people are reached now: only those who are here, by sessions that hold. */
export async function findDevices(db: Db, people: readonly string[]): Promise<Device[]> {
  const { rows } = await sql<Device>`
    select d.id, d.person_id as "personId", d.endpoint, d.p256dh, d.auth, p.locale
    from push_devices d join sessions s on s.id = d.session_id and s.person_id = d.person_id
    join people p on p.id = d.person_id
    where d.person_id = any(${people}::uuid[]) and ${living} and p.state = 'active'
      and (p.audience = 'inside' or p.guest_until >= current_date)
    order by d.id`.execute(db)
  return rows
}

/** The browser took it back, or its session is over. */
export async function dropDevices(db: Db, ids: readonly string[]): Promise<void> {
  await sql`delete from push_devices where id = any(${ids}::uuid[])`.execute(db)
}

export async function forgetDevices(db: Db): Promise<void> {
  await sql`
    delete from push_devices d using sessions s, people p
    where s.id = d.session_id and p.id = d.person_id
      and (s.ended_at is not null or s.expires_at <= now() or p.state <> 'active')`.execute(db)
}
