import type { Viewer } from '../../platform/viewer.ts'
import type { Space } from '../../spaces/index.ts'
import type { Thread } from '../contract.ts'
import { mayEditPost, mayTakePart } from '../rules.ts'
import { mayClose, mayRewritePoll } from './rules.ts'
import type { PollRow } from './store-poll.ts'

type View = NonNullable<Thread['poll']>
type Place = Pick<Space, 'role' | 'state' | 'access'> | null

export function pollView(
  row: PollRow,
  { authorId, space }: { authorId: string; space: Place },
  viewer: Viewer,
): View {
  const { several, results, seen } = row
  const closed = row.closedAt !== null
  const mine = seen?.mine ?? []
  const hidden = whyHidden({ ...row, closed, voted: mine.length > 0 })
  const tally = hidden === null ? (seen?.tally ?? null) : null
  const post = { kind: 'poll', authorId }
  return {
    ...{ several, results, closesAt: dateOf(row.closesAt), closedAt: dateOf(row.closedAt) },
    options: row.options.map(({ id, text }) => ({
      ...{ id, text, mine: mine.includes(id) },
      votes: tally && (tally.votes[id] ?? 0),
    })),
    ...{ voters: tally?.voters ?? null, turnout: closed ? null : (seen?.turnout ?? null), hidden },
    mayVote: !closed && mayTakePart(space, viewer) === 'allowed',
    mayClose: mayClose(post, { closed }, space, viewer) === 'allowed',
    mayRewrite:
      mayEditPost(post, space, viewer) === 'allowed' &&
      mayRewritePoll({ voted: seen?.voted ?? true, closed }) === 'allowed',
  }
}

function whyHidden({
  results,
  seen,
  closed,
  voted,
}: Pick<PollRow, 'results' | 'seen'> & { closed: boolean; voted: boolean }): View['hidden'] {
  if (!closed && results === 'when_closed') return 'until_closed'
  if (!closed && !voted) return 'until_voted'
  return seen?.tally ? null : 'too_few'
}

const dateOf = (at: string | null) => (at === null ? null : new Date(at))
