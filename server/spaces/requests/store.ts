import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import { pageFrom, readCursor } from '../../platform/http/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { ownSpaces } from '../../reach/index.ts'

type Place = { spaceId: string; personId: string }

/** Asks, or asks anew in other words; false when the same waits already. */
export async function storeRequest(
  tx: Db,
  { spaceId, personId, sentence }: Place & { sentence: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into join_requests (space_id, person_id, sentence) values (${spaceId}, ${personId}, ${sentence})
    on conflict (space_id, person_id) do update
      set sentence = excluded.sentence, state = 'waiting', reason = null, decided_by = null, asked_at = now()
    where join_requests.state = 'refused' or join_requests.sentence <> excluded.sentence`.execute(tx)
  return numAffectedRows === 1n
}

/** False when nothing was asked. */
export async function deleteRequest(tx: Db, { spaceId, personId }: Place): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('join_requests')
    .where('space_id', '=', spaceId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Ends a request that waits and answers true; false when it was withdrawn, or decided by another. */
export async function takeRequest(tx: Db, { spaceId, personId }: Place): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from join_requests q using people p
    where q.space_id = ${spaceId} and q.person_id = ${personId} and q.state = 'waiting'
      and p.id = q.person_id and p.state = 'active'`.execute(tx)
  return numAffectedRows === 1n
}

export async function storeRefusal(
  tx: Db,
  { spaceId, personId, reason, by }: Place & { reason: string; by: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update join_requests set state = 'refused', reason = ${reason}, decided_by = ${by}
    where space_id = ${spaceId} and person_id = ${personId} and state = 'waiting'`.execute(tx)
  return numAffectedRows === 1n
}

/** The requests that wait, the longest first; those who look after the space are asked of before. */
export async function findRequests(
  db: Db,
  viewer: Viewer,
  { spaceId, limit, cursor }: { spaceId: string; limit: number; cursor?: string | undefined },
) {
  const list = `requests:${spaceId}`
  const [askedAt, id] = cursor
    ? readCursor(list, cursor)
    : ['-infinity', '00000000-0000-0000-0000-000000000000']
  const { rows } = await sql<{
    id: string
    name: string
    title: string | null
    unit: string | null
    sentence: string
    askedAt: Date
    place: string
  }>`
    select p.id, p.name, p.title, u.name as unit, q.sentence, q.asked_at as "askedAt", q.asked_at::text as place
    from join_requests q join people p on p.id = q.person_id left join units u on u.id = p.unit_id
    where q.space_id = ${spaceId} and q.space_id in ${ownSpaces(viewer)} and q.state = 'waiting' and p.state = 'active'
      and ${notYetIn}
      and (q.asked_at, q.person_id) > (${askedAt}::timestamptz, ${id}::uuid)
    order by q.asked_at, q.person_id limit ${limit + 1}`.execute(db)
  return pageFrom(list, rows, limit, (row) => [row.place, row.id])
}

/** Whoever asks by the row `q` is not a member by another way, like an import. */
export const notYetIn = sql`not exists (
  select 1 from memberships came where came.space_id = q.space_id and came.person_id = q.person_id)`
