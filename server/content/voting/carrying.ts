import { z } from 'zod'
import { type Carrier, changeUnseen, type Ground } from '../../platform/facts/index.ts'
import { ideaVoted } from '../ideas/facts.ts'
import { pollVoted } from '../polls/facts.ts'
import { findSpaces } from './store.ts'

const votes = 'content.votes'
const vote = z.object({ on: z.enum(['poll', 'idea']), postId: z.string() })

/**
 * Says that somebody voted, after the vote was kept and in another transaction: a fact recorded beside a vote would
 * tell by its transaction, and by its time, whose it was.
 */
export const tellOfVote = (ground: Pick<Ground, 'inside'>, given: z.output<typeof vote>): Promise<void> =>
  changeUnseen(ground, { name: votes, data: given })

/** Records them, some at a time and by nobody; of posts that are gone, nothing. */
export const voteCarrier: Carrier = {
  name: votes,
  async carry({ tx, record, unchanged }, acts) {
    unchanged()
    const told = acts.map(({ data }) => vote.parse(data))
    const spaces = await findSpaces(
      tx,
      told.map(({ postId }) => postId),
    )
    for (const { on, postId } of told) {
      const spaceId = spaces.get(postId)
      if (spaceId === undefined) continue
      record(on === 'poll' ? pollVoted({ postId, spaceId }) : ideaVoted({ postId, spaceId }))
    }
  },
}
