import { type RawBuilder, sql } from 'kysely'
import { addressOf, type SummaryRow, subjectName, subjectSeen } from '../content/index.ts'
import type { Db } from '../platform/database/index.ts'
import { pageFrom, readCursor } from '../platform/http/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import { inReach, isVisible, personInReach } from '../reach/index.ts'
import type { ChosenLevel, Level, Target } from './contract.ts'
import type { Part } from './standard.ts'

export type Standing = Part & { mine: boolean; chosen: Level | null }

type Aim = { target: Target; targetId: string }

/** Null when it is out of reach. */
export async function findStanding(
  db: Db,
  viewer: Viewer,
  { target, targetId }: Aim,
): Promise<Standing | null> {
  const { rows } = await sql<Omit<Standing, 'target'>>`
    select n.*, (select l.level from levels l
      where l.person_id = ${viewer.personId} and l.target = ${target} and l.target_id = ${targetId}) as chosen
    from (${reached[target](viewer, targetId)}) n`.execute(db)
  const [row] = rows
  return row ? { target, ...row } : null
}

const reached: Record<Target, (viewer: Viewer, id: string) => RawBuilder<unknown>> = {
  space: (viewer, id) => sql`
    select (select m.role from memberships m where m.space_id = s.id and m.person_id = ${viewer.personId}) as role,
           null as wrote, false as mine
    from spaces s where s.id = ${id} and ${isVisible(viewer, sql`s.id`)}`,
  post: (viewer, id) => sql`
    select null as role, case when p.author_id = ${viewer.personId} then 'post' when exists (
        select 1 from comments c where c.post_id = p.id and c.author_id = ${viewer.personId} and c.state = 'published')
        then 'comment' end as wrote, false as mine
    from posts p where p.id = ${id} and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}`,
  subject: (viewer, id) => sql`
    select null as role, null as wrote, false as mine
    from subjects t where t.id = ${id} and ${viewer.audience === 'inside'} and ${subjectSeen(viewer)}`,
  person: (viewer, id) => sql`
    select null as role, null as wrote, p.id = ${viewer.personId} as mine
    from people p where p.id = ${id} and ${personInReach(viewer, sql`p.id`)}`,
}

export async function storeLevel(tx: Db, personId: string, aim: Aim, level: Level): Promise<void> {
  await sql`
    insert into levels (person_id, target, target_id, level)
    values (${personId}, ${aim.target}, ${aim.targetId}, ${level})
    on conflict (person_id, target, target_id) do update set level = excluded.level,
      chosen_at = case when levels.level = excluded.level then levels.chosen_at else now() end`.execute(tx)
}

export async function deleteLevel(tx: Db, personId: string, { target, targetId }: Aim): Promise<void> {
  await sql`
    delete from levels where person_id = ${personId} and target = ${target} and target_id = ${targetId}`.execute(
    tx,
  )
}

type ChosenRow = Omit<ChosenLevel, 'address'> & {
  place: string
  post: Pick<SummaryRow, 'kind' | 'publicId' | 'title' | 'excerpt'> | null
}

/** What I chose, the last first, of what I reach today. */
export async function findLevels(
  db: Db,
  viewer: Viewer,
  {
    limit,
    cursor,
    level = null,
  }: { limit: number; cursor?: string | undefined; level?: Level | null | undefined },
) {
  const [at, last] = cursor
    ? readCursor('levels', cursor)
    : ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
  const { rows } = await sql<ChosenRow>`
    select l.target, l.target_id as id, l.level, l.chosen_at as "chosenAt", l.chosen_at::text as place,
           coalesce(s.name, ${subjectName(viewer, 't')}, who.name, p.title, p.excerpt) as name,
           case when p.id is not null then json_build_object('kind', p.kind, 'publicId', p.public_id, 'title', p.title,
             'excerpt', p.excerpt) end as post
    from levels l
    left join spaces s on s.id = l.space_id and ${isVisible(viewer, sql`s.id`)}
    left join subjects t on t.id = l.subject_id and ${subjectSeen(viewer)}
    left join people who on who.id = l.followed_id and ${personInReach(viewer, sql`who.id`)}
    left join posts p on p.id = l.post_id and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}
    where l.person_id = ${viewer.personId} and (${level}::text is null or l.level = ${level})
      and coalesce(s.id, t.id, who.id, p.id) is not null
      and (l.chosen_at, l.target_id) < (${at}::timestamptz, ${last}::uuid)
    order by l.chosen_at desc, l.target_id desc limit ${limit + 1}`.execute(db)
  const page = pageFrom('levels', rows, limit, (row) => [row.place, row.id])
  return { ...page, data: page.data.map((row) => ({ ...row, address: addressOfTarget(row) })) }
}

function addressOfTarget({ target, id, post }: ChosenRow): string {
  if (post) return addressOf(post)
  if (target === 'space') return `/spaces/${id}`
  return target === 'subject' ? `/subjects/${id}` : `/people/${id}`
}

/** Lets people follow at these levels; a choice of their own stays. */
export async function importLevels(
  tx: Db,
  given: readonly { personId: string; target: Target; targetId: string; level: Level }[],
): Promise<void> {
  await sql`
    insert into levels (person_id, target, target_id, level)
    select n."personId", n.target, n."targetId", n.level
    from json_to_recordset(${JSON.stringify(given)}::json) as n("personId" uuid, target text, "targetId" uuid, level text)
    on conflict do nothing`.execute(tx)
}

/** Ends these. What is followed takes its levels with it when it goes, and so does who follows. */
export async function removeLevels(
  tx: Db,
  given: readonly { personId: string; targetId: string }[],
): Promise<void> {
  await sql`
    delete from levels l using json_to_recordset(${JSON.stringify(given)}::json) as n("personId" uuid, "targetId" uuid)
    where n."personId" = l.person_id and n."targetId" = l.target_id`.execute(tx)
}
