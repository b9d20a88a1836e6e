import { type RawBuilder, sql } from 'kysely'
import { plainText } from '../../../engines/text/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { pageFrom, readCursor } from '../../platform/http/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { type Access, inReach, type Role, type SpaceState } from '../../reach/index.ts'
import { type SummaryRow, summaryColumns } from '../threads/store.ts'
import type { IdeaState } from './idea-contract.ts'

/** Where the idea of a post in reach stands; null when that post is none. */
export async function findIdea(db: Db, viewer: Viewer, postId: string): Promise<{ state: IdeaState } | null> {
  const { rows } = await sql<{ state: IdeaState }>`
    select i.state from ideas i join posts p on p.id = i.post_id and p.state = 'published'
    where i.post_id = ${postId} and ${inReach(viewer, sql`p.space_id`)}`.execute(db)
  return rows[0] ?? null
}

export async function insertIdea(
  tx: Db,
  { postId, spaceId }: { postId: string; spaceId: string | null },
): Promise<void> {
  await sql`insert into ideas (post_id, space_id) values (${postId}, ${spaceId})`.execute(tx)
}

/** Stores a vote, or takes it back (null); false when it stood so already. */
export async function storeIdeaVote(
  tx: Db,
  viewer: Viewer,
  postId: string,
  favour: boolean | null,
): Promise<boolean> {
  const { rows } = await sql<{ moved: boolean }>`
    select vote_on_idea(${postId}::uuid, ${viewer.personId}::uuid, ${favour}::boolean) as moved`.execute(tx)
  return rows[0]?.moved === true
}

export type NewDecision = {
  id: string
  postId: string
  spaceId: string | null
  personId: string
  state: IdeaState
  reason: string
  html: string
}

export async function insertDecision(tx: Db, decision: NewDecision): Promise<void> {
  const { id, postId, spaceId, personId, state, reason, html } = decision
  await sql`update ideas set state = ${state} where post_id = ${postId}`.execute(tx)
  await sql`
    insert into idea_decisions (id, post_id, space_id, person_id, state, reason, html)
    values (${id}, ${postId}, ${spaceId}, ${personId}, ${state}, ${reason}, ${html})`.execute(tx)
}

/** Removes all votes on the ideas of these posts, and these people's votes anywhere. */
export async function forgetIdeaVotes(
  tx: Db,
  posts: RawBuilder<unknown>,
  people: readonly string[],
): Promise<void> {
  await sql`select forget_idea_votes(array(${posts}), ${people}::uuid[])`.execute(tx)
}

type Place = { role: Role | null; access: Access; state: SpaceState } | null
export type ListedIdea = SummaryRow & { favour: boolean | null; reason: string | null; place: Place }
export type IdeasAsked = {
  spaceId?: string | undefined
  state: 'all' | 'open' | 'accepted' | 'done' | 'declined'
  limit: number
  cursor?: string | undefined
}

const statesOf: Readonly<Record<Exclude<IdeasAsked['state'], 'all'>, readonly IdeaState[]>> = {
  open: ['proposed', 'discussed'],
  accepted: ['accepted', 'started'],
  done: ['done'],
  declined: ['declined'],
}

/** Ideas in reach, those with the surest support first, the newest of equals. */
export async function findIdeas(db: Db, viewer: Viewer, { spaceId, state, limit, cursor }: IdeasAsked) {
  const list = `ideas:${spaceId ?? ''}:${state}`
  const [support, id] = cursor ? readCursor(list, cursor) : ['2', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
  const { rows } = await sql<ListedIdea & { support: number }>`
    select ${summaryColumns(viewer)}, idea_vote_of(p.id, ${viewer.personId}::uuid) as favour, i.support,
           (select d.reason from idea_decisions d where d.post_id = p.id order by d.decided_at desc limit 1) as reason,
           case when r.id is not null then json_build_object('role', m.role, 'access', r.access, 'state', r.state) end as place
    from ideas i join posts p on p.id = i.post_id and p.state = 'published'
    join people a on a.id = p.author_id
    left join spaces s on s.id = p.space_id
    left join reach_spaces r on r.id = p.space_id
    left join memberships m on m.space_id = p.space_id and m.person_id = ${viewer.personId}
    where ${inReach(viewer, sql`p.space_id`)} and (i.support, i.post_id) < (${support}::float8, ${id}::uuid)
      and ${spaceId ? sql`p.space_id = ${spaceId}` : sql`true`}
      and ${state === 'all' ? sql`true` : sql`i.state = any(${[...statesOf[state]]})`}
    order by i.support desc, i.post_id desc limit ${limit + 1}`.execute(db)
  const page = pageFrom(list, rows, limit, (row) => [row.support, row.id])
  return { ...page, data: page.data.map(withoutMarks) }
}

// In a list a reason is read as a sentence, not as a text with marks.
const withoutMarks = ({ reason, ...row }: ListedIdea): ListedIdea => ({
  ...row,
  reason: reason && plainText(reason).slice(0, 280),
})
