import { sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach, reachedBy } from '../../reach/index.ts'

type Asked = { spaceId?: string | undefined; names: readonly string[]; announcement: boolean }

/** Fewer who follow are not told apart from none. */
const fewest = 5

/**
 * In how many streams it would come, the author's left out: who belongs to the space, and who follows one of the
 * subjects and reaches it (from five on: nobody's own following shows). Null when the space is out of reach.
 */
export async function countReadership(
  db: Db,
  viewer: Viewer,
  { spaceId, names, announcement }: Asked,
): Promise<number | null> {
  const space = sql`${spaceId ?? null}::uuid`
  const all =
    announcement && !spaceId
      ? sql`select p.id from people p where p.audience = 'inside' and p.state = 'active' and p.id <> ${viewer.personId}`
      : sql`select p.id from memberships m join people p on p.id = m.person_id
          where m.space_id = ${space} and p.state = 'active' and p.id <> ${viewer.personId}`
  const { rows } = await sql<{ belonging: number; following: number }>`
    with belonging as materialized (${all}),
    following as materialized (
      select distinct p.id from subjects t
      join levels l on l.target_id = t.id and l.target = 'subject' and l.level in ('tracking', 'watching')
      join people p on p.id = l.person_id
      where lower(t.name) = any(${names}::text[]) and p.id <> ${viewer.personId} and ${reachedBy(space)}
        and not exists (select 1 from belonging b where b.id = p.id))
    select (select count(*) from belonging)::int as belonging, (select count(*) from following)::int as following
    where ${inReach(viewer, space)}`.execute(db)
  const [row] = rows
  return row ? row.belonging + (row.following < fewest ? 0 : row.following) : null
}
