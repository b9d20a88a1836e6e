import type { Rendered } from '../../content/index.ts'
import {
  type ImportedIdea,
  type ImportedPoll,
  ideaDecided,
  ideaVoted,
  pollClosed,
  pollVoted,
} from '../../content/index.ts'
import type { PastFact } from '../../platform/facts/index.ts'
import { day, hour, lengthOf, shareOf } from '../company/times.ts'
import { membersOf } from '../company/whole.ts'
import { type Cast, later, past, type Telling } from './standing.ts'

type Place = { postId: string; spaceId: string | null }
type Told = { poll: ImportedPoll | null; idea: ImportedIdea | null; facts: PastFact[] }

/** Who chooses what in a poll, who is for an idea and what becomes of it. */
export function tellChoices(
  cast: Cast,
  telling: Telling,
  place: Place,
  render: (body: string) => Rendered,
): Told {
  const { conversation } = telling
  if (conversation.kind === 'poll') return tellPoll(cast, telling, conversation, place)
  if (conversation.kind === 'idea') return tellIdea(cast, telling, conversation, place, render)
  return { poll: null, idea: null, facts: [] }
}

type Of<Kind> = Extract<Telling['conversation'], { kind: Kind }>

function tellPoll(cast: Cast, telling: Telling, told: Of<'poll'>, { postId, spaceId }: Place): Told {
  const { options, several = false, results = 'after_voting', turnout, closesAfterDays } = told
  const closesAt = closesAfterDays === undefined ? null : later(telling.at, closesAfterDays * day)
  const over = closesAt !== null && closesAt < cast.from
  const voters = votersOf(cast, telling, turnout).filter(({ at }) => closesAt === null || at < closesAt)
  const votes = voters.map(({ key, personId }) => ({
    personId,
    choice: choiceOf(options, shareOf('choice', telling.key, key)),
  }))
  const author = cast.standing(told.by)
  const facts = voters.map(({ key, at }) => past(pollVoted({ postId, spaceId }), cast.standing(key), at))
  return {
    poll: {
      ...{ postId, spaceId, options: options.map(({ text }) => text) },
      ...{ several, results, closesAt, over, votes },
    },
    idea: null,
    facts: over ? [...facts, past(pollClosed({ postId, spaceId }), author, closesAt)] : facts,
  }
}

function tellIdea(
  cast: Cast,
  telling: Telling,
  told: Of<'idea'>,
  { postId, spaceId }: Place,
  render: (body: string) => Rendered,
): Told {
  const voters = votersOf(cast, telling, told.turnout)
  const votes = voters.map(({ key, personId }) => ({
    ...{ personId, favour: shareOf('favour', telling.key, key) < told.favour },
  }))
  const decisions = (told.decisions ?? []).map(({ by, after, state, reason }) => {
    const { body, html } = render(reason)
    return { ...{ by, state, body, html }, at: later(telling.at, lengthOf(after) ?? day) }
  })
  return {
    poll: null,
    idea: {
      ...{ postId, spaceId, votes, state: decisions.at(-1)?.state ?? 'proposed' },
      decisions: decisions.map(({ by, ...each }) => ({ ...each, personId: cast.standing(by).id })),
    },
    facts: [
      ...voters.map(({ key, at }) => past(ideaVoted({ postId, spaceId }), cast.standing(key), at)),
      ...decisions.map(({ by, state, at }) =>
        past(ideaDecided({ postId, state, spaceId }), cast.standing(by), at),
      ),
    ],
  }
}

/** That share of those who read it, without its author, each within ten days and before now. */
function votersOf(cast: Cast, { conversation, key: telling, at }: Telling, turnout: number) {
  const space = cast.company.spaces.find(({ key }) => key === conversation.space)
  const readers = space
    ? [...membersOf(cast.company, space)].flatMap(([key, role]) => (role === 'reader' ? [] : [key]))
    : cast.company.people.map(({ key }) => key)
  return readers
    .filter((key) => key !== conversation.by && !cast.standing(key).left)
    .filter((key) => shareOf('voter', telling, key) < turnout)
    .map((key) => ({
      ...{ key, personId: cast.standing(key).id },
      at: later(at, 240 * hour * shareOf('vote', telling, key) ** 2),
    }))
    .filter((voter) => voter.at < cast.from)
}

/** The option whose part of the whole this share falls into. */
function choiceOf(options: readonly { share: number }[], share: number): number {
  const whole = options.reduce((sum, option) => sum + option.share, 0)
  let reached = 0
  const place = options.findIndex((option) => {
    reached += option.share / whole
    return share < reached
  })
  return place === -1 ? options.length - 1 : place
}
