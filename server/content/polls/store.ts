import { type RawBuilder, sql } from 'kysely'
import { newId } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'
import type { WrittenPoll } from './poll-contract.ts'
import { isOver } from './store-poll.ts'

export type Poll = {
  several: boolean
  results: 'after_voting' | 'when_closed'
  closed: boolean
  options: string[]
}

/** The poll of a post in reach, with the ids of its options; null when that post is none. */
export async function findPoll(db: Db, viewer: Viewer, postId: string): Promise<Poll | null> {
  const { rows } = await sql<Poll>`
    select k.several, k.results, ${isOver} as closed,
           array(select o.id from poll_options o where o.post_id = k.post_id order by o.place) as options
    from polls k join posts p on p.id = k.post_id and p.state = 'published'
    where k.post_id = ${postId} and ${inReach(viewer, sql`p.space_id`)}`.execute(db)
  return rows[0] ?? null
}

/** Whether anybody chose anything yet, and whether it is over. */
export async function pollStands(tx: Db, postId: string): Promise<{ voted: boolean; closed: boolean }> {
  const { rows } = await sql<{ voted: boolean; closed: boolean }>`
    select has_votes(k.post_id) as voted, ${isOver} as closed from polls k where k.post_id = ${postId}`.execute(
    tx,
  )
  return rows[0] ?? { voted: false, closed: false }
}

export async function insertPoll(
  tx: Db,
  { postId, spaceId }: { postId: string; spaceId: string | null },
  poll: WrittenPoll,
): Promise<void> {
  await sql`
    insert into polls (post_id, space_id, several, results, closes_at)
    values (${postId}, ${spaceId}, ${poll.several}, ${poll.results}, ${poll.closesAt})`.execute(tx)
  await insertOptions(tx, { postId, spaceId }, poll.options)
}

/** Writes a poll anew on which nobody voted; votes wait until the change ends. */
export async function replacePoll(
  tx: Db,
  { postId, spaceId }: { postId: string; spaceId: string | null },
  poll: WrittenPoll,
): Promise<void> {
  await sql`
    update polls set several = ${poll.several}, results = ${poll.results}, closes_at = ${poll.closesAt}
    where post_id = ${postId}`.execute(tx)
  await sql`delete from poll_options where post_id = ${postId}`.execute(tx)
  await insertOptions(tx, { postId, spaceId }, poll.options)
  await sql`update posts set version = version + 1, edited_at = now() where id = ${postId}`.execute(tx)
}

/** Holds a poll until the change ends: whoever votes waits. */
export async function holdPoll(tx: Db, postId: string): Promise<void> {
  await sql`select from polls where post_id = ${postId} for update`.execute(tx)
}

async function insertOptions(
  tx: Db,
  { postId, spaceId }: { postId: string; spaceId: string | null },
  options: readonly string[],
): Promise<void> {
  const rows = options.map((text, place) => ({ id: newId(), text, place }))
  await sql`
    insert into poll_options (id, post_id, space_id, place, text)
    select n.id, ${postId}, ${spaceId}, n.place, n.text
    from json_to_recordset(${JSON.stringify(rows)}::json) as n(id uuid, text text, place int)`.execute(tx)
}

/** What became of a vote: it was stored, it stood already, or the poll closed a moment before. */
export async function storeVote(
  tx: Db,
  viewer: Viewer,
  postId: string,
  options: readonly string[],
): Promise<'voted' | 'same' | 'closed'> {
  const { rows } = await sql<{ vote: 'voted' | 'same' | 'closed' }>`
    select vote_in_poll(${postId}::uuid, ${viewer.personId}::uuid, ${options}::uuid[]) as vote`.execute(tx)
  return rows[0]?.vote ?? 'closed'
}

/** False when it was closed already. */
export async function storeClosing(tx: Db, postId: string): Promise<boolean> {
  const { rows } = await sql<{ closed: boolean }>`select close_poll(${postId}::uuid) as closed`.execute(tx)
  return rows[0]?.closed === true
}

/** Polls whose time is over and whose votes are not counted for good yet. */
export async function findOverdue(db: Db): Promise<{ postId: string; spaceId: string | null }[]> {
  const { rows } = await sql<{ postId: string; spaceId: string | null }>`
    select k.post_id as "postId", k.space_id as "spaceId" from polls k
    where k.closed_at is null and k.closes_at <= now() order by k.closes_at limit 100`.execute(db)
  return rows
}

/** Removes every vote on these posts, and these people's votes anywhere. */
export async function forgetVotes(
  tx: Db,
  posts: RawBuilder<unknown>,
  people: readonly string[],
): Promise<void> {
  await sql`select forget_poll_votes(array(${posts}), ${people}::uuid[])`.execute(tx)
}
