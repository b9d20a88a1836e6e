import {
  commentAdded,
  commentDeleted,
  commentEdited,
  fileRead,
  postDeleted,
  postEdited,
  postPublished,
  postsImported,
} from '../content/index.ts'
import { type Fact, portionsOf, type Reader } from '../platform/facts/index.ts'
import { forgetDocuments, indexDocuments, type Touched } from './documents/store.ts'

const ofPosts = [postPublished, postEdited]
const ofComments = [commentAdded, commentEdited, commentDeleted]

/** The text of what is published, and of the files that hang on it, ready to be searched. */
export const searchDocuments: Reader = {
  name: 'search.documents',
  hears: [...ofPosts, ...ofComments, postDeleted, postsImported, fileRead].map(({ kind }) => kind),
  async hear(tx, facts) {
    const { threads, single } = touchedBy(facts)
    for (const portion of portionsOf(single, 1000)) await indexDocuments(tx, { threads: [], single: portion })
    for (const portion of portionsOf(threads, 200)) await indexDocuments(tx, { threads: portion, single: [] })
  },
  forget: forgetDocuments,
}

/** A comment's fact touches its own text and files alone, whatever the length of its thread. */
function touchedBy(facts: readonly Fact[]): Touched {
  const threads = new Set<string>()
  const single = new Set<string>()
  for (const fact of facts) {
    if (postsImported.is(fact)) for (const postId of fact.data.posts) threads.add(postId)
    else if (postDeleted.is(fact)) threads.add(fact.data.postId)
    else if (fileRead.is(fact)) single.add(fact.data.fileId)
    else if (ofPosts.some((kind) => kind.is(fact))) single.add(idOf(fact, 'postId'))
    else single.add(idOf(fact, 'commentId'))
  }
  return { threads: [...threads], single: [...single] }
}

const idOf = ({ name, data }: Fact, field: string): string => {
  const value = data[field]
  if (typeof value !== 'string') throw new Error(`The fact ${name} names no ${field}.`)
  return value
}
