import { slugOf } from '../../../engines/text/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { announcementView } from '../announcements/views.ts'
import type { PostSummary, Thread } from '../contract.ts'
import { eventView } from '../events/views.ts'
import { mayPin } from '../pins/rules.ts'
import { mayAccept, mayEditPost, mayTakePart } from '../rules.ts'
import { mayVerify, mayWithdraw } from '../verification/rules.ts'
import type { SummaryRow, ThreadRow } from './store.ts'

export function summaryView(row: SummaryRow): PostSummary {
  return { ...row, address: addressOf(row) }
}

export function threadView(row: ThreadRow, viewer: Viewer): Thread {
  const answererId = row.comments.find(({ id }) => id === row.acceptedAnswerId)?.author?.id ?? null
  return {
    ...row,
    address: addressOf(row),
    mayEdit: mayEditPost({ kind: row.kind, authorId: row.author.id }, row.place, viewer) === 'allowed',
    mayComment: mayTakePart(row.place, viewer) === 'allowed',
    mayAccept: mayAccept({ kind: row.kind, authorId: row.author.id }, row.place, viewer) === 'allowed',
    mayVerify: mayVerify(answererId, row.place, viewer) === 'allowed',
    mayDoubt: mayWithdraw(answererId, row.place, viewer) === 'allowed',
    mayPin: mayPin(row.place) === 'allowed',
    announcement:
      row.announcement &&
      announcementView(row.announcement, { authorId: row.author.id, space: row.place }, viewer),
    event: row.event && eventView(row.event, { authorId: row.author.id, space: row.place }, viewer),
    archived: row.place?.state === 'archived',
  }
}

/** Ids decide, slugs decorate: the address survives a new title. */
export function addressOf({
  kind,
  publicId,
  title,
  excerpt,
}: Pick<SummaryRow, 'kind' | 'publicId' | 'title' | 'excerpt'>): string {
  const slug = slugOf(title ?? excerpt)
  return `/${kind === 'question' ? 'q' : 'p'}/${publicId}${slug ? `-${slug}` : ''}`
}
