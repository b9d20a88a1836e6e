import { type Calendar, type CalendarEntry, writeCalendar } from '../../../engines/calendar/index.ts'
import type { Config } from '../../platform/config/index.ts'
import { addressOf } from '../threads/address.ts'
import type { FiledEvent } from './store-filed.ts'

type House = Pick<Config, 'url'>

const product = '-//Weft//Weft//EN'

export const calendarOf = (calendar: Omit<Calendar, 'product'>): string =>
  writeCalendar({ product, ...calendar })

/** An event as it stands in calendars: its id there outlives every change. */
export function entryOf(event: FiledEvent, { url }: House): CalendarEntry {
  const { publicId, zone, title, excerpt, place, link, sequence, startsAt, endsAt, allDay } = event
  const where = [place, link].filter((each) => each !== null).join(', ')
  return {
    ...{ uid: uidOf(publicId, url), sequence, stamp: event.changedAt, startsAt, endsAt, allDay, zone, title },
    description: [excerpt, link].filter(Boolean).join('\n\n'),
    ...(where && { place: where }),
    url: `${url}${addressOf({ kind: 'event', publicId, title, excerpt })}`,
    status: event.cancelled ? 'CANCELLED' : 'CONFIRMED',
  }
}

export const uidOf = (publicId: string, url: string): string => `event-${publicId}@${new URL(url).hostname}`
