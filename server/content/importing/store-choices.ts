import { sql } from 'kysely'
import { newId } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/index.ts'
import type { IdeaState } from '../ideas/idea-contract.ts'
import { insertPoll } from '../polls/store.ts'
import type { Rendered } from './rendered.ts'

export type ImportedPoll = {
  postId: string
  spaceId: string | null
  options: readonly string[]
  several: boolean
  results: 'after_voting' | 'when_closed'
  closesAt: Date | null
  /** Its time is over as of now. */
  over: boolean
  /** Each choice is the place of an option. */
  votes: readonly { personId: string; choice: number }[]
}

/** Stores polls with what people chose; of one that is over the count alone is kept. */
export async function importPolls(tx: Db, polls: readonly ImportedPoll[]): Promise<void> {
  for (const { postId, spaceId, closesAt, over, votes, ...poll } of polls) {
    await insertPoll(tx, { postId, spaceId }, { ...poll, options: [...poll.options], closesAt: null })
    await sql`
      select vote_in_poll(${postId}::uuid, n."personId", array[o.id])
      from json_to_recordset(${JSON.stringify(votes)}::json) as n("personId" uuid, choice int)
      join poll_options o on o.post_id = ${postId} and o.place = n.choice`.execute(tx)
    await sql`update polls set closes_at = ${closesAt} where post_id = ${postId}`.execute(tx)
    if (over) await sql`select close_poll(${postId}::uuid)`.execute(tx)
  }
}

export type ImportedIdea = {
  postId: string
  spaceId: string | null
  state: IdeaState
  votes: readonly { personId: string; favour: boolean }[]
  decisions: readonly (Pick<Rendered, 'body' | 'html'> & { personId: string; state: IdeaState; at: Date })[]
}

export async function importIdeas(tx: Db, ideas: readonly ImportedIdea[]): Promise<void> {
  for (const { postId, spaceId, state, votes, decisions } of ideas) {
    await sql`insert into ideas (post_id, space_id, state) values (${postId}, ${spaceId}, ${state})`.execute(
      tx,
    )
    await sql`
      select vote_on_idea(${postId}::uuid, n."personId", n.favour)
      from json_to_recordset(${JSON.stringify(votes)}::json) as n("personId" uuid, favour boolean)`.execute(
      tx,
    )
    const rows = decisions.map((decision) => ({ ...decision, id: newId() }))
    await sql`
      insert into idea_decisions (id, post_id, space_id, person_id, state, reason, html, decided_at)
      select n.id, ${postId}, ${spaceId}, n."personId", n.state, n.body, n.html, n.at
      from json_to_recordset(${JSON.stringify(rows)}::json) as n(id uuid, "personId" uuid, state text, body text,
        html text, at timestamptz)`.execute(tx)
  }
}

export type ImportedThanks = {
  postId: string
  commentId: string | null
  giverId: string
  receiverId: string
  sentence: string
  at: Date
}

export async function importThanks(tx: Db, thanks: readonly ImportedThanks[]): Promise<void> {
  if (thanks.length === 0) return
  const rows = thanks.map((each) => ({ ...each, id: newId() }))
  await sql`
    insert into thanks (id, post_id, comment_id, space_id, giver_id, receiver_id, sentence, given_at)
    select n.id, p.id, n."commentId", p.space_id, n."giverId", n."receiverId", n.sentence, n.at
    from json_to_recordset(${JSON.stringify(rows)}::json) as n(id uuid, "postId" uuid, "commentId" uuid,
      "giverId" uuid, "receiverId" uuid, sentence text, at timestamptz)
    join posts p on p.id = n."postId" on conflict do nothing`.execute(tx)
}
