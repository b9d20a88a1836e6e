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

/** Of the post `p`: the sentences of thanks under it and under what still stands there, the first first, as json. */
export const thanksUnder = (viewer: Viewer) => sql<ThanksRow[]>`coalesce((
  select json_agg(json_build_object('id', k.id, 'commentId', k.comment_id, 'sentence', k.sentence, 'at', k.given_at,
    'by', json_build_object('id', g.id, 'name', g.name), 'mine', k.giver_id = ${viewer.personId})
    order by k.given_at, k.id)
  from thanks k join people g on g.id = k.giver_id left join comments said on said.id = k.comment_id
  where k.post_id = p.id and (k.comment_id is null or said.state = 'published')), '[]')`
