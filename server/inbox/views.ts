import type { Locale, Viewer } from '../platform/viewer.ts'
import { addressFor } from './address.ts'
import type { InboxItem } from './contract.ts'
import { inOrder } from './reasons.ts'
import type { InboxRow } from './store.ts'
import { reasonWords } from './words.ts'

/** What a refusal's code says in a language. */
export type Speak = (code: string, locale: Locale) => string | undefined

export function itemView(
  { post, comment, reasons, space, draft, ...row }: InboxRow,
  { locale }: Viewer,
  speak: Speak,
): InboxItem {
  const thread = draft ? 'draft' : post ? 'post' : 'space'
  const address = addressFor({ thread, threadId: row.id }, post)
  return {
    ...row,
    space,
    thread,
    kind: post?.kind ?? null,
    title: post ? (post.title ?? post.excerpt) : (draft?.title ?? space?.name ?? ''),
    address: comment ? `${address}#c-${comment.publicId}` : address,
    why: inOrder(reasons).map((reason) => ({ reason, says: reasonWords[reason][locale] })),
    excerpt:
      comment?.excerpt ?? (draft ? (speak(draft.refusal, locale) ?? '') : post?.title ? post.excerpt : ''),
  }
}
