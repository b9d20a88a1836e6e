import { addressOf } from '../content/index.ts'
import type { Viewer } from '../platform/viewer.ts'
import type { InboxItem } from './contract.ts'
import { inOrder } from './reasons.ts'
import type { InboxRow } from './store.ts'
import { reasonWords } from './words.ts'

export function itemView({ post, comment, reasons, space, ...row }: InboxRow, { locale }: Viewer): InboxItem {
  const address = post ? addressOf(post) : `/spaces/${row.id}/people`
  return {
    ...row,
    space,
    thread: post ? 'post' : 'space',
    kind: post?.kind ?? null,
    title: post ? (post.title ?? post.excerpt) : (space?.name ?? ''),
    address: comment ? `${address}#c-${comment.publicId}` : address,
    why: inOrder(reasons).map((reason) => ({ reason, says: reasonWords[reason][locale] })),
    excerpt: comment?.excerpt ?? (post?.title ? post.excerpt : ''),
  }
}
