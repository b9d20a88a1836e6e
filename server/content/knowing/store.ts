import { sql } from 'kysely'
import { type PersonCard, personCard } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach, personInReach } from '../../reach/index.ts'
import type { PostKind } from '../contract.ts'

export type Proof = {
  as: 'answer' | 'article'
  at: string
  kind: PostKind
  publicId: string
  title: string | null
  excerpt: string
}
export type KnowerRow = PersonCard & {
  site: string | null
  answers: number
  articles: number
  proofs: Proof[]
}
export type WhoKnows = { by: 'subjects' | 'space'; knowers: KnowerRow[] }

const most = 3
const mostProofs = 6
// Of a subject that everyone writes under, the newest tell enough; each place is read by its index, newest first.
const mostLooked = 500

/**
 * Who wrote accepted answers or articles under the same subjects (where the post bears none: in its space), of what
 * the viewer reaches. Whoever has more to show comes first, and by name where it is as much; who would rather not show one of its
 * subjects is left out. Null out of reach.
 */
export async function findWhoKnows(
  db: Db,
  viewer: Viewer,
  { postId }: { postId: string },
): Promise<WhoKnows | null> {
  const { rows } = await sql<WhoKnows>`
    with here as materialized (
      select p.id, p.author_id, p.space_id, exists (select 1 from post_subjects s where s.post_id = p.id) as has_subjects
      from posts p where p.id = ${postId} and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}),
    near as materialized (
      select distinct n.* from (
        select n.* from post_subjects s cross join lateral (
          select ${shows} from post_subjects o join posts p on p.id = o.post_id
          where o.subject_id = s.subject_id and ${mayShow(viewer)}
          order by o.published_at desc, o.post_id desc limit ${mostLooked}) n
        where s.post_id = ${postId}
        union all
        select n.* from here cross join lateral (
          select ${shows} from posts p where p.space_id = here.space_id and ${mayShow(viewer)}
          order by p.published_at desc, p.id desc limit ${mostLooked}) n
        where not here.has_subjects) n, here
      where n.id <> here.id order by n.published_at desc limit ${mostLooked}),
    proofs as (
      select c.author_id as person_id, 'answer' as "as", c.created_at as at, n.kind, n.public_id, n.title, n.excerpt
      from near n join comments c on c.id = n.accepted_answer_id
      where c.state = 'published' and c.author_id <> n.author_id
      union all
      select n.author_id, 'article', n.published_at, n.kind, n.public_id, n.title, n.excerpt
      from near n where n.kind = 'article'),
    counted as (
      select f.person_id, count(*) filter (where f."as" = 'answer') as answers, count(*) filter (where f."as" = 'article') as articles
      from proofs f group by f.person_id)
    select case when here.has_subjects then 'subjects' else 'space' end as by,
      (select coalesce(jsonb_agg(to_jsonb(k) - 'place' - 'shown' order by k.shown desc, k.place, k.id), '[]') from (
         select card.*, a.site, t.answers, t.articles, t.answers + t.articles as shown, a.plain_name as place,
           (select jsonb_agg(jsonb_build_object('as', x."as", 'at', x.at, 'kind', x.kind, 'publicId', x.public_id,
              'title', x.title, 'excerpt', x.excerpt) order by x.at desc) from (
              select * from proofs f where f.person_id = t.person_id order by f.at desc limit ${mostProofs}) x) as proofs
         from counted t join people a on a.id = t.person_id
         cross join lateral json_to_record(${personCard('a')}) as card(id uuid, name text, title text, audience text, state text, photo text, organisation text)
         where a.state = 'active' and a.id <> here.author_id and ${personInReach(viewer, sql`a.id`)}
           and not exists (select 1 from hidden_knowledge h join post_subjects s on s.subject_id = h.subject_id
             where s.post_id = ${postId} and h.person_id = a.id)
         order by shown desc, a.plain_name, a.id limit ${most}) k) as knowers
    from here`.execute(db)
  return rows[0] ?? null
}

const shows = sql`p.id, p.kind, p.public_id, p.title, p.excerpt, p.author_id, p.published_at, p.accepted_answer_id`

const mayShow = (viewer: Viewer) => sql`p.state = 'published'
  and (p.kind = 'article' or p.accepted_answer_id is not null) and ${inReach(viewer, sql`p.space_id`)}`
