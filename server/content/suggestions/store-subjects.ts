import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'
import { subjectName } from '../subjects/store.ts'

const most = 6
/** Of fewer people no count is told. */
const fewest = 5

/**
 * Subjects that people wrote under in the last 90 days, within the viewer's reach: those that the typed words name
 * come first, then those most people write about.
 */
export async function findLivelySubjects(
  db: Db,
  viewer: Viewer,
  { q }: { q: string },
): Promise<{ data: { id: string; name: string; contributors: number | null }[] }> {
  const { rows } = await sql<{ id: string; name: string; contributors: number | null }>`
    with said as (
      select ps.subject_id, p.author_id from post_subjects ps join posts p on p.id = ps.post_id
      where p.state = 'published' and p.published_at > now() - interval '90 days' and ${inReach(viewer, sql`p.space_id`)}
      union
      select ps.subject_id, c.author_id from post_subjects ps join posts p on p.id = ps.post_id
      join comments c on c.post_id = p.id and c.state = 'published' and c.created_at > now() - interval '90 days'
      where p.state = 'published' and p.published_at > now() - interval '90 days' and ${inReach(viewer, sql`p.space_id`)}),
    lively as (select subject_id, count(*) as people from said group by subject_id)
    select t.id, ${subjectName(viewer, 't')} as name, case when l.people >= ${fewest} then l.people end as contributors
    from lively l join subjects t on t.id = l.subject_id
    cross join lateral (select ${q} <> '' and word_similarity(t.plain_names, f_unaccent(lower(${q}))) >= 0.5 as named) m
    order by m.named desc, l.people desc, lower(${subjectName(viewer, 't')}), t.id limit ${most}`.execute(db)
  return { data: rows }
}
