import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import { removeEvents } from '../events/store-removal.ts'
import { forgetIdeaVotes } from '../ideas/store.ts'
import { forgetVotes } from '../polls/store.ts'
import { removeSaved } from '../saved/store.ts'

/** What goes for good: these posts, whatever lives in these spaces, and what these people own. */
export type Doomed = { posts: readonly string[]; spaces: readonly string[]; people: readonly string[] }

export type WrittenByOthers = {
  posts: number
  comments: number
  reactions: number
  files: number
  versions: number
}

/** What other people than these have there: it goes too, so it is said before. */
export async function findWrittenByOthers(db: Db, doomed: Doomed): Promise<WrittenByOthers> {
  const others = (author: RawBuilder<unknown>) => sql`${author} <> all(${doomed.people}::uuid[])`
  const { rows } = await sql<WrittenByOthers>`
    with going as materialized (select p.id, p.author_id, p.state from posts p where ${isDoomed(doomed)})
    select
      (select count(*) from going g where ${others(sql`g.author_id`)} and g.state = 'published'
        and g.id <> all(${doomed.posts}::uuid[]))::int as posts,
      (select count(*) from comments c join going g on g.id = c.post_id
        where ${others(sql`c.author_id`)} and c.state = 'published')::int as comments,
      (select count(*) from reactions r join going g on g.id = r.post_id where ${others(sql`r.person_id`)})::int as reactions,
      (select count(*) from files f join going g on g.id = f.post_id
        where ${others(sql`f.owner_id`)} and f.state <> 'removed')::int as files,
      (select count(*) from versions v join going g on g.id = v.post_id
        where v.comment_id is null and v.number > 1 and ${others(sql`v.author_id`)})::int as versions`.execute(
    db,
  )
  return rows[0] ?? { posts: 0, comments: 0, reactions: 0, files: 0, versions: 0 }
}

/** Holds these posts until the change ends, so that what is being written under them goes too or comes too late. */
export async function holdDoomed(tx: Db, doomed: Doomed): Promise<void> {
  await sql`select from posts p where ${isDoomed(doomed)} order by p.id for update`.execute(tx)
}

/**
 * Removes the rows of these posts and of all that stands under them, not only their words; what is derived from
 * posts goes with them. Files are let go of and marked as removed: `collectFiles` takes their bytes, then their rows.
 */
export async function removeDoomed(tx: Db, doomed: Doomed): Promise<void> {
  const going = sql`(select p.id from posts p where ${isDoomed(doomed)})`
  await sql`update posts p set accepted_answer_id = null where ${isDoomed(doomed)} and accepted_answer_id is not null`.execute(
    tx,
  )
  await sql`delete from reactions where post_id in ${going} or person_id = any(${doomed.people}::uuid[])`.execute(
    tx,
  )
  await sql`delete from imported_reactions where post_id in ${going}`.execute(tx)
  await sql`
    update files set state = 'removed', post_id = null, comment_id = null, space_id = null
    where post_id in ${going}`.execute(tx)
  await sql`delete from article_checks where post_id in ${going} or person_id = any(${doomed.people}::uuid[])`.execute(
    tx,
  )
  await sql`delete from verifications where post_id in ${going} or person_id = any(${doomed.people}::uuid[])`.execute(
    tx,
  )
  await sql`delete from announcement_reminders where post_id in ${going} or person_id = any(${doomed.people}::uuid[])`.execute(
    tx,
  )
  await sql`delete from thanks where post_id in ${going} or giver_id = any(${doomed.people}::uuid[])
    or receiver_id = any(${doomed.people}::uuid[])`.execute(tx)
  await sql`delete from acknowledgements where post_id in ${going} or person_id = any(${doomed.people}::uuid[])`.execute(
    tx,
  )
  await removeSaved(tx, { people: doomed.people, posts: going })
  await removeEvents(tx, { ...doomed, posts: going })
  await forgetVotes(tx, going, doomed.people)
  await sql`delete from poll_options where post_id in ${going}`.execute(tx)
  await sql`delete from polls where post_id in ${going}`.execute(tx)
  await forgetIdeaVotes(tx, going, doomed.people)
  await sql`delete from idea_decisions where post_id in ${going} or person_id = any(${doomed.people}::uuid[])`.execute(
    tx,
  )
  await sql`delete from ideas where post_id in ${going}`.execute(tx)
  await removeUnnamed(tx, doomed, going)
  await sql`delete from versions where post_id in ${going}`.execute(tx)
  await sql`delete from comments where post_id in ${going}`.execute(tx)
  await sql`delete from posts p where ${isDoomed(doomed)}`.execute(tx)
}

/** Cases fall with the question or with whoever stands in them; what was sealed for these holders stays closed. */
async function removeUnnamed(tx: Db, { people, spaces }: Doomed, going: RawBuilder<unknown>): Promise<void> {
  const cases = sql`(select l.id from liftings l where l.post_id in ${going}
    or l.asked_by = any(${people}::uuid[]) or l.author_id = any(${people}::uuid[]))`
  const held = sql`(select h.escrow_id from escrow_halves h where h.person_id = any(${people}::uuid[])
    union select e.id from escrows e where e.named_by = any(${people}::uuid[]))`
  await sql`delete from lifting_parts where lifting_id in ${cases} or person_id = any(${people}::uuid[])`.execute(
    tx,
  )
  await sql`delete from liftings where id in ${cases}`.execute(tx)
  await sql`delete from unnamed_questions where post_id in ${going}`.execute(tx)
  await sql`
    update unnamed_questions set strength = 'moderators', escrow_id = null, sealed = null
    where escrow_id in ${held}`.execute(tx)
  await sql`delete from unnamed_spaces where space_id = any(${spaces}::uuid[])`.execute(tx)
}

/** Removes those of these subjects that no post bears, with whoever follows them. */
export async function removeUnusedSubjects(tx: Db, subjects: readonly string[]): Promise<void> {
  const unused = sql`
    select t.id from subjects t where t.id = any(${subjects}::uuid[])
      and not exists (select 1 from post_subjects s where s.subject_id = t.id)`
  await sql`delete from subjects where id in (${unused})`.execute(tx)
}

/** Of the post `p`. */
const isDoomed = ({ posts, spaces, people }: Doomed) =>
  sql`(p.id = any(${posts}::uuid[]) or p.space_id = any(${spaces}::uuid[]) or p.author_id = any(${people}::uuid[]))`
