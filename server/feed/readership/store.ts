import { sql } from 'kysely'
import { calledSubjects, subjectSeen } from '../../content/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach, reachedBy } from '../../reach/index.ts'

type Asked = { spaceId?: string | undefined; names: readonly string[]; announcement: boolean }

/** Who follow are told in whole fives: a single one more or less does not show. */
const step = 5

/**
 * In how many streams at least it would come, the author's left out: who belongs to the space, or, where they are
 * more, who follows one of the subjects and reaches it. The two are not added: whether a member of the space follows
 * would show in the sum. Null when the space is out of reach.
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
      select distinct p.id from ${calledSubjects} t
      join levels l on l.target_id = t.id and l.target = 'subject' and l.level in ('tracking', 'watching')
      join people p on p.id = l.person_id
      where t.called = any(${names}::text[]) and p.id <> ${viewer.personId} and ${reachedBy(space)}
        and ${subjectSeen(viewer)})
    select (select count(*) from belonging)::int as belonging, (select count(*) from following)::int as following
    where ${inReach(viewer, space)}`.execute(db)
  const [row] = rows
  return row ? Math.max(row.belonging, Math.floor(row.following / step) * step) : null
}
