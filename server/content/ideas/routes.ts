import { answers, changes, type Route, reads } from '../../platform/http/index.ts'
import { threadView } from '../threads/views.ts'
import { decideIdea, takeBackIdeaVote, voteOnIdea } from './actions.ts'
import { contract } from './contract.ts'
import { findIdeas } from './store.ts'
import { ideasView } from './views.ts'

export const ideaRoutes: Route[] = [
  reads(contract.listIdeas, findIdeas, ideasView),
  answers(contract.voteOnIdea, voteOnIdea),
  answers(contract.takeBackIdeaVote, takeBackIdeaVote),
  changes(contract.decideIdea, decideIdea, threadView),
]
