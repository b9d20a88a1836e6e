import { factKind, id } from '../../platform/facts/index.ts'

/** That someone voted, never what: told to nobody but who voted, so that nobody hears a result move. */
export const pollVoted = factKind('poll.voted', { postId: id }, 'actor')
export const pollClosed = factKind('poll.closed', { postId: id })
