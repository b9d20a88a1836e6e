import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach, type Role } from '../../reach/index.ts'
import type { Strength } from '../unnamed/rules.ts'

export async function countLiftings(db: Db, postId: string) {
  const { rows } = await sql<{ asked: number; refused: number; lifted: number }>`
    select count(*)::int as asked, count(*) filter (where state = 'refused')::int as refused,
           count(*) filter (where state = 'lifted')::int as lifted
    from liftings where post_id = ${postId}`.execute(db)
  return rows[0] ?? { asked: 0, refused: 0, lifted: 0 }
}

/** Told to the author alone: that somebody was told their name. */
export async function findRevealed(db: Db, { personId }: Viewer, postId: string) {
  const { rows } = await sql<{ liftingId: string; at: Date }>`
    select id as "liftingId", decided_at as at from liftings
    where post_id = ${postId} and author_id = ${personId} and state = 'lifted'
    order by decided_at limit 1`.execute(db)
  return rows[0] ?? null
}

/** What the viewer is in the question's space, and whether a case waits. */
export async function findLiftingStanding(db: Db, { personId }: Viewer, postId: string) {
  const { rows } = await sql<{ role: Role | null; waiting: boolean }>`
    select m.role, exists (select 1 from liftings l where l.post_id = p.id and l.state = 'asked') as waiting
    from posts p left join memberships m on m.space_id = p.space_id and m.person_id = ${personId}
    where p.id = ${postId}`.execute(db)
  return rows[0] ?? { role: null, waiting: false }
}

export async function insertLifting(
  tx: Db,
  { id, postId, askedBy, motive }: { id: string; postId: string; askedBy: string; motive: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into liftings (id, post_id, asked_by, motive) values (${id}, ${postId}, ${askedBy}, ${motive})
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

export type Held = {
  id: string
  postId: string
  spaceId: string | null
  askedBy: string
  state: 'asked' | 'lifted' | 'refused'
  keyHash: Buffer
  escrowId: string
  sealed: Buffer
}

/** A case of which the viewer holds a half, held until the change ends: the two parts take turns. */
export async function holdLifting(tx: Db, { personId }: Viewer, liftingId: string): Promise<Held | null> {
  const { rows } = await sql<Held>`
    select l.id, l.post_id as "postId", p.space_id as "spaceId", l.asked_by as "askedBy", l.state, u.key_hash as "keyHash",
           u.escrow_id as "escrowId", u.sealed
    from liftings l join unnamed_questions u on u.post_id = l.post_id join posts p on p.id = l.post_id
    where l.id = ${liftingId} and exists (
      select 1 from escrow_halves h where h.escrow_id = u.escrow_id and h.person_id = ${personId})
    for update of l`.execute(tx)
  return rows[0] ?? null
}

/** Given again, it stands in place of the one before. */
export async function storePart(
  tx: Db,
  { liftingId, personId, part }: { liftingId: string; personId: string; part: Buffer | null },
): Promise<void> {
  await sql`
    insert into lifting_parts (lifting_id, person_id, agreed, part)
    values (${liftingId}, ${personId}, ${part !== null}, ${part})
    on conflict (lifting_id, person_id) do update
      set agreed = excluded.agreed, part = excluded.part, given_at = now()`.execute(tx)
}

/** Of these two, in their order: none where one has not agreed. */
export async function findParts(tx: Db, liftingId: string, holders: readonly string[]): Promise<Buffer[]> {
  const { rows } = await sql<{ part: Buffer }>`
    select part from lifting_parts where lifting_id = ${liftingId} and agreed and part is not null
    order by array_position(${holders}::uuid[], person_id)`.execute(tx)
  return rows.map(({ part }) => part)
}

/** Closes a case; the parts are wiped, so that what is stored afterwards opens nothing. */
export async function closeLifting(
  tx: Db,
  liftingId: string,
  { authorId }: { authorId: string | null },
): Promise<void> {
  await sql`
    update liftings set state = ${authorId ? 'lifted' : 'refused'}, decided_at = now(), author_id = ${authorId}
    where id = ${liftingId}`.execute(tx)
  await sql`update lifting_parts set part = null where lifting_id = ${liftingId}`.execute(tx)
}

export type LiftingRow = {
  id: string
  state: 'asked' | 'lifted' | 'refused'
  strength: Strength
  motive: string
  askedBy: { id: string; name: string }
  askedAt: Date
  decidedAt: Date | null
  escrowId: string
  question: { title: string; publicId: string } | null
  holders: { id: string; name: string; office: string; agreed: boolean | null; at: string | null }[]
  able: boolean
  sealed: Buffer
  as: 'holder' | 'asker' | 'author'
  author: { id: string; name: string } | null
}

/** The cases that concern the viewer: as holder, as who asked, as whoever was revealed. */
export async function findLiftings(db: Db, viewer: Viewer): Promise<LiftingRow[]> {
  const me = viewer.personId
  const { rows } = await sql<LiftingRow>`
    select l.id, l.state, u.strength, l.motive, l.asked_at as "askedAt", l.decided_at as "decidedAt",
           u.escrow_id as "escrowId", u.sealed, mine."as",
           json_build_object('id', b.id, 'name', b.name) as "askedBy",
           case when p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}
             then json_build_object('title', p.title, 'publicId', p.public_id) end as question,
           (select json_agg(json_build_object('id', o.id, 'name', o.name, 'office', h.office, 'agreed', g.agreed,
              'at', g.given_at) order by h.place)
            from escrow_halves h join people o on o.id = h.person_id
            left join lifting_parts g on g.lifting_id = l.id and g.person_id = h.person_id
            where h.escrow_id = u.escrow_id) as holders,
           not exists (
             select 1 from escrow_halves h join people o on o.id = h.person_id
             where h.escrow_id = u.escrow_id and (h.lost_at is not null or o.state <> 'active')) as able,
           case when a.id is not null and (mine."as" <> 'asker' or u.strength = 'members')
             then json_build_object('id', a.id, 'name', a.name) end as author
    from liftings l
    join unnamed_questions u on u.post_id = l.post_id and u.escrow_id is not null
    join posts p on p.id = l.post_id
    join people b on b.id = l.asked_by
    left join people a on a.id = l.author_id
    cross join lateral (select case
      when exists (select 1 from escrow_halves h where h.escrow_id = u.escrow_id and h.person_id = ${me}) then 'holder'
      when l.author_id = ${me} then 'author' when l.asked_by = ${me} then 'asker' end as "as") mine
    where mine."as" is not null
    order by l.state = 'asked' desc, l.asked_at desc, l.id limit 100`.execute(db)
  return rows
}

/** Of the whole escrow, what concerns the viewer: asked with every page, so by indexes alone. */
export async function findEscrowStanding(db: Db, { personId: me }: Viewer) {
  const { rows } = await sql<{ concerned: boolean; waiting: number; revealed: number }>`
    with mine as materialized (
      select h.escrow_id, h.made_at, h.lost_at from escrow_halves h join escrows e on e.id = h.escrow_id
      where h.person_id = ${me} and (h.made_at is not null or e.ended_at is null))
    select exists (select 1 from mine) or exists (select 1 from liftings where asked_by = ${me} or author_id = ${me})
             as concerned,
           (select count(*) from mine where made_at is null)::int +
           (select count(*) from mine m join unnamed_questions u on u.escrow_id = m.escrow_id
            join liftings l on l.post_id = u.post_id and l.state = 'asked'
            where m.lost_at is null and not exists (
              select 1 from lifting_parts g where g.lifting_id = l.id and g.person_id = ${me}))::int as waiting,
           (select count(*) from liftings
            where author_id = ${me} and decided_at > now() - interval '14 days')::int as revealed`.execute(db)
  return rows[0] ?? { concerned: false, waiting: 0, revealed: 0 }
}
