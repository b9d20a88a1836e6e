import { momentOf, wallOf, zoneBlock } from './zones.ts'

export type CalendarEntry = {
  /** Stays the same over all changes, and is nobody else's. */
  uid: string
  /** Counts the changes of time and place. */
  sequence: number
  /** When it was last changed. */
  stamp: Date
  startsAt: Date
  endsAt: Date
  /** Then it lasts from midnight to midnight in its zone. */
  allDay: boolean
  zone: string
  title: string
  description?: string
  place?: string
  url?: string
  status: 'CONFIRMED' | 'CANCELLED'
  organiser?: { name: string; address: string }
  attendee?: { name: string; address: string; answer: 'ACCEPTED' | 'TENTATIVE' | 'DECLINED' }
}

export type Calendar = {
  /** What made it, as `-//Company//Product//EN`. */
  product: string
  /** Of a subscription: what it is called. */
  name?: string
  /** Of a mail: what it does. */
  method?: 'REQUEST' | 'CANCEL'
  entries: readonly CalendarEntry[]
}

/**
 * An iCalendar file (RFC 5545): lines end in CR LF and are folded at 75 octets; what people wrote stands in texts
 * and quoted parameters and can neither end a line nor begin a property. Times carry their zone, whose rules are
 * in the file; all-day entries carry days; where a zone's rules cannot be told, times are in UTC.
 */
export function writeCalendar({ product, name, method, entries }: Calendar): string {
  const told = zonesOf(entries)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${text(product)}`,
    'CALSCALE:GREGORIAN',
    ...(method ? [`METHOD:${method}`] : []),
    ...(name ? [`NAME:${text(name)}`, `X-WR-CALNAME:${text(name)}`] : []),
    ...(name ? ['REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H'] : []),
    ...[...told.values()].flatMap((block) => block.split('\r\n')),
    ...entries.flatMap((entry) => linesOf(entry, told)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function linesOf(entry: CalendarEntry, told: ReadonlyMap<string, string>): string[] {
  const { uid, sequence, stamp, title, description, place, url, status, organiser, attendee } = entry
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${inUtc(stamp)}`,
    `LAST-MODIFIED:${inUtc(stamp)}`,
    `DTSTART${timeOf(entry.startsAt, entry, told)}`,
    `DTEND${timeOf(entry.endsAt, entry, told)}`,
    `SUMMARY:${text(title)}`,
    ...(description ? [`DESCRIPTION:${text(description)}`] : []),
    ...(place ? [`LOCATION:${text(place)}`] : []),
    ...(url ? [`URL:${new URL(url).href}`] : []),
    `STATUS:${status}`,
    ...(entry.allDay ? ['TRANSP:TRANSPARENT'] : []),
    ...(organiser ? [`ORGANIZER;CN=${parameter(organiser.name)}:mailto:${organiser.address}`] : []),
    ...(attendee
      ? [
          `ATTENDEE;CN=${parameter(attendee.name)};PARTSTAT=${attendee.answer};RSVP=FALSE:mailto:${attendee.address}`,
        ]
      : []),
    'END:VEVENT',
  ]
}

/** The rules of each zone that entries name, where they are right for all of its entries. */
function zonesOf(entries: readonly CalendarEntry[]): Map<string, string> {
  const told = new Map<string, string>()
  const timed = entries.filter(({ allDay }) => !allDay)
  for (const zone of new Set(timed.map((entry) => entry.zone))) {
    const moments = timed.filter((entry) => entry.zone === zone)
    const block = zoneBlock(
      zone,
      moments.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]),
    )
    if (block) told.set(zone, block)
  }
  return told
}

function timeOf(moment: Date, { allDay, zone }: CalendarEntry, told: ReadonlyMap<string, string>): string {
  const wall = wallOf(moment, zone).replaceAll(/[-:]/g, '')
  if (allDay) return `;VALUE=DATE:${wall.slice(0, 8)}`
  // The second of two equal hours can be told in UTC only: a file that names the zone means the first.
  return told.has(zone) && isFirst(moment, zone) ? `;TZID=${zone}:${wall}00` : `:${inUtc(moment)}`
}

const isFirst = (moment: Date, zone: string) =>
  momentOf(wallOf(moment, zone), zone).getTime() === moment.getTime()

const inUtc = (moment: Date) =>
  moment
    .toISOString()
    .replaceAll(/[-:]/g, '')
    .replace(/\.\d+Z$/, 'Z')

function text(written: string): string {
  return plain(written)
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\\n')
}

/** A parameter's value in quotes (RFC 6868 for what quotes cannot hold). */
function parameter(written: string): string {
  const oneLine = plain(written).replaceAll(/[\n\r\t\u0085\u2028\u2029]+/g, ' ')
  return `"${oneLine.replaceAll('^', '^^').replaceAll('"', "^'")}"`
}

/** Without control characters, and without those that turn the direction of what follows. */
const plain = (written: string) =>
  written
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')

/** At most 75 octets a line, never within a character. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const sign of line) {
    const size = Buffer.byteLength(sign)
    if (octets + size > 75) {
      parts.push(part)
      part = ''
      // The blank that begins a continued line counts.
      octets = 1
    }
    part += sign
    octets += size
  }
  return [...parts, part].join('\r\n ')
}
