import { slugOf } from '../../../engines/text/index.ts'
import { reading } from '../../platform/facts/index.ts'
import type { House } from '../../platform/house.ts'
import { answers, changes, type Exchange, type Route, reads } from '../../platform/http/index.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import { findThread } from '../threads/store.ts'
import { summaryView, threadView } from '../threads/views.ts'
import { cancelEvent, publishEvent, replyToEvent, rescheduleEvent, withdrawReply } from './actions.ts'
import { contract } from './contract.ts'
import { calendarOf, entryOf } from './file.ts'
import { findEvents, findNextEvents, findReplies, type ListedEvent } from './store.ts'
import { findFiledEvent } from './store-filed.ts'

export const eventRoutes = (house: House): Route[] => [
  changes(contract.publishEvent, publishEvent, threadView, findThread),
  changes(contract.rescheduleEvent, rescheduleEvent, threadView),
  changes(contract.cancelEvent, cancelEvent, threadView),
  changes(contract.replyToEvent, replyToEvent, threadView),
  changes(contract.withdrawReply, withdrawReply, threadView),
  reads(contract.listReplies, findReplies),
  reads(contract.listEvents, findEvents, ({ data, page }) => ({ page, data: data.map(rowView) })),
  reads(contract.readNextEvents, findNextEvents, (rows) => ({ data: rows.map(rowView) })),
  answers(contract.readEventFile, (exchange) => sendFile(house, exchange, exchange.input.postId)),
]

const rowView = (row: ListedEvent) => ({ ...row, ...summaryView(row) })

async function sendFile({ config }: House, { ground, viewer, reply }: Exchange, postId: string) {
  const event = found(await reading(ground, viewer, (db) => findFiledEvent(db, viewer, postId)))
  if (event === 'none') throw new Refusal('event.none')
  const name = slugOf(event.title) || 'event'
  reply.headers({
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.ics"`,
  })
  return calendarOf({ entries: [entryOf(event, config)] })
}
