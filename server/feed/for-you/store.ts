import { sql } from 'kysely'
import { subjectName, summaryColumns } from '../../content/index.ts'
import { isQuietFor } from '../../following/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { readCursor, writeCursor } from '../../platform/http/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inReach } from '../../reach/index.ts'
import { type FeedRow, newestOf, threadColumns, threadJoins, waits } from '../store-parts.ts'
import { type Candidate, type Ranked, type Reason, rank } from './ranking.ts'
import { sourcesFor } from './store-sources.ts'

export type Why = {
  reason: Reason
  subject: { id: string; name: string } | null
  people: { id: string; name: string }[]
  /** How many people the reason speaks of; the first three are named. */
  count: number
  /** The unit or the job family that the reason speaks of. */
  group: string | null
}
export type ForYouRow = FeedRow & { why: Why }

/**
 * For you, page by page: candidates, then the order of all of them, then what the page shows. Later pages are
 * ranked as of the moment of the first, so that reading meanwhile moves nothing.
 */
export async function findForYou(
  db: Db,
  viewer: Viewer,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
) {
  const [asOf, place, last] = cursor ? readCursor('for-you', cursor) : []
  const found = await findCandidates(db, viewer, asOf ?? null)
  const moment = asOf ? new Date(asOf) : (found[0]?.now ?? new Date())
  const order = rank(found, moment)
  const shown = order.findIndex(({ postId }) => postId === last)
  const from = shown >= 0 ? shown + 1 : Number(place ?? 0)
  const rest = order.slice(from).filter(({ read }) => !read)
  const page = rest.slice(0, limit)
  const end = page.at(-1)
  const hasMore = rest.length > limit
  const next = end && writeCursor('for-you', [moment.toISOString(), order.indexOf(end) + 1, end.postId])
  return {
    data: await hydrated(db, viewer, page),
    page: { hasMore, nextCursor: hasMore && next ? next : null },
  }
}

type Found = Candidate & {
  subjectId: string | null
  people: string[]
  /** Read since the first page was shown. */
  read: boolean
  now: Date
}

/**
 * What may be offered: published, in reach, by someone else, not archived, and not read as of that moment (now,
 * when it is null), not muted. Whoever answered has read.
 */
async function findCandidates(db: Db, viewer: Viewer, asOf: string | null): Promise<Found[]> {
  const { named, found } = sourcesFor(viewer)
  const { rows } = await sql<Found>`
    with ${named},
    found (post_id, reason, at, subject_id, person_id) as materialized (${found}),
    offered as (
      select f.post_id, f.reason, max(f.at) as at, min(f.subject_id::text) as subject_id,
             coalesce(array_agg(distinct f.person_id) filter (where f.person_id is not null), '{}') as people
      from found f group by f.post_id, f.reason)
    select f.post_id as "postId", f.reason, f.at, f.subject_id as "subjectId", f.people, p.space_id as "spaceId",
           p.author_id as "authorId", coalesce(t.answers + t.comments + t.reactions, 0) as talk,
           coalesce(cardinality(reader.languages) > 0 and p.language <> all(array(
             select split_part(spoken, '-', 1) from unnest(reader.languages) spoken)), false) as foreign,
           coalesce(greatest(rm.read_at, heard.at) >= ${newestOf}, false) as read, now() as now
    from offered f
    join posts p on p.id = f.post_id
    join people reader on reader.id = ${viewer.personId}
    ${threadJoins(viewer)}
    left join heard on heard.post_id = p.id
    where p.state = 'published' and p.author_id <> ${viewer.personId} and ${inReach(viewer, sql`p.space_id`)}
      and not exists (select 1 from reach_spaces r where r.id = p.space_id and r.state = 'archived')
      and not ${isQuietFor(viewer)}
      and (f.reason not in ('unanswered_space', 'unanswered_subject', 'unanswered_skill') or ${waits(sql`p`)})
      and (coalesce(greatest(rm.read_at, heard.at) < ${newestOf}, true)
        or greatest(rm.read_at, heard.at) > ${asOf}::timestamptz)`.execute(db)
  return rows
}

async function hydrated(db: Db, viewer: Viewer, page: readonly Ranked<Found>[]): Promise<ForYouRow[]> {
  if (page.length === 0) return []
  const wanted = page.map(({ postId, reason, subjectId, people }, place) => ({
    ...{ place, id: postId, reason, subject: subjectId, count: people.length },
    people: people.slice(0, 3),
  }))
  const { rows } = await sql<ForYouRow>`
    select ${summaryColumns(viewer)}, ${threadColumns(viewer)},
           json_build_object('reason', k.reason, 'count', k.count, 'group', ${groupOf(viewer)},
             'subject', (select json_build_object('id', w.id, 'name', ${subjectName(viewer, 'w')}) from subjects w where w.id = k.subject),
             'people', coalesce((select json_agg(json_build_object('id', w.id, 'name', w.name) order by w.name, w.id)
               from people w where w.id = any(k.people)), '[]')) as why
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
      as k(place int, id uuid, reason text, subject uuid, count int, people uuid[])
    join posts p on p.id = k.id
    join people a on a.id = p.author_id
    left join spaces s on s.id = p.space_id
    ${threadJoins(viewer)}
    order by k.place`.execute(db)
  return rows
}

// Guests belong to no unit.
function groupOf(viewer: Viewer) {
  if (viewer.audience !== 'inside') return sql`null::text`
  return sql`case
    when k.reason like 'unit%' then (select u.name from units u where u.id = ${viewer.unitId})
    when k.reason = 'family_question' then (select j.name from job_families j where j.id = ${viewer.jobFamilyId}) end`
}
