import { sql } from 'kysely'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'
import type { PostKind } from '../contract.ts'

export type CardRow = {
  publicId: string
  kind: PostKind
  title: string | null
  excerpt: string
  space: string | null
  accepted: boolean
}

const most = 50

// An address that stands alone in its paragraph, as it is rendered.
const alone = '<p><a href="https?://[^"/]+/[pq]/([a-z2-9]{16})(?:[-#][^"]*)?"[^>]*>https?://[^<]+</a></p>'

/** All that is said in the thread of `posts p`. */
export const saidUnder = sql`
  select p.html union all
  select c.html from comments c
  where c.post_id = p.id and c.space_id is not distinct from p.space_id and c.state = 'published'`

/**
 * The posts whose addresses stand alone on a line somewhere in the thread of `posts p`, of those that this viewer
 * reaches: one that is out of reach has no card, as one that does not exist.
 */
export const cardsUnder = (viewer: Viewer) => sql<CardRow[]>`coalesce((
  select json_agg(json_build_object('publicId', k.public_id, 'kind', k.kind, 'title', k.title, 'excerpt', k.excerpt,
    'space', ks.name, 'accepted', k.accepted_answer_id is not null))
  from posts k left join spaces ks on ks.id = k.space_id
  where k.state = 'published' and ${inReach(viewer, sql`k.space_id`)} and k.public_id = any(array(
    select distinct named[1] from (${saidUnder}) said
    cross join lateral regexp_matches(said.html, ${alone}, 'g') named
    where said.html like '%<p><a href="http%' limit ${most}))), '[]')`
