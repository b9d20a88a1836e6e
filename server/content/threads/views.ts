import type { Viewer } from '../../platform/viewer.ts'
import { announcementView } from '../announcements/views.ts'
import type { PostSummary, Thread } from '../contract.ts'
import { eventView } from '../events/views.ts'
import { ideaView } from '../ideas/views.ts'
import { namedHtml, namedMarkdown } from '../mentioned/names.ts'
import { mayPin } from '../pins/rules.ts'
import { pollView } from '../polls/views.ts'
import { mayAccept, mayEditPost, mayTakePart } from '../rules.ts'
import { thanksView } from '../thanks/views.ts'
import { calledIn } from '../unnamed/voice.ts'
import { mayVerify, mayWithdraw } from '../verification/rules.ts'
import { addressOf } from './address.ts'
import type { SummaryRow, ThreadRow } from './store.ts'

export function summaryView(row: SummaryRow): PostSummary {
  return { ...row, address: addressOf(row) }
}

export function threadView({ names, ...row }: ThreadRow, viewer: Viewer): Thread {
  const answererId = row.comments.find(({ id }) => id === row.acceptedAnswerId)?.author?.id ?? null
  const place = { authorId: row.author.id, space: row.place }
  return {
    ...row,
    author: calledIn(row.author, viewer.locale),
    address: addressOf(row),
    body: namedMarkdown(row.body, names),
    html: namedHtml(row.html, names),
    comments: row.comments.map((comment) => ({
      ...comment,
      author: comment.author && calledIn(comment.author, viewer.locale),
      body: comment.body && namedMarkdown(comment.body, names),
      html: comment.html && namedHtml(comment.html, names),
    })),
    cards: row.cards.map((card) => ({ ...card, address: addressOf(card) })),
    mayEdit: mayEditPost({ kind: row.kind, authorId: row.author.id }, row.place, viewer) === 'allowed',
    mayComment: mayTakePart(row.place, viewer) === 'allowed',
    mayAccept: mayAccept({ kind: row.kind, authorId: row.author.id }, row.place, viewer) === 'allowed',
    mayVerify: mayVerify(answererId, row.place, viewer) === 'allowed',
    mayDoubt: mayWithdraw(answererId, row.place, viewer) === 'allowed',
    mayPin: mayPin(row.place) === 'allowed',
    event: row.event && eventView(row.event, place, viewer),
    announcement: row.announcement && announcementView(row.announcement, place, viewer),
    thanks: row.thanks.map(thanksView),
    poll: row.poll && pollView(row.poll, place, viewer),
    idea: row.idea && ideaView(row.idea, place, viewer),
    archived: row.place?.state === 'archived',
  }
}
