import type { Verdict } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { Space } from '../../spaces/index.ts'
import { mayAnnounce } from '../announcements/rules.ts'

/** A poll has options, and nothing else has; no two say the same, and it closes after now or when its author says. */
export function mayPoll(
  { kind, poll }: { kind: string; poll: { options: readonly string[]; closesAt: string | null } | null },
  now: Date,
): Verdict {
  if (kind !== 'poll') return poll ? 'poll.only' : 'allowed'
  if (!poll) return 'poll.options'
  const said = new Set(poll.options.map((option) => option.toLowerCase()))
  if (said.size < poll.options.length) return 'poll.same_option'
  return poll.closesAt !== null && new Date(poll.closesAt) <= now ? 'poll.past' : 'allowed'
}

export function mayChoose(
  poll: { several: boolean; closed: boolean; options: readonly string[] },
  chosen: readonly string[],
): Verdict {
  if (poll.closed) return 'poll.closed'
  if (chosen.some((option) => !poll.options.includes(option))) return 'poll.no_such_option'
  return chosen.length > 1 && !poll.several ? 'poll.one_choice' : 'allowed'
}

/** Its author closes it, and who could have announced there. */
export function mayClose(
  { authorId }: { authorId: string },
  { closed }: { closed: boolean },
  space: Pick<Space, 'role' | 'state'> | null,
  viewer: Viewer,
): Verdict {
  if (authorId !== viewer.personId && mayAnnounce(space, viewer) !== 'allowed') return 'poll.not_author'
  if (space?.state === 'archived') return 'space.archived'
  return closed ? 'poll.closed' : 'allowed'
}

/**
 * Once somebody voted nothing that they voted on is written anew: neither the question nor any option. Were it
 * told option by option, trying would tell which of them were chosen.
 */
export function mayRewritePoll({ voted, closed }: { voted: boolean; closed: boolean }): Verdict {
  if (closed) return 'poll.closed'
  return voted ? 'poll.voted' : 'allowed'
}
