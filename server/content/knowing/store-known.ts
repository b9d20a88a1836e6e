import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach, personInReach } from '../../reach/index.ts'
import { subjectName } from '../subjects/store.ts'
import type { Proof } from './store.ts'

export type KnownRow = {
  id: string
  name: string
  answers: number
  articles: number
  lastAt: string
  hidden: boolean
  proofs: Proof[]
}
export type ShownRow = {
  personId: string
  subject: { id: string; name: string }
  answers: number
  articles: number
}

const most = 12
const mostProofs = 3

// Accepted answers to others and articles, of what the viewer reaches, with their subjects.
const shown = (viewer: Viewer, people: readonly string[]) => sql`shown as materialized (
  with proofs as (
    select c.author_id as person_id, 'answer' as "as", c.created_at as at, p.id, p.kind, p.public_id, p.title, p.excerpt
    from comments c join posts p on p.id = c.post_id and p.accepted_answer_id = c.id
    where c.author_id = any(${people}::uuid[]) and c.state = 'published' and p.state = 'published'
      and p.author_id <> c.author_id and ${inReach(viewer, sql`p.space_id`)}
    union all
    select p.author_id, 'article', p.published_at, p.id, p.kind, p.public_id, p.title, p.excerpt
    from posts p
    where p.author_id = any(${people}::uuid[]) and p.state = 'published' and p.kind = 'article'
      and ${inReach(viewer, sql`p.space_id`)})
  select f.*, s.subject_id,
         exists (select 1 from hidden_knowledge h where h.person_id = f.person_id and h.subject_id = s.subject_id) as hidden
  from proofs f join post_subjects s on s.post_id = f.id)`

/** What a person shows to know, by subject; null for someone out of reach. */
export async function findKnown(
  db: Db,
  viewer: Viewer,
  { personId }: { personId: string },
): Promise<KnownRow[] | null> {
  const { rows } = await sql<{ known: KnownRow[] }>`
    with ${shown(viewer, [personId])}
    select (
      select coalesce(jsonb_agg(to_jsonb(k) order by k.answers + k.articles desc, k."lastAt" desc, k.name), '[]') from (
        select t.id, ${subjectName(viewer, 't')} as name, max(f.at) as "lastAt", bool_or(f.hidden) as hidden,
          count(*) filter (where f."as" = 'answer') as answers, count(*) filter (where f."as" = 'article') as articles,
          (select jsonb_agg(jsonb_build_object('as', x."as", 'at', x.at, 'kind', x.kind, 'publicId', x.public_id,
             'title', x.title, 'excerpt', x.excerpt) order by x.at desc) from (
             select * from shown o where o.subject_id = t.id order by o.at desc limit ${mostProofs}) x) as proofs
        from shown f join subjects t on t.id = f.subject_id
        where not f.hidden or p.id = ${viewer.personId}
        group by t.id
        order by count(*) desc, max(f.at) desc, t.name limit ${most}) k) as known
    from people p where p.id = ${personId} and ${personInReach(viewer, sql`p.id`)}`.execute(db)
  return rows[0]?.known ?? null
}

/** Of each of these people, the one subject called so that they show most of. */
export async function findShown(
  db: Db,
  viewer: Viewer,
  { people, word }: { people: string; word: string },
): Promise<ShownRow[]> {
  const begins = `% ${word.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<ShownRow>`
    with ${shown(viewer, people.split(','))}
    select distinct on (k.person_id) k.person_id as "personId", k.subject, k.answers, k.articles from (
      select f.person_id, jsonb_build_object('id', t.id, 'name', ${subjectName(viewer, 't')}) as subject, t.name,
        count(*) filter (where f."as" = 'answer') as answers, count(*) filter (where f."as" = 'article') as articles
      from shown f join subjects t on t.id = f.subject_id
      where not f.hidden and ' ' || replace(t.plain_names, e'\\n', ' ') like f_unaccent(lower(${begins}))
        and ${personInReach(viewer, sql`f.person_id`)}
      group by f.person_id, t.id) k
    order by k.person_id, k.answers + k.articles desc, k.name`.execute(db)
  return rows
}

type Item = { personId: string; subjectId: string }

/** False when it was hidden already. */
export async function insertHidden(tx: Db, { personId, subjectId }: Item): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into hidden_knowledge (person_id, subject_id) values (${personId}, ${subjectId})
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** False when it was not hidden. */
export async function deleteHidden(tx: Db, { personId, subjectId }: Item): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from hidden_knowledge where person_id = ${personId} and subject_id = ${subjectId}`.execute(tx)
  return numAffectedRows === 1n
}
