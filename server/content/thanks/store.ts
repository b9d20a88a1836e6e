import { sql } from 'kysely'
import { newId } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/index.ts'
import { pageFrom, readCursor } from '../../platform/http/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'
import type { SummaryRow } from '../threads/store.ts'

export type NewThanks = {
  postId: string
  commentId: string | null
  spaceId: string | null
  giverId: string
  receiverId: string
  sentence: string
}

/** Stores a sentence of thanks, in place of the one before; false when it stood so already. */
export async function storeThanks(tx: Db, thanks: NewThanks): Promise<boolean> {
  const { postId, commentId, spaceId, giverId, receiverId, sentence } = thanks
  const { numAffectedRows } = await sql`
    insert into thanks (id, post_id, comment_id, space_id, giver_id, receiver_id, sentence)
    values (${newId()}, ${postId}, ${commentId}, ${spaceId}, ${giverId}, ${receiverId}, ${sentence})
    on conflict (post_id, comment_id, giver_id) do update set sentence = excluded.sentence
      where thanks.sentence <> excluded.sentence`.execute(tx)
  return numAffectedRows === 1n
}

export type Thanks = { id: string; postId: string; targetId: string; spaceId: string | null }

/** Thanks within reach that this viewer gave, or received. */
export async function findThanks(
  db: Db,
  viewer: Viewer,
  thanksId: string,
  as: 'giver' | 'receiver',
): Promise<Thanks | null> {
  const { rows } = await sql<Thanks>`
    select k.id, k.post_id as "postId", coalesce(k.comment_id, k.post_id) as "targetId", k.space_id as "spaceId"
    from thanks k join posts p on p.id = k.post_id and p.state = 'published'
    where k.id = ${thanksId} and ${as === 'giver' ? sql`k.giver_id` : sql`k.receiver_id`} = ${viewer.personId}
      and ${inReach(viewer, sql`p.space_id`)}`.execute(db)
  return rows[0] ?? null
}

export async function deleteThanks(tx: Db, thanksId: string): Promise<void> {
  await sql`delete from thanks where id = ${thanksId}`.execute(tx)
}

/** False when it stood so already. */
export async function setShown(tx: Db, thanksId: string, shown: boolean): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update thanks set shown = ${shown} where id = ${thanksId} and shown <> ${shown}`.execute(tx)
  return numAffectedRows === 1n
}

export type ListedThanks = {
  id: string
  by: { id: string; name: string }
  sentence: string
  at: Date
  shown: boolean
  post: Pick<SummaryRow, 'kind' | 'publicId' | 'title' | 'excerpt'>
  commentPublicId: string | null
}

/** Thanks that someone received, the newest first: all of one's own, of somebody else those they show. */
export async function findReceived(
  db: Db,
  viewer: Viewer,
  { personId, limit, cursor }: { personId: string; limit: number; cursor?: string | undefined },
) {
  const list = `thanks:${personId}`
  const [at, id] = cursor
    ? readCursor(list, cursor)
    : ['9999-12-31T00:00:00Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
  const { rows } = await sql<ListedThanks>`
    select k.id, json_build_object('id', g.id, 'name', g.name) as by, k.sentence, k.given_at as at, k.shown,
           json_build_object('kind', p.kind, 'publicId', p.public_id, 'title', p.title, 'excerpt', p.excerpt) as post,
           said.public_id as "commentPublicId"
    from thanks k join posts p on p.id = k.post_id and p.state = 'published'
    join people g on g.id = k.giver_id left join comments said on said.id = k.comment_id
    where k.receiver_id = ${personId} and (k.shown or k.receiver_id = ${viewer.personId})
      and (k.comment_id is null or said.state = 'published') and ${inReach(viewer, sql`p.space_id`)}
      and (k.given_at, k.id) < (${at}::timestamptz, ${id}::uuid)
    order by k.given_at desc, k.id desc limit ${limit + 1}`.execute(db)
  return pageFrom(list, rows, limit, (row) => [row.at, row.id])
}
