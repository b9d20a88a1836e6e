import type { NumberTable } from '../archives/number-table.ts'
import type { Reaction } from '../archives/records.ts'
import type { Row } from '../archives/xml.ts'
import { answerId, commentId, type Memory, topId } from './posts.ts'
import { idOf, numberOf } from './rows.ts'
import { lostWords } from './words.ts'

/** One vote: an up vote is added to its post, every other is counted with the reason it is not kept. */
export function countVote({ PostId, VoteTypeId }: Row, memory: Memory): void {
  const { questions, answers, orphans, others, acceptances, report } = memory
  const postId = idOf(PostId)
  const post =
    postId === null ? undefined : [questions, answers, orphans, others].find((each) => each.has(postId))
  report.find('votes')
  if (postId === null || post === undefined) {
    report.lose('votesOnMissingPosts', lostWords.votesOnMissingPosts)
  } else if (VoteTypeId === '1') {
    if (!acceptances.has(postId)) report.lose('acceptanceVotes', lostWords.acceptanceVotes)
  } else if (VoteTypeId === '3') {
    report.lose('downVotes', lostWords.downVotes)
  } else if (VoteTypeId === '5') {
    report.lose('bookmarks', lostWords.bookmarks)
  } else if (VoteTypeId === '2' && post !== others) {
    post.count(postId)
  } else {
    report.lose('otherVotes', lostWords.otherVotes)
  }
}

export function* reactionsOf(memory: Memory): Generator<Reaction> {
  yield* usefulOf(memory.questions, 'post', (id) => topId(id, memory))
  yield* usefulOf(memory.orphans, 'post', answerId)
  yield* usefulOf(memory.answers, 'comment', answerId)
}

/** Comments carry their votes as a score; they can only be voted up. */
export function commentReaction({ Score }: Row, id: number): Reaction[] {
  const count = numberOf(Score) ?? 0
  return count > 0 ? [useful(commentId(id), 'comment', count)] : []
}

function* usefulOf(
  table: NumberTable,
  kind: 'post' | 'comment',
  idFor: (id: number) => string,
): Generator<Reaction> {
  for (const [id, count] of table.counts()) if (count > 0) yield useful(idFor(id), kind, count)
}

function useful(targetSourceId: string, targetKind: 'post' | 'comment', count: number): Reaction {
  return { type: 'reaction', targetSourceId, targetKind, personSourceIds: [], name: 'useful', count }
}
