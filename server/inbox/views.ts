import type { Locale, Viewer } from '../platform/viewer.ts'
import { addressFor } from './address.ts'
import type { InboxItem } from './contract.ts'
import { inOrder } from './reasons.ts'
import type { InboxRow } from './store.ts'
import { reasonWords } from './words.ts'

/** What a refusal's code says in a language. */
export type Speak = (code: string, locale: Locale) => string | undefined

export function itemView(row: InboxRow, { locale }: Viewer, speak: Speak): InboxItem {
  const { id, kind, publicId, title, postExcerpt, draftId, commentPublicId } = row
  const post = kind && publicId ? { kind, publicId, title, excerpt: postExcerpt ?? '' } : null
  const thread = draftId ? 'draft' : post ? 'post' : 'space'
  const address = addressFor({ thread, threadId: id }, post)
  return {
    id,
    thread,
    kind,
    title: post ? (title ?? post.excerpt) : (row.draftTitle ?? row.spaceName ?? ''),
    language: row.language,
    address: commentPublicId ? `${address}#c-${commentPublicId}` : address,
    space: row.spaceId && row.spaceName !== null ? { id: row.spaceId, name: row.spaceName } : null,
    why: inOrder(row.reasons.split(' ')).map((reason) => ({ reason, says: reasonWords[reason][locale] })),
    actor: actorOf(row),
    excerpt:
      row.commentExcerpt ??
      (draftId ? (speak(row.refusal ?? '', locale) ?? '') : title ? (postExcerpt ?? '') : ''),
    latestAt: row.latestAt,
    unread: row.unread,
    doneAt: row.doneAt,
    saved: row.saved,
  }
}

function actorOf({ actorId, actorName, actorTitle, audience, state, photo, organisation }: InboxRow) {
  if (!actorId || actorName === null || !audience || !state) return null
  return { id: actorId, name: actorName, title: actorTitle, audience, state, photo, organisation }
}
