import {
  acceptanceWithdrawn,
  announcementAcknowledged,
  commentDeleted,
  postDeleted,
  thanksWithdrawn,
  verificationWithdrawn,
} from '../content/index.ts'
import type { Fact } from '../platform/facts/index.ts'
import { entryRefused, entryWithdrawn, memberJoined } from '../spaces/index.ts'
import { type Line, lines, type Reason, reasons, type To } from './reasons.ts'

/** What a fact is to some people, before it is known to whom. */
export type Told = {
  position: number
  at: Date
  actorId: string | null
  postId: string | null
  spaceId: string | null
  draftId: string | null
  commentId: string | null
  reason: Reason
  /** The place of the reason: the least is the strongest. */
  rank: number
  to: To
  people: readonly string[]
  evenMuted: boolean
  onlyWatching: boolean
}

/** What a fact takes back: the notes before it, of that thread, with this reason, by that person, about that comment. */
export type Gone = {
  position: number
  threadId: string
  reason: Reason | null
  personId: string | null
  actorId: string | null
  commentId: string | null
}

export function toldBy(fact: Fact): Told[] {
  const place = placeOf(fact)
  return reasons.flatMap((reason, rank) => {
    const { from, evenMuted, onlyWatching }: Line = lines[reason]
    return from
      .filter((source) => source.tells(fact))
      .map((source) => ({
        ...{ position: fact.position, at: fact.occurredAt, actorId: fact.actorId, ...place },
        ...{ reason, rank, to: source.to, people: source.names(fact) },
        ...{ evenMuted: evenMuted === true, onlyWatching: onlyWatching === true },
      }))
  })
}

/** Where its notes stand: in a thread, at a draft, or without either in a space. */
function placeOf({ data, spaceId }: Fact) {
  const postId = textOf(data.postId)
  const draftId = textOf(data.draftId)
  return {
    postId,
    spaceId: postId || draftId ? null : spaceId,
    draftId,
    commentId: textOf(data.commentId) ?? textOf(data.answerId) ?? commentIn(data),
  }
}

// What is thanked for: the post itself, or something said under it.
const commentIn = ({ targetId, postId }: Fact['data']) => (targetId === postId ? null : textOf(targetId))

const textOf = (value: unknown) => (typeof value === 'string' ? value : null)

const asking = ['acknowledge', 'reminded'] as const

export function goneBy(fact: Fact): Gone[] {
  const gone = (threadId: string | null, more: Partial<Gone> = {}): Gone[] =>
    threadId
      ? [
          {
            ...{
              position: fact.position,
              threadId,
              reason: null,
              personId: null,
              actorId: null,
              commentId: null,
            },
            ...more,
          },
        ]
      : []
  if (postDeleted.is(fact)) return gone(fact.data.postId)
  if (commentDeleted.is(fact)) return gone(fact.data.postId, { commentId: fact.data.commentId })
  if (acceptanceWithdrawn.is(fact))
    return gone(fact.data.postId, { reason: 'accepted', commentId: fact.data.answerId })
  if (verificationWithdrawn.is(fact))
    return gone(fact.data.postId, { reason: 'verified', commentId: fact.data.answerId })
  if (announcementAcknowledged.is(fact))
    return asking.flatMap((reason) => gone(fact.data.postId, { reason, personId: fact.actorId }))
  if (thanksWithdrawn.is(fact))
    return gone(fact.data.postId, {
      reason: 'thanked',
      actorId: fact.actorId,
      commentId: commentIn(fact.data),
    })
  if (entryWithdrawn.is(fact) || entryRefused.is(fact) || memberJoined.is(fact))
    return gone(fact.spaceId, { reason: 'joining', actorId: fact.data.personId })
  return []
}

export const heard: readonly string[] = [
  ...new Set([
    ...reasons.flatMap((reason) => lines[reason].from.map(({ kind }) => kind)),
    ...[postDeleted, commentDeleted, acceptanceWithdrawn, verificationWithdrawn].map(({ kind }) => kind),
    ...[announcementAcknowledged, thanksWithdrawn, entryWithdrawn, entryRefused, memberJoined].map(
      ({ kind }) => kind,
    ),
  ]),
]
