import {
  commentAdded,
  commentDeleted,
  commentEdited,
  postDeleted,
  postPublished,
  postsImported,
  reacted,
  reactionTakenBack,
} from '../content/index.ts'
import { type Fact, portionsOf, type Reader } from '../platform/facts/index.ts'
import { forgetThreads, recountThreads } from './store.ts'

const oneThread = [
  postPublished,
  postDeleted,
  commentAdded,
  commentEdited,
  commentDeleted,
  reacted,
  reactionTakenBack,
]

/** How alive each thread is: answers, comments, reactions, last activity. */
export const threadActivity: Reader = {
  name: 'feed.thread_activity',
  hears: [...oneThread, postsImported].map(({ kind }) => kind),
  async hear(tx, facts) {
    const threads = [...new Set(facts.flatMap(postsOf))]
    for (const portion of portionsOf(threads, 500)) await recountThreads(tx, portion)
  },
  forget: forgetThreads,
}

function postsOf(fact: Fact): readonly string[] {
  if (postsImported.is(fact)) return fact.data.posts
  return typeof fact.data.postId === 'string' ? [fact.data.postId] : []
}
