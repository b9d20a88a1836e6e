import {
  commentAdded,
  commentDeleted,
  commentEdited,
  postDeleted,
  postEdited,
  postPublished,
  postsImported,
} from '../content/index.ts'
import type { Fact, Reader } from '../platform/facts/index.ts'
import { forgetDocuments, indexPosts } from './documents/store.ts'

const oneThread = [postPublished, postEdited, postDeleted, commentAdded, commentEdited, commentDeleted]

/** The text of what is published, ready to be searched. */
export const searchDocuments: Reader = {
  name: 'search.documents',
  hears: [...oneThread, postsImported].map(({ kind }) => kind),
  hear: (tx, facts) => indexPosts(tx, [...new Set(facts.flatMap(postsOf))]),
  forget: forgetDocuments,
}

function postsOf(fact: Fact): readonly string[] {
  if (postsImported.is(fact)) return fact.data.posts
  return typeof fact.data.postId === 'string' ? [fact.data.postId] : []
}
