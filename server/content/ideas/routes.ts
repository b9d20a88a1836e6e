import { changes, type Route, reads } from '../../platform/http/index.ts'
import { threadView } from '../threads/views.ts'
import { decideIdea, takeBackIdeaVote, voteOnIdea } from './actions.ts'
import { contract } from './contract.ts'
import { findIdeas } from './store.ts'
import { ideasView } from './views.ts'

export const ideaRoutes: Route[] = [
  reads(contract.listIdeas, findIdeas, ideasView),
  changes(contract.voteOnIdea, voteOnIdea, threadView),
  changes(contract.takeBackIdeaVote, takeBackIdeaVote, threadView),
  changes(contract.decideIdea, decideIdea, threadView),
]
