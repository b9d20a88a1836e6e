import { eventReplied, type ImportedEvent, type ImportedReply } from '../../content/index.ts'
import type { PastFact } from '../../platform/facts/index.ts'
import { hour, lengthOf, shareOf } from '../company/times.ts'
import { type Cast, later, momentOf, past, type Telling } from './standing.ts'

type Told = { event: ImportedEvent | null; replies: ImportedReply[]; facts: PastFact[] }

/** When and where an event takes place; who says that they come, within three days of hearing of it. */
export function tellOccasion(
  cast: Cast,
  { conversation, key, at }: Telling,
  { postId, spaceId }: { postId: string; spaceId: string | null },
): Told {
  if (conversation.kind !== 'event') return { event: null, replies: [], facts: [] }
  const { starts, lasts, timeZone, place = null, link = null, yes, maybe = [], no = [], by } = conversation
  const startsAt = momentOf(starts, cast.from)
  const event = { postId, startsAt, endsAt: later(startsAt, lengthOf(lasts) ?? hour), timeZone, place, link }
  const said = { yes, maybe, no }
  const told = (['yes', 'maybe', 'no'] as const)
    .flatMap((answer) => said[answer].map((person) => ({ person, answer })))
    .map((reply) => ({ ...reply, at: later(at, 72 * hour * shareOf('replied', key, reply.person)) }))
    .filter((reply) => reply.at < cast.from && reply.at < startsAt)
  return {
    event,
    replies: [
      { postId, personId: cast.standing(by).id, answer: 'yes', at },
      ...told.map(({ person, answer, at: when }) => ({
        ...{ postId, personId: cast.standing(person).id, answer, at: when },
      })),
    ],
    facts: told.map(({ person, answer, at: when }) =>
      past(eventReplied({ postId, answer, spaceId }), cast.standing(person), when),
    ),
  }
}
