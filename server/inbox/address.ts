import { addressOf, type SummaryRow } from '../content/index.ts'

type Thread = { thread: 'post' | 'space' | 'draft'; threadId: string }
type Post = Pick<SummaryRow, 'kind' | 'publicId' | 'title' | 'excerpt'>

/** Where a row is looked at. */
export function addressFor({ thread, threadId }: Thread, post: Post | null): string {
  if (post) return addressOf(post)
  return thread === 'draft' ? '/drafts' : `/spaces/${threadId}/people`
}
