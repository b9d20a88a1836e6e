import { factKind, id } from '../../platform/facts/index.ts'

/** That someone voted, never who nor what, in batches and told to nobody live, so that nobody hears a result move. */
export const pollVoted = factKind('poll.voted', { postId: id }, 'actor')
export const pollClosed = factKind('poll.closed', { postId: id })
