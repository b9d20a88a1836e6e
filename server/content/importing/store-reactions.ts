import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'

/** What an archive says of one sign under one post or comment: who gave it, as far as it names them, and how often. */
export type ImportedReaction = {
  targetId: string
  target: 'post' | 'comment'
  /** Its name here, or null where Weft has no such sign. */
  name: 'useful' | 'thanks' | 'agree' | 'celebrate' | 'curious' | null
  /** Its name there, kept for what is only counted. */
  sign: string
  personIds: readonly string[]
  count: number
}

/** People known here react as themselves; what is left is kept as a count. Answers the posts concerned. */
export async function importReactions(tx: Db, reactions: readonly ImportedReaction[]): Promise<Set<string>> {
  if (reactions.length === 0) return new Set()
  const placed = await placesOf(tx, reactions)
  const given = await insertGiven(tx, placed)
  const counted = placed.map((one, index) => ({ ...one, count: one.count - (given.get(index) ?? 0) }))
  await insertCounted(tx, counted)
  return new Set(placed.map(({ postId }) => postId))
}

/** A sign that someone known gave, and when. */
export type GivenReaction = {
  targetId: string
  target: 'post' | 'comment'
  postId: string
  spaceId: string | null
  personId: string
  name: 'useful' | 'thanks' | 'agree' | 'celebrate' | 'curious'
  createdAt: Date
}

export async function importGivenReactions(tx: Db, reactions: readonly GivenReaction[]): Promise<void> {
  if (reactions.length === 0) return
  await sql`
    insert into reactions (target_id, target, post_id, space_id, person_id, name, created_at)
    select n."targetId", n.target, n."postId", n."spaceId", n."personId", n.name, n."createdAt"
    from json_to_recordset(${JSON.stringify(reactions)}::json) as n("targetId" uuid, target text, "postId" uuid,
      "spaceId" uuid, "personId" uuid, name text, "createdAt" timestamptz)`.execute(tx)
}

type Placed = ImportedReaction & { postId: string; spaceId: string | null }

async function placesOf(tx: Db, reactions: readonly ImportedReaction[]): Promise<Placed[]> {
  const { rows } = await sql<{ targetId: string; postId: string; spaceId: string | null }>`
    select p.id as "targetId", p.id as "postId", p.space_id as "spaceId" from posts p
    where p.id = any(${idsOf(reactions, 'post')}::uuid[])
    union all
    select c.id, c.post_id, c.space_id from comments c where c.id = any(${idsOf(reactions, 'comment')}::uuid[])`.execute(
    tx,
  )
  const places = new Map(rows.map((row) => [row.targetId, row]))
  return reactions.flatMap((reaction) => {
    const place = places.get(reaction.targetId)
    return place ? [{ ...reaction, ...place }] : []
  })
}

const idsOf = (reactions: readonly ImportedReaction[], target: 'post' | 'comment') => [
  ...new Set(reactions.filter((each) => each.target === target).map(({ targetId }) => targetId)),
]

/** How many of each stand as people's own, by its index: a person whose two signs are one here counts once. */
async function insertGiven(tx: Db, placed: readonly Placed[]): Promise<Map<number, number>> {
  const taken = new Set<string>()
  const rows = placed.flatMap(({ targetId, target, postId, spaceId, name, personIds }, index) =>
    (name ? personIds : []).flatMap((personId) => {
      const key = `${targetId} ${personId} ${name}`
      if (taken.has(key)) return []
      taken.add(key)
      return [{ index, targetId, target, postId, spaceId, name, personId }]
    }),
  )
  if (rows.length === 0) return new Map()
  const given = JSON.stringify(rows)
  await sql`
    insert into reactions (target_id, target, post_id, space_id, person_id, name)
    select n."targetId", n.target, n."postId", n."spaceId", n."personId", n.name
    from json_to_recordset(${given}::json) as n("targetId" uuid, target text, "postId" uuid,
      "spaceId" uuid, "personId" uuid, name text)
    on conflict do nothing`.execute(tx)
  const { rows: counts } = await sql<{ index: number; count: number }>`
    select n.index, count(*) as count
    from json_to_recordset(${given}::json) as n(index int, "targetId" uuid, "personId" uuid, name text)
    join reactions r on r.target_id = n."targetId" and r.person_id = n."personId" and r.name = n.name
    group by n.index`.execute(tx)
  return new Map(counts.map(({ index, count }) => [index, count]))
}

async function insertCounted(tx: Db, counted: readonly Placed[]): Promise<void> {
  const rows = counted
    .filter(({ count }) => count > 0)
    .map(({ name, sign, ...rest }) => ({ ...rest, sign: name ?? sign }))
  if (rows.length === 0) return
  await sql`
    insert into imported_reactions (target_id, post_id, space_id, name, count)
    select n."targetId", n."postId", n."spaceId", n.sign, sum(n.count)
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as n("targetId" uuid, "postId" uuid, "spaceId" uuid, sign text, count int)
    group by 1, 2, 3, 4
    on conflict (target_id, name) do update set count = excluded.count`.execute(tx)
}
