import { sql } from 'kysely'
import type { Db } from '../platform/database/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { reachablePeople } from '../reach/index.ts'

export type Ended = 'replaced' | 'ended' | 'lost' | 'declined' | 'given_back'

export type EscrowRow = {
  id: string
  state: 'waiting' | 'in_force' | 'ended'
  holders: { id: string; name: string; office: string; made: boolean; lost: boolean; left: boolean }[]
  namedAt: Date
  inForceAt: Date | null
  endedAt: Date | null
  endReason: Ended | null
}

/** Every pair that ever was, the newest first. */
export async function findEscrows(db: Db, viewer: Viewer): Promise<EscrowRow[]> {
  const { rows } = await sql<EscrowRow>`
    select e.id, e.named_at as "namedAt", e.in_force_at as "inForceAt", e.ended_at as "endedAt",
           e.end_reason as "endReason",
           case when e.ended_at is not null then 'ended' when e.in_force_at is not null then 'in_force' else 'waiting' end as state,
           (select json_agg(json_build_object('id', p.id, 'name', p.name, 'office', h.office, 'made', h.made_at is not null,
             'lost', h.lost_at is not null, 'left', p.state <> 'active') order by h.place)
            from escrow_halves h join people p on p.id = h.person_id
            where h.escrow_id = e.id and p.id in ${reachablePeople(viewer)}) as holders
    from escrows e where ${viewer.audience === 'inside'} order by e.named_at desc, e.id limit 50`.execute(db)
  return rows
}

export type MyHalf = {
  escrowId: string
  office: string
  made: boolean
  lost: boolean
  ended: boolean
  locked: string | null
  salt: string | null
  rounds: number | null
}

/** What was offered and never made is nobody's. */
export async function findMyHalves(db: Db, { personId }: Viewer): Promise<MyHalf[]> {
  const { rows } = await sql<
    Omit<MyHalf, 'locked' | 'salt'> & { locked: Buffer | null; salt: Buffer | null }
  >`
    select h.escrow_id as "escrowId", h.office, h.made_at is not null as made, h.lost_at is not null as lost,
           e.ended_at is not null as ended, h.locked, h.salt, h.rounds
    from escrow_halves h join escrows e on e.id = h.escrow_id
    where h.person_id = ${personId} and (h.made_at is not null or e.ended_at is null)
    order by e.named_at desc limit 50`.execute(db)
  const told = (bytes: Buffer | null) => bytes?.toString('base64url') ?? null
  return rows.map((row) => ({ ...row, locked: told(row.locked), salt: told(row.salt) }))
}

export async function insertEscrow(
  tx: Db,
  {
    id,
    namedBy,
    holders,
  }: { id: string; namedBy: string; holders: readonly { personId: string; office: string }[] },
): Promise<void> {
  await sql`insert into escrows (id, named_by) values (${id}, ${namedBy})`.execute(tx)
  await sql`
    insert into escrow_halves (escrow_id, place, person_id, office)
    select ${id}, h.place, h."personId", h.office
    from jsonb_to_recordset(${JSON.stringify(holders.map((holder, at) => ({ ...holder, place: at + 1 })))}::jsonb)
      as h(place int, "personId" uuid, office text)`.execute(tx)
}

/** Of these, who works here today. */
export async function whoIsHere(tx: Db, people: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from people where id = any(${people}::uuid[]) and audience = 'inside' and state = 'active'`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

export type HalfRow = {
  escrowId: string
  place: number
  personId: string
  publicKey: Buffer | null
  made: boolean
  lost: boolean
  ended: boolean
  inForce: boolean
}

/** Both halves of a pair, held until the change ends: the first and the second to come take turns. */
export async function holdHalves(tx: Db, escrowId: string): Promise<HalfRow[]> {
  await sql`select from escrows where id = ${escrowId} for update`.execute(tx)
  const { rows } = await sql<HalfRow>`
    select h.escrow_id as "escrowId", h.place, h.person_id as "personId", h.public_key as "publicKey",
           h.made_at is not null as made, h.lost_at is not null as lost, e.ended_at is not null as ended,
           e.in_force_at is not null as "inForce"
    from escrow_halves h join escrows e on e.id = h.escrow_id where e.id = ${escrowId} order by h.place`.execute(
    tx,
  )
  return rows
}

export type Brought = { publicKey: Buffer; locked: Buffer; salt: Buffer; rounds: number }

export async function storeHalf(tx: Db, { escrowId, place }: HalfRow, half: Brought): Promise<void> {
  await sql`
    update escrow_halves set public_key = ${half.publicKey}, locked = ${half.locked}, salt = ${half.salt},
      rounds = ${half.rounds}, made_at = now()
    where escrow_id = ${escrowId} and place = ${place}`.execute(tx)
}

export async function markLost(tx: Db, { escrowId, place }: HalfRow): Promise<void> {
  await sql`
    update escrow_halves set lost_at = now(), locked = null, salt = null, rounds = null
    where escrow_id = ${escrowId} and place = ${place}`.execute(tx)
}

/** Ends these pairs, or those that stand and are not `but`; answers which. */
export async function endEscrows(
  tx: Db,
  reason: Ended,
  { only, but, waiting }: { only?: string; but?: string; waiting?: boolean },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update escrows set ended_at = now(), end_reason = ${reason}
    where ended_at is null and (${only ?? null}::uuid is null or id = ${only ?? null}::uuid)
      and (${but ?? null}::uuid is null or id <> ${but ?? null}::uuid)
      and (${waiting ?? null}::boolean is null or (in_force_at is null) = ${waiting ?? null}::boolean)
    returning id`.execute(tx)
  return rows.map(({ id }) => id)
}

export async function putInForce(tx: Db, escrowId: string): Promise<void> {
  await sql`update escrows set in_force_at = now() where id = ${escrowId}`.execute(tx)
}

export type Pair = {
  id: string
  keys: [Buffer, Buffer]
  holders: { id: string; name: string; office: string; able: boolean }[]
}

/** The pair that new questions are sealed for; none where one of them left or lost their half. */
export async function findEscrowInForce(db: Db): Promise<Pair | null> {
  const { rows } = await sql<{ id: string }>`
    select id from escrows where in_force_at is not null and ended_at is null`.execute(db)
  const pair = rows[0] ? await findPair(db, rows[0].id) : null
  return pair?.holders.every(({ able }) => able) ? pair : null
}

export async function findPair(db: Db, escrowId: string): Promise<Pair | null> {
  const { rows } = await sql<{ key: Buffer; id: string; name: string; office: string; able: boolean }>`
    select h.public_key as key, p.id, p.name, h.office, h.lost_at is null and p.state = 'active' as able
    from escrow_halves h join people p on p.id = h.person_id
    where h.escrow_id = ${escrowId} and h.made_at is not null order by h.place`.execute(db)
  const [one, other] = rows
  if (!one || !other) return null
  return {
    id: escrowId,
    keys: [one.key, other.key],
    holders: rows.map(({ key: _, ...holder }) => holder),
  }
}

/** Takes out the pairs in which these people stand; nothing is sealed for them any more. */
export async function removeEscrows(tx: Db, people: readonly string[]): Promise<void> {
  const going = sql`(select h.escrow_id from escrow_halves h where h.person_id = any(${people}::uuid[])
    union select e.id from escrows e where e.named_by = any(${people}::uuid[]))`
  const { rows } = await sql<{ id: string }>`select escrow_id as id from ${going} g`.execute(tx)
  const ids = rows.map(({ id }) => id)
  await sql`delete from escrow_halves where escrow_id = any(${ids}::uuid[])`.execute(tx)
  await sql`delete from escrows where id = any(${ids}::uuid[])`.execute(tx)
}
