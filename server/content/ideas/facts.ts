import { factKind, id, oneOf } from '../../platform/facts/index.ts'
import { ideaStates } from './idea-contract.ts'

/** That someone voted or took a vote back, never who, nor for or against; in batches. */
export const ideaVoted = factKind('idea.voted', { postId: id }, 'actor')
export const ideaDecided = factKind('idea.decided', { postId: id, state: oneOf(...ideaStates) })
