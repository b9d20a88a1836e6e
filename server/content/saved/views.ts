import { addressOf } from '../threads/address.ts'
import { summaryView } from '../threads/views.ts'
import type { SavedItem } from './contract.ts'
import type { SavedRow } from './store.ts'

export function savedView({ post, comment, ...row }: SavedRow): SavedItem {
  const address = addressOf(post)
  return {
    ...row,
    address: comment ? `${address}#c-${comment.publicId}` : address,
    post: summaryView(post),
    comment: comment && { ...comment, createdAt: new Date(comment.createdAt) },
  }
}
