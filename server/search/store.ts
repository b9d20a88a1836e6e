import { sql } from 'kysely'
import { type SummaryRow, summaryColumns } from '../content/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { inReach } from '../reach/index.ts'

export async function findSimilar(db: Db, viewer: Viewer, title: string): Promise<SummaryRow[]> {
  const { rows } = await sql<SummaryRow>`
    with asked as materialized (
      select to_tsquery('public.fr', alternatives) || to_tsquery('public.en', alternatives) as query
      from (select coalesce(string_agg(word, ' | '), '') as alternatives from unnest(words_of(${title})) as word) w),
    matched as materialized (
      select d.id, d.vector from search_documents d
      where d.kind = 'post' and d.vector @@ (select query from asked) and ${inReach(viewer, sql`d.space_id`)} limit 300)
    select ${summaryColumns}
    from (select s.id, ts_rank(s.vector, (select query from asked), 1) as score from matched s order by score desc, s.id limit 5) b
    join posts p on p.id = b.id
    join people a on a.id = p.author_id
    left join spaces s on s.id = p.space_id
    order by b.score desc, b.id`.execute(db)
  return rows
}
