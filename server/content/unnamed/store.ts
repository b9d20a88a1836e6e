import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach, ownSpaces, type SpaceState } from '../../reach/index.ts'
import type { Strength } from './rules.ts'

export async function isAllowed(db: Db, spaceId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from unnamed_spaces where space_id = ${spaceId}`.execute(db)
  return rows.length > 0
}

/** True when it was not so before. */
export async function allowIn(tx: Db, spaceId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into unnamed_spaces (space_id) values (${spaceId}) on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

export async function stopIn(tx: Db, spaceId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from unnamed_spaces where space_id = ${spaceId}`.execute(tx)
  return numAffectedRows === 1n
}

/** Where the viewer may write, and owners allow it. */
export async function findAllowing(db: Db, viewer: Viewer): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select s.id, s.name from unnamed_spaces u
    join spaces s on s.id = u.space_id
    join reach_spaces r on r.id = s.id and r.state = 'open'
    join memberships m on m.space_id = s.id and m.person_id = ${viewer.personId} and m.role <> 'reader'
    where s.id in ${ownSpaces(viewer)} order by lower(s.name), s.id limit 200`.execute(db)
  return rows
}

/** How many of those who may write in each of these spaces used Weft since then; their sessions say so anyway. */
export async function countActive(
  db: Db,
  spaces: readonly string[],
  since: Date,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ spaceId: string; active: number }>`
    select m.space_id as "spaceId", count(distinct p.id)::int as active
    from memberships m join people p on p.id = m.person_id and p.audience = 'inside' and p.state = 'active'
    where m.space_id = any(${spaces}::uuid[]) and m.role <> 'reader'
      and exists (select 1 from sessions s where s.person_id = p.id and s.last_seen_at >= ${since})
    group by m.space_id`.execute(db)
  return new Map(rows.map(({ spaceId, active }) => [spaceId, active]))
}

export type Unnamed = {
  postId: string
  spaceId: string
  strength: Strength
  keyHash: Buffer
  escrowId: string | null
  sealed: Buffer | null
  state: SpaceState
  title: string
  publicId: string
  acceptedAnswerId: string | null
  version: number
}

const columns = sql`
  u.post_id as "postId", p.space_id as "spaceId", u.strength, u.key_hash as "keyHash", u.escrow_id as "escrowId",
  u.sealed, r.state, p.title, p.public_id as "publicId", p.accepted_answer_id as "acceptedAnswerId", p.version
  from unnamed_questions u
  join posts p on p.id = u.post_id and p.state = 'published'
  join reach_spaces r on r.id = p.space_id`

/** Those of these keys, in the reach of who asks: who left a space speaks there no more. */
export async function findByKeys(db: Db, viewer: Viewer, hashes: readonly Buffer[]): Promise<Unnamed[]> {
  const { rows } = await sql<Unnamed>`
    select ${columns} where u.key_hash = any(${hashes}::bytea[]) and ${inReach(viewer, sql`p.space_id`)}`.execute(
    db,
  )
  return rows
}

export async function findByPost(db: Db, viewer: Viewer, postId: string): Promise<Unnamed | null> {
  const { rows } = await sql<Unnamed>`
    select ${columns} where u.post_id = ${postId} and ${inReach(viewer, sql`p.space_id`)}`.execute(db)
  return rows[0] ?? null
}

/** The same for the house itself, which carries out what was asked: no viewer is left to ask. */
export async function findForCarrying(tx: Db, postId: string): Promise<Unnamed | null> {
  const { rows } = await sql<Unnamed>`select ${columns} where u.post_id = ${postId}`.execute(tx)
  return rows[0] ?? null
}

export async function insertUnnamed(
  tx: Db,
  question: {
    postId: string
    strength: Strength
    keyHash: Buffer
    escrowId: string | null
    sealed: Buffer | null
  },
): Promise<void> {
  await sql`
    insert into unnamed_questions (post_id, strength, key_hash, escrow_id, sealed)
    values (${question.postId}, ${question.strength}, ${question.keyHash}, ${question.escrowId}, ${question.sealed})`.execute(
    tx,
  )
}

export async function isKeyUsed(db: Db, keyHash: Buffer): Promise<boolean> {
  const { rows } = await sql`select 1 from unnamed_questions where key_hash = ${keyHash}`.execute(db)
  return rows.length > 0
}

/** A space that is open and still takes them. */
export async function takesUnnamed(tx: Db, spaceId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from unnamed_spaces u join reach_spaces r on r.id = u.space_id and r.state = 'open'
    where u.space_id = ${spaceId} for share of r`.execute(tx)
  return rows.length > 0
}
