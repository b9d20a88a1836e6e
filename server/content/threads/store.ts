import { type RawBuilder, sql } from 'kysely'
import { type PersonCard, personCard } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { type Access, inReach, type Role, type SpaceState } from '../../reach/index.ts'
import { type AnnouncementRow, announcementOf } from '../announcements/store-asked.ts'
import { type CardRow, cardsUnder } from '../cards/store.ts'
import type { CommentView, PostKind, PostSummary, Thread } from '../contract.ts'
import { type EventRow, eventOf, occasionOf } from '../events/store-told.ts'
import { textStateOf } from '../files/texts/store.ts'
import { type IdeaRow, ideaOf, standingOf } from '../ideas/store-idea.ts'
import type { SpaceNames } from '../mentioned/names.ts'
import { namesUnder } from '../mentioned/store.ts'
import { closingOf, optionsOf, type PollRow, pollOf } from '../polls/store-poll.ts'
import { savedUnder } from '../saved/store-kept.ts'
import { subjectName } from '../subjects/store.ts'
import { type ThanksRow, thanksUnder } from '../thanks/store-under.ts'
import { verificationOf, verifiedOf } from '../verification/store.ts'
import type { Written } from '../written.ts'

type ReactionCount = { name: string; count: number; mine: boolean }
type AttachedFile = Thread['files'][number]

export type SummaryRow = {
  id: string
  publicId: string
  kind: PostKind
  title: string | null
  excerpt: string
  language: 'fr' | 'en' | null
  author: PersonCard
  space: { id: string; name: string } | null
  subjects: { id: string; name: string }[]
  publishedAt: Date
  editedAt: Date | null
  editor: { id: string; name: string } | null
  minutes: number
  accepted: boolean
  verified: PostSummary['verified']
  closing: PostSummary['closing']
  standing: PostSummary['standing']
  source: string | null
  occasion: PostSummary['occasion']
}

/** The columns of a post in lists; from `posts p` joined with `people a` and, left, `spaces s`. */
export const summaryColumns = (viewer: Viewer) => sql`
  p.id, p.public_id as "publicId", p.kind, p.title, coalesce(nullif(p.excerpt, ''), ${optionsOf(' · ')}, '') as excerpt, p.language, ${personCard('a')} as author,
  case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end as space,
  coalesce((select json_agg(json_build_object('id', t.id, 'name', ${subjectName(viewer, 't')}) order by ${subjectName(viewer, 't')})
    from post_subjects ps join subjects t on t.id = ps.subject_id where ps.post_id = p.id), '[]') as subjects,
  p.published_at as "publishedAt", p.edited_at as "editedAt", p.minutes,
  (select json_build_object('id', e.id, 'name', e.name) from people e where e.id = p.edited_by) as editor,
  p.accepted_answer_id is not null as accepted, ${verifiedOf} as verified,
  ${closingOf} as closing, ${standingOf} as standing, p.source, ${occasionOf} as occasion`

export type ThreadRow = SummaryRow & {
  body: string
  html: string
  acceptedAnswerId: string | null
  version: number
  pinned: boolean
  announcement: AnnouncementRow | null
  event: EventRow | null
  thanks: ThanksRow[]
  poll: PollRow | null
  idea: IdeaRow | null
  latest: number
  check: Thread['check']
  verification: Thread['verification']
  solvedFrom: string | null
  reactions: ReactionCount[]
  files: AttachedFile[]
  mine: boolean
  saved: string[]
  place: { role: Role | null; access: Access; state: SpaceState } | null
  comments: CommentRow[]
  cards: CardRow[]
  names: SpaceNames
}

type Told = { createdAt: string; editedAt: string | null }

/** A post in reach with everything under it, by id or public address: one round trip, whatever its length. */
export async function findThread(db: Db, viewer: Viewer, reference: string): Promise<ThreadRow | null> {
  const named = reference.length === 16 ? sql`p.public_id = ${reference}` : sql`p.id = ${reference}::uuid`
  const { rows } = await sql<
    Omit<ThreadRow, 'comments' | 'check' | 'verification'> & {
      comments: (Omit<CommentRow, keyof Told> & Told)[]
      check: (Omit<NonNullable<Thread['check']>, 'at'> & { at: string }) | null
      verification: (Omit<NonNullable<Thread['verification']>, 'at'> & { at: string }) | null
    }
  >`
    select ${summaryColumns(viewer)}, p.body, p.html, p.accepted_answer_id as "acceptedAnswerId", p.version,
           p.pinned_at is not null as pinned, ${announcementOf(viewer, sql`p.id`)} as announcement,
           ${eventOf(viewer)} as event,
           ${thanksUnder(viewer)} as thanks, ${pollOf(viewer)} as poll, ${ideaOf(viewer)} as idea,
           coalesce((select max(v.number) from versions v where v.target_id = p.id), 1) as latest, ${checkOf} as "check",
           ${verificationOf} as verification, ${solvedFrom(viewer)} as "solvedFrom",
           ${reactionsOf(viewer, sql`p.id`, sql`p.id`)} as reactions,
           coalesce((select u.files from (${filesUnder(viewer, sql`p.id`)}) u where u.comment_id is null), '[]') as files,
           p.author_id = ${viewer.personId} as mine, ${savedUnder(viewer, sql`p.id`)} as saved,
           case when r.id is not null then json_build_object('role', m.role, 'access', r.access, 'state', r.state) end as place,
           coalesce((select json_agg(said) from (${commentsUnder(viewer)}) said), '[]') as comments,
           ${cardsUnder(viewer)} as cards, ${namesUnder(viewer)} as names
    from posts p
    join people a on a.id = p.author_id
    left join spaces s on s.id = p.space_id
    left join reach_spaces r on r.id = p.space_id
    left join memberships m on m.space_id = p.space_id and m.person_id = ${viewer.personId}
    where ${named} and p.state = 'published' and ${inReach(viewer, sql`p.space_id`)}`.execute(db)
  const [row] = rows
  if (!row) return null
  const comments = row.comments.map(({ createdAt, editedAt, ...comment }) => ({
    ...comment,
    createdAt: new Date(createdAt),
    editedAt: editedAt === null ? null : new Date(editedAt),
  }))
  const check = row.check && { ...row.check, at: new Date(row.check.at) }
  const verification = row.verification && { ...row.verification, at: new Date(row.verification.at) }
  return { ...row, check, verification, comments }
}

const checkOf = sql`(
  select json_build_object('at', k.checked_at, 'number', k.number, 'againBefore', k.again_before,
    'due', coalesce(k.again_before <= current_date, false),
    'by', case when b.id is not null then json_build_object('id', b.id, 'name', b.name) end)
  from article_checks k left join people b on b.id = k.person_id where k.post_id = p.id)`

// The guests' login reads no site.
const solvedFrom = ({ audience }: Viewer) =>
  audience === 'inside'
    ? sql`(select b.site from comments c join people b on b.id = c.author_id where c.id = p.accepted_answer_id)`
    : sql`null::text`

export type CommentRow = CommentView

/**
 * Tombstones keep their place when something was said under them. The wall shows guests no deleted row: they
 * read through its own function, which leaves the words out.
 */
function commentsUnder(viewer: Viewer) {
  const from = viewer.audience === 'outside' ? sql`outside_comments(p.id) c` : sql`comments c`
  return commentRows(
    viewer,
    sql`p.id`,
    from,
    sql`c.post_id = p.id and c.space_id is not distinct from p.space_id`,
  )
}

export async function findCommentView(db: Db, viewer: Viewer, commentId: string): Promise<CommentRow | null> {
  const postId = sql`(select post_id from comments where id = ${commentId})`
  const where = sql`c.id = ${commentId} and ${inReach(viewer, sql`c.space_id`)}`
  const { rows } = await sql<CommentRow>`${commentRows(viewer, postId, sql`comments c`, where)}`.execute(db)
  return rows[0] ?? null
}

/** Comments of one post; the reactions and files of the whole thread are gathered once, not for each comment. */
function commentRows(
  viewer: Viewer,
  postId: RawBuilder<unknown>,
  from: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
) {
  return sql`
    with reacted as materialized (${reactionsUnder(viewer, postId)}), attached as materialized (${filesUnder(viewer, postId)}),
      helping as materialized (${helpedUnder(viewer, postId)})
    select c.id, c.public_id as "publicId", c.kind, c.parent_id as "parentId", c.state, c.version,
           case when c.state = 'published' then ${personCard('a')} end as author,
           case when c.state = 'published' then c.body end as body,
           case when c.state = 'published' then c.html end as html,
           c.created_at as "createdAt", c.edited_at as "editedAt",
           coalesce(case when c.state = 'published' then reacted.reactions end, '[]') as reactions,
           coalesce(case when c.state = 'published' then attached.files end, '[]') as files,
           c.state = 'published' and c.author_id = ${viewer.personId} as mine,
           case when c.kind = 'answer' and c.state = 'published'
             then coalesce(cardinality(array_remove(helping.people, c.author_id)) + helping.imported, 0) else 0 end as "helpedOthers"
    from ${from} left join people a on a.id = c.author_id
    left join reacted on reacted.target_id = c.id
    left join attached on attached.comment_id = c.id
    left join helping on helping.target_id = c.id
    where ${where} and (c.state = 'published' or exists (select 1 from comments under where under.parent_id = c.id and under.state = 'published'))
    order by c.created_at, c.id`
}

export type NewComment = Omit<Written, 'language' | 'mentions'> & {
  id: string
  publicId: string
  postId: string
  spaceId: string | null
  kind: 'comment' | 'answer'
  parentId: string | null
  authorId: string
}

/** Answers the comment as its author sees it, before files are put under it. */
export async function insertComment(tx: Db, comment: NewComment): Promise<CommentRow> {
  const { rows } = await sql<CommentRow>`
    with added as (
      insert into comments (id, public_id, post_id, space_id, kind, parent_id, author_id, body, html, excerpt)
      values (${comment.id}, ${comment.publicId}, ${comment.postId}, ${comment.spaceId}, ${comment.kind},
              ${comment.parentId}, ${comment.authorId}, ${comment.body}, ${comment.html}, ${comment.excerpt})
      returning id, public_id, kind, parent_id, state, version, author_id, body, html, created_at, edited_at)
    select c.id, c.public_id as "publicId", c.kind, c.parent_id as "parentId", c.state, c.version,
           ${personCard('a')} as author, c.body, c.html, c.created_at as "createdAt", c.edited_at as "editedAt",
           '[]'::json as reactions, '[]'::json as files, true as mine, 0 as "helpedOthers"
    from added c join people a on a.id = c.author_id`.execute(tx)
  const [added] = rows
  if (!added) throw new Error('The comment was not stored.')
  return added
}

/** Counts by name of one target. */
export function reactionsOf(viewer: Viewer, postId: RawBuilder<unknown>, targetId: RawBuilder<unknown>) {
  return sql<ReactionCount[]>`coalesce((
    select u.reactions from (${reactionsUnder(viewer, postId)}) u where u.target_id = ${targetId}), '[]')`
}

/** Counts by name of each target under a post, people's and imported ones together. */
function reactionsUnder(viewer: Viewer, postId: RawBuilder<unknown>) {
  return sql`
    select n.target_id, json_agg(json_build_object('name', n.name, 'count', n.count, 'mine', n.mine) order by n.count desc, n.name) as reactions
    from (
      select e.target_id, e.name, sum(e.count)::int as count, bool_or(e.mine) as mine
      from (
        select x.target_id, x.name, 1 as count, x.person_id = ${viewer.personId} as mine
        from reactions x where x.post_id = ${postId}
        union all
        select i.target_id, i.name, i.count, false from imported_reactions i where i.post_id = ${postId}
      ) e group by e.target_id, e.name
    ) n group by n.target_id`
}

/**
 * Whom each comment under a post helped, the viewer apart: who thanked for it, in a sentence or by a reaction, or
 * found it useful. Imported counts name nobody: the larger of two is the least that they can stand for.
 */
function helpedUnder(viewer: Viewer, postId: RawBuilder<unknown>) {
  return sql`
    select h.target_id, coalesce(array_agg(distinct h.person_id) filter (where h.person_id is not null), '{}') as people,
           coalesce(max(h.count), 0)::int as imported
    from (
      select x.target_id, x.person_id, 0 as count from reactions x
      where x.post_id = ${postId} and x.name in ('useful', 'thanks') and x.person_id <> ${viewer.personId}
      union all
      select k.comment_id, k.giver_id, 0 from thanks k
      where k.post_id = ${postId} and k.comment_id is not null and k.giver_id <> ${viewer.personId}
      union all
      select i.target_id, null, i.count from imported_reactions i
      where i.post_id = ${postId} and i.name in ('useful', 'thanks')
    ) h group by h.target_id`
}

/** The files of a post (of no comment) and of each comment under it. */
function filesUnder(viewer: Viewer, postId: RawBuilder<unknown>) {
  return sql`
    select f.comment_id, json_agg(json_build_object('id', f.id, 'name', f.name, 'kind', f.kind, 'bytes', f.bytes,
      'width', f.width, 'height', f.height, 'alternative', f.alternative, 'text', ${textStateOf(viewer)}) order by f.created_at, f.id) as files
    from files f where f.post_id = ${postId} and f.state = 'ready' group by f.comment_id`
}
