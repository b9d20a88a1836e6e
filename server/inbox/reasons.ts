import {
  announcementReminded,
  answerAccepted,
  answerVerified,
  commentAdded,
  eventCancelled,
  eventRescheduled,
  ideaDecided,
  pollClosed,
  postPublished,
  thanksGiven,
} from '../content/index.ts'
import { publicationRefused } from '../drafts/index.ts'
import type { Fact, FactData } from '../platform/facts/index.ts'
import { entryAsked } from '../spaces/index.ts'

/** Whom a fact is told to; how each is found stands in store-told.ts. */
export type To =
  | 'self' // who did it: it came to nothing
  | 'named' // the people whom its data names
  | 'author' // who wrote the post
  | 'parent' // who wrote the comment that is replied to
  | 'writer' // who wrote the comment or answer that the fact is about
  | 'part' // who wrote the post or spoke under it
  | 'coming' // who said that they come to an event, or may
  | 'keepers' // those who look after the space
  | 'asked' // whom an announcement asks to acknowledge: many, by a job (calling.ts)
  | 'watching_post'
  | 'watching_person'
  | 'watching_subject'
  | 'watching_space'

/** What the filters of the inbox tell apart. */
export const groups = ['asks', 'mentions', 'answers', 'changes', 'watching'] as const
export type Group = (typeof groups)[number]

type Source = {
  kind: string
  to: To
  tells: (fact: Fact) => boolean
  names: (fact: Fact) => readonly string[]
}
export type Line = {
  group: Group
  from: readonly Source[]
  /** Told although the thread, its space, its subject or its author is muted. */
  evenMuted?: true
  /** Only to those who watch the thread: whoever wrote it, unless they chose less. */
  onlyWatching?: true
}

/**
 * Why something is in someone's inbox: one line a reason, the strongest first. Of what one fact is to a person, the
 * strongest reason is kept. A new reason is a line here and its words in words.ts.
 */
export const lines = {
  mentioned: {
    group: 'mentions',
    from: [named(postPublished, ({ mentions }) => mentions), named(commentAdded, ({ mentions }) => mentions)],
    evenMuted: true,
  },
  refused: { group: 'asks', from: [tells(publicationRefused, 'self')] },
  joining: { group: 'asks', from: [tells(entryAsked, 'keepers')] },
  acknowledge: {
    group: 'asks',
    from: [tells(postPublished, 'asked', ({ kind }) => kind === 'announcement')],
  },
  reminded: { group: 'asks', from: [tells(announcementReminded, 'asked')] },
  answered: { group: 'answers', from: [tells(commentAdded, 'author', ({ kind }) => kind === 'answer')] },
  replied: {
    group: 'answers',
    from: [tells(commentAdded, 'parent'), tells(commentAdded, 'author', ({ parentId }) => parentId === null)],
  },
  accepted: { group: 'answers', from: [named(answerAccepted, ({ answererId }) => [answererId])] },
  verified: { group: 'answers', from: [tells(answerVerified, 'writer')] },
  decided: { group: 'answers', from: [tells(ideaDecided, 'author')] },
  cancelled: { group: 'changes', from: [tells(eventCancelled, 'coming')] },
  moved: { group: 'changes', from: [tells(eventRescheduled, 'coming')] },
  closed: { group: 'changes', from: [tells(pollClosed, 'part')] },
  thanked: {
    group: 'answers',
    from: [
      tells(thanksGiven, 'writer', ({ postId, targetId }) => targetId !== postId),
      tells(thanksGiven, 'author', ({ postId, targetId }) => targetId === postId),
    ],
  },
  your_thread: { group: 'answers', from: [tells(commentAdded, 'author')], onlyWatching: true },
  watching_post: { group: 'watching', from: [tells(commentAdded, 'watching_post')] },
  watching_person: {
    group: 'watching',
    from: [tells(postPublished, 'watching_person'), tells(commentAdded, 'watching_person')],
  },
  watching_subject: {
    group: 'watching',
    from: [tells(postPublished, 'watching_subject'), tells(commentAdded, 'watching_subject')],
  },
  watching_space: {
    group: 'watching',
    from: [tells(postPublished, 'watching_space'), tells(commentAdded, 'watching_space')],
  },
} as const satisfies Record<string, Line>

export type Reason = keyof typeof lines
export const reasons = Object.keys(lines).filter((name): name is Reason => name in lines)

/** The reasons of a group. */
export const reasonsOf = (group: Group): Reason[] => reasons.filter((reason) => lines[reason].group === group)

export const groupOf = (reason: Reason): Group => lines[reason].group

/** The strongest first; what an older version knew and this one does not is left out. */
export const inOrder = (given: readonly string[]): Reason[] =>
  reasons.filter((reason) => given.includes(reason))

type Kind<Data extends FactData> = { kind: string; is: (fact: Fact) => fact is Fact<Data> }

function tells<Data extends FactData>(
  kind: Kind<Data>,
  to: To,
  when: (data: Data) => boolean = () => true,
): Source {
  return { kind: kind.kind, to, tells: (fact) => kind.is(fact) && when(fact.data), names: () => [] }
}

function named<Data extends FactData>(kind: Kind<Data>, names: (data: Data) => readonly string[]): Source {
  const of = (fact: Fact) => (kind.is(fact) ? names(fact.data) : [])
  return { kind: kind.kind, to: 'named', tells: (fact) => of(fact).length > 0, names: of }
}
