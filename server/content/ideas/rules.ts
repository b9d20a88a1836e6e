import type { Verdict } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { Space } from '../../spaces/index.ts'
import { mayTakePart } from '../rules.ts'
import type { IdeaState } from './idea-contract.ts'

type Place = Pick<Space, 'role' | 'state' | 'access'> | null

/** What is done or declined is settled; on one's own idea others vote. */
export function mayVoteOnIdea(
  { authorId, state }: { authorId: string; state: IdeaState },
  space: Place,
  viewer: Viewer,
): Verdict {
  const takesPart = mayTakePart(space, viewer)
  if (takesPart !== 'allowed') return takesPart
  if (authorId === viewer.personId) return 'idea.own'
  return state === 'done' || state === 'declined' ? 'idea.settled' : 'allowed'
}

/** The owners of its space and their deputies say what becomes of an idea; without a space, administrators do. */
export function mayDecideIdea(space: Pick<Space, 'role' | 'state'> | null, viewer: Viewer): Verdict {
  const decides = space ? space.role === 'owner' || space.role === 'deputy' : viewer.administrator
  if (!decides) return 'idea.not_steward'
  return space?.state === 'archived' ? 'space.archived' : 'allowed'
}

export function mayMoveTo(state: IdeaState, { from }: { from: IdeaState }): Verdict {
  return state === from ? 'idea.same_state' : 'allowed'
}
