import { tzlib_get_ical_block, tzlib_get_offset, tzlib_get_timezones } from 'timezones-ical-library'

const minute = 60_000
const day = 1440 * minute

const zones = new Set(tzlib_get_timezones())

/** Whether an IANA time zone is called so: `Europe/Paris`. Offsets and abbreviations are none. */
export const isZone = (name: string): boolean => zones.has(name)

/**
 * The moment at which clocks in that zone show `wall` (`2026-11-27T14:00`). Of an hour that comes twice, the first;
 * an hour that clocks leap over is read with the offset before the leap (RFC 5545, 3.3.5).
 */
export function momentOf(wall: string, zone: string): Date {
  const asIfUtc = Date.parse(`${wall}:00Z`)
  const before = asIfUtc - offsetAt(asIfUtc - day, zone)
  const after = asIfUtc - offsetAt(asIfUtc + day, zone)
  const shown = [before, after].filter((moment) => wallOf(new Date(moment), zone) === wall)
  return new Date(shown.length > 0 ? Math.min(...shown) : before)
}

/** What clocks in that zone show at a moment: `2026-11-27T14:00`. */
export function wallOf(moment: Date, zone: string): string {
  const said = new Map(
    clockIn(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  )
  const part = (name: Intl.DateTimeFormatPartTypes, digits = 2) =>
    (said.get(name) ?? '').padStart(digits, '0')
  return `${part('year', 4)}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/** The next day: `2026-02-28` → `2026-03-01`. */
export function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00Z`) + day).toISOString().slice(0, 10)
}

/**
 * The VTIMEZONE of a zone, where what it says of these moments is right: rules that no yearly rule can tell (the
 * Moroccan hour around Ramadan) are cut short in it. Null then.
 */
export function zoneBlock(zone: string, moments: readonly Date[]): string | null {
  const [block] = tzlib_get_ical_block(zone)
  const right = moments.every((moment) => {
    const [date = '', time = ''] = wallOf(moment, zone).split('T')
    return minutesIn(tzlib_get_offset(zone, date, time)) * minute === offsetAt(moment.getTime(), zone)
  })
  return block && right ? block : null
}

function offsetAt(moment: number, zone: string): number {
  const whole = Math.floor(moment / minute) * minute
  return Date.parse(`${wallOf(new Date(whole), zone)}:00Z`) - whole
}

/** Of +0530 and the like. */
function minutesIn(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)/.exec(offset) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockIn(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, calendar: 'iso8601', hourCycle: 'h23' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  })
  clocks.set(timeZone, clock)
  return clock
}
