import { sql } from 'kysely'
import { newId } from '../platform/clock.ts'
import type { Db } from '../platform/database/index.ts'
import type { Scope, Viewer } from '../platform/viewer.ts'

/** Idle and absolute limits in hours: staff 12 h and 14 days, guests 2 h and 24 h. */
export const sessionHours = { inside: { idle: 12, whole: 336 }, outside: { idle: 2, whole: 24 } } as const

export type NewSession = {
  personId: string
  audience: 'inside' | 'outside'
  tokenHash: Buffer
  device: string
  address: string
}

export async function insertSession(tx: Db, session: NewSession): Promise<string> {
  const id = newId()
  const { idle, whole } = sessionHours[session.audience]
  await sql`
    insert into sessions (id, token_hash, person_id, device, address, idle_until, expires_at)
    values (${id}, ${session.tokenHash}, ${session.personId}, ${session.device}, ${session.address},
            now() + make_interval(hours => ${idle}), now() + make_interval(hours => ${whole}))`.execute(tx)
  return id
}

type Seen = Omit<Viewer, 'wallPass' | 'scopes'> & { personId: string; touchDue: boolean }

const seen = sql`
  p.id as "personId", p.audience, p.organisation_id as "organisationId", p.unit_id as "unitId",
  p.job_family_id as "jobFamilyId", p.locale, p.time_zone as "timeZone",
  exists (select 1 from roles r where r.person_id = p.id and r.role = 'administrator') as administrator,
  array(select r.role from roles r where r.person_id = p.id and r.role <> 'administrator' order by 1) as offices`

/** The session check of every request: one indexed row, never a cache, so that access ends at once. */
export async function findSession(db: Db, tokenHash: Buffer): Promise<Seen | null> {
  const { rows } = await sql<Seen>`
    select s.id as "sessionId", s.last_seen_at < now() - interval '5 minutes' as "touchDue", ${seen}
    from sessions s join people p on p.id = s.person_id
    where s.token_hash = ${tokenHash} and s.ended_at is null and s.expires_at > now() and s.idle_until > now()
      and p.state = 'active' and (p.audience = 'inside' or p.guest_until >= current_date)`.execute(db)
  return rows[0] ?? null
}

/** Who somebody is now, for what is done later in their name; null once they left or their stay is over. */
export async function findActor(db: Db, personId: string): Promise<Viewer | null> {
  const { rows } = await sql<Omit<Viewer, 'wallPass' | 'scopes'>>`
    select null as "sessionId", ${seen} from people p
    where p.id = ${personId} and p.state = 'active' and (p.audience = 'inside' or p.guest_until >= current_date)`.execute(
    db,
  )
  return rows[0] ? { ...rows[0], scopes: ['read', 'write'], wallPass: null } : null
}

export async function findToken(
  db: Db,
  tokenHash: Buffer,
): Promise<(Seen & { tokenId: string; scopes: Scope[] }) | null> {
  const { rows } = await sql<Seen & { tokenId: string; scopes: Scope[] }>`
    select t.id as "tokenId", t.scopes, null as "sessionId",
           t.last_used_on is distinct from current_date as "touchDue", ${seen}
    from tokens t join people p on p.id = t.person_id
    where t.token_hash = ${tokenHash} and t.revoked_at is null and t.expires_at > now()
      and p.state = 'active' and p.audience = 'inside'`.execute(db)
  return rows[0] ?? null
}

export async function touchSession(tx: Db, sessionId: string, audience: 'inside' | 'outside'): Promise<void> {
  await sql`
    update sessions set last_seen_at = now(), idle_until = now() + make_interval(hours => ${sessionHours[audience].idle})
    where id = ${sessionId}`.execute(tx)
}

export async function touchToken(tx: Db, tokenId: string): Promise<void> {
  await sql`update tokens set last_used_on = current_date where id = ${tokenId}`.execute(tx)
}

/** Ends one session of a person, or all but one; answers how many. */
export async function endSessions(
  tx: Db,
  personId: string,
  { only, but }: { only?: string; but?: string },
): Promise<number> {
  const { numAffectedRows } = await sql`
    update sessions set ended_at = now()
    where person_id = ${personId} and ended_at is null
      and (${only ?? null}::uuid is null or id = ${only ?? null}) and (${but ?? null}::uuid is null or id <> ${but ?? null})`.execute(
    tx,
  )
  return Number(numAffectedRows ?? 0n)
}

/** Of these sessions, the ones that still hold: open streams are closed when theirs does not. */
export async function livingSessions(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select s.id from sessions s join people p on p.id = s.person_id
    where s.id = any(${ids}::uuid[]) and s.ended_at is null and s.expires_at > now()
      and s.idle_until > now() and p.state = 'active' and (p.audience = 'inside' or p.guest_until >= current_date)`.execute(
    db,
  )
  return new Set(rows.map(({ id }) => id))
}

/** A new secret for a session that goes on: who held the old one is out. Counts as a fresh proof. */
export async function rotateSession(tx: Db, sessionId: string, tokenHash: Buffer): Promise<void> {
  await sql`update sessions set token_hash = ${tokenHash}, proved_at = now() where id = ${sessionId}`.execute(
    tx,
  )
}

/** Whether this session's owner gave their password within the last five minutes. */
export async function isProved(db: Db, sessionId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from sessions where id = ${sessionId} and proved_at > now() - interval '5 minutes'`.execute(db)
  return rows.length > 0
}

export type SessionRow = {
  id: string
  device: string
  network: string
  startedAt: Date
  lastSeenAt: Date
  current: boolean
}

/** Where a person is signed in, last seen first. */
export async function findSessions(db: Db, { personId, sessionId }: Viewer): Promise<SessionRow[]> {
  const { rows } = await sql<SessionRow>`
    select id, device, address as network, created_at as "startedAt", last_seen_at as "lastSeenAt",
           id is not distinct from ${sessionId}::uuid as current
    from sessions
    where person_id = ${personId} and ended_at is null and expires_at > now() and idle_until > now()
    order by id is not distinct from ${sessionId}::uuid desc, last_seen_at desc, id limit 100`.execute(db)
  return rows
}
