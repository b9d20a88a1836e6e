import { sql } from 'kysely'
import { fewestInFigure } from '../../../engines/privacy/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { IdeaState } from './idea-contract.ts'

type DecisionRow = {
  id: string
  state: IdeaState
  by: { id: string; name: string; title: string | null } | null
  html: string
  at: string
}
export type IdeaRow = {
  state: IdeaState
  ups: number | null
  downs: number | null
  favour: boolean | null
  decisions: DecisionRow[]
}

// Of the idea `i`: how many are for, or against, of those counted so far; never of fewer than five.
const told = (column: 'ups' | 'downs') =>
  sql<
    number | null
  >`case when i.ups + i.downs >= ${sql.lit(fewestInFigure)} then ${sql.ref(`i.${column}`)} end`

/** Of the post `p`: its idea as this viewer may see it, as json; null: it is none. */
export const ideaOf = (viewer: Viewer) => sql<IdeaRow | null>`(
  select json_build_object('state', i.state, 'ups', ${told('ups')}, 'downs', ${told('downs')},
    'favour', idea_vote_of(i.post_id, ${viewer.personId}::uuid),
    'decisions', coalesce((
      select json_agg(json_build_object('id', d.id, 'state', d.state, 'html', d.html, 'at', d.decided_at,
        'by', case when b.id is not null then json_build_object('id', b.id, 'name', b.name, 'title', b.title) end)
        order by d.decided_at desc, d.id desc)
      from idea_decisions d left join people b on b.id = d.person_id where d.post_id = i.post_id), '[]'))
  from ideas i where i.post_id = p.id and p.kind = 'idea')`

/** Of the post `p`, for lists. */
export const standingOf = sql<{ state: IdeaState; ups: number | null; downs: number | null } | null>`(
  select json_build_object('state', i.state, 'ups', ${told('ups')}, 'downs', ${told('downs')})
  from ideas i where i.post_id = p.id and p.kind = 'idea')`
