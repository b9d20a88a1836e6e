import { sql } from 'kysely'
import type { Viewer } from '../../platform/viewer.ts'

export type PollRow = {
  several: boolean
  results: 'after_voting' | 'when_closed'
  closesAt: string | null
  closedAt: string | null
  options: { id: string; text: string }[]
  /** Null of a post that left this viewer's reach meanwhile. */
  seen: {
    mine: string[]
    voted: boolean
    turnout: number | null
    tally: { voters: number; votes: Record<string, number> } | null
  } | null
}

/** Of the row `k` (of polls). */
export const isOver = sql<boolean>`(k.closed_at is not null or coalesce(k.closes_at <= now(), false))`

/** Of the post `p`: its poll as this viewer may see it, as json; null: it is none. */
export const pollOf = (viewer: Viewer) => sql<PollRow | null>`(
  select json_build_object('several', k.several, 'results', k.results, 'closesAt', k.closes_at,
    'closedAt', coalesce(k.closed_at, case when ${isOver} then k.closes_at end),
    'options', (select json_agg(json_build_object('id', o.id, 'text', o.text) order by o.place)
      from poll_options o where o.post_id = k.post_id),
    'seen', poll_seen_by(k.post_id, ${viewer.personId}::uuid))
  from polls k where k.post_id = p.id and p.kind = 'poll')`

/** Of the post `p`, for lists. */
export const closingOf = sql<{ at: string | null; closed: boolean } | null>`(
  select json_build_object('at', k.closes_at, 'closed', ${isOver})
  from polls k where k.post_id = p.id and p.kind = 'poll')`

/** The options of the post `p` on one line or on a line each; null: it has none. */
export const optionsOf = (between: string) => sql<string | null>`(
  select string_agg(o.text, ${between} order by o.place) from poll_options o
  where o.post_id = p.id and p.kind = 'poll')`
