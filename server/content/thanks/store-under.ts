import { sql } from 'kysely'
import type { Viewer } from '../../platform/viewer.ts'

export type ThanksRow = {
  id: string
  commentId: string | null
  by: { id: string; name: string }
  sentence: string
  at: string
  mine: boolean
}

const most = 200

/**
 * Of the post `p`: the sentences of thanks under it and under what still stands there, the first first, as json; of
 * very many my own and the newest.
 */
export const thanksUnder = (viewer: Viewer) => sql<ThanksRow[]>`coalesce((
  select json_agg(json_build_object('id', k.id, 'commentId', k.comment_id, 'sentence', k.sentence, 'at', k.given_at,
    'by', json_build_object('id', g.id, 'name', g.name), 'mine', k.giver_id = ${viewer.personId})
    order by k.given_at, k.id)
  from (
    select h.id, h.comment_id, h.sentence, h.given_at, h.giver_id
    from thanks h left join comments said on said.id = h.comment_id
    where h.post_id = p.id and (h.comment_id is null or said.state = 'published')
    order by (h.giver_id = ${viewer.personId}) desc, h.given_at desc, h.id desc limit ${sql.lit(most)}) k
  join people g on g.id = k.giver_id), '[]')`
