import { sql } from 'kysely'
import { newId } from '../platform/clock.ts'
import type { Db } from '../platform/database/index.ts'
import type { Addressee } from './rules.ts'

export type Invitation = {
  id: string
  email: string
  locale: 'fr' | 'en'
  spaceId: string | null
  organisationId: string | null
  guestUntil: string | null
  sentAt: Date
  expiresAt: Date
  inviterId: string
  invitedBy: string
  inviterTitle: string | null
  space: string | null
  purpose: string | null
  access: 'open' | 'private' | 'secret' | null
  organisation: string | null
  company: string
}

/**
 * An invitation lives while nobody used it or took it back, its two weeks run, and whoever sent it is here and
 * could send it still; a guest's also needs the space open and shared with their organisation.
 */
const living = sql`
  i.id, i.email, i.locale, i.space_id as "spaceId", i.organisation_id as "organisationId",
  i.guest_until::text as "guestUntil", i.created_at as "sentAt", i.expires_at as "expiresAt",
  i.invited_by as "inviterId", b.name as "invitedBy", b.title as "inviterTitle", s.name as space, s.purpose,
  r.access, o.name as organisation, c.name as company
  from invitations i
  join people b on b.id = i.invited_by and b.state = 'active' and b.audience = 'inside'
  cross join company c
  left join spaces s on s.id = i.space_id
  left join reach_spaces r on r.id = i.space_id
  left join organisations o on o.id = i.organisation_id
  where i.used_at is null and i.revoked_at is null and i.expires_at > now() and case
    when i.space_id is null
      then exists (select 1 from roles where person_id = b.id and role = 'administrator')
    else r.state = 'open' and r.organisation_id = i.organisation_id and i.guest_until >= current_date
      and exists (select 1 from memberships m where m.space_id = r.id and m.person_id = b.id
                  and m.role in ('owner', 'deputy'))
  end`

export async function findByToken(db: Db, tokenHash: Buffer): Promise<Invitation | null> {
  const { rows } = await sql<Invitation>`select ${living} and i.token_hash = ${tokenHash}`.execute(db)
  return rows[0] ?? null
}

/** The same for its use: who comes second waits here, and finds it used. The space cannot close meanwhile. */
export async function holdByToken(tx: Db, tokenHash: Buffer): Promise<Invitation | null> {
  await sql`select 1 from invitations where token_hash = ${tokenHash} for update`.execute(tx)
  await sql`
    select hold_space(space_id) from invitations where token_hash = ${tokenHash} and space_id is not null`.execute(
    tx,
  )
  return findByToken(tx, tokenHash)
}

export async function findLiving(db: Db, id: string): Promise<Invitation | null> {
  const { rows } = await sql<Invitation>`select ${living} and i.id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** Those that wait, to the company (null) or to one space, the newest first. */
export async function findPending(db: Db, spaceId: string | null): Promise<Invitation[]> {
  const { rows } = await sql<Invitation>`
    select ${living} and i.space_id is not distinct from ${spaceId}::uuid
    order by i.created_at desc, i.id limit 200`.execute(db)
  return rows
}

export type NewInvitation = {
  tokenHash: Buffer
  email: string
  locale: 'fr' | 'en' | undefined
  spaceId: string | null
  organisationId: string | null
  guestUntil: string | null
  inviterId: string
}

/** Good for two weeks; the same person's earlier invitation to the same place ends. */
export async function insertInvitation(tx: Db, given: NewInvitation): Promise<Invitation> {
  await sql`
    update invitations set revoked_at = now()
    where lower(email) = lower(${given.email}) and space_id is not distinct from ${given.spaceId}::uuid
      and used_at is null and revoked_at is null`.execute(tx)
  const id = newId()
  await sql`
    insert into invitations
      (id, token_hash, email, organisation_id, space_id, invited_by, guest_until, locale, expires_at)
    values (${id}, ${given.tokenHash}, ${given.email}, ${given.organisationId}, ${given.spaceId},
            ${given.inviterId}, ${given.guestUntil}, coalesce(${given.locale ?? null}, (select locale from company), 'fr'),
            now() + interval '14 days')`.execute(tx)
  const invitation = await findLiving(tx, id)
  if (!invitation) throw new Error('A fresh invitation does not hold.')
  return invitation
}

export async function revoke(tx: Db, id: string): Promise<void> {
  await sql`update invitations set revoked_at = now() where id = ${id}`.execute(tx)
}

export async function markUsed(tx: Db, id: string, personId: string): Promise<void> {
  await sql`update invitations set used_at = now(), used_by = ${personId} where id = ${id}`.execute(tx)
}

export async function findAddressee(db: Db, email: string): Promise<Addressee | null> {
  const { rows } = await sql<Addressee>`
    select p.id as "personId", p.audience, p.state,
           exists (select 1 from accounts a where a.person_id = p.id) as "hasAccount"
    from people p where lower(p.email) = lower(${email})`.execute(db)
  return rows[0] ?? null
}
