const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** The moment that `w41 mon 09:42`, `in1 tue 14:00` or `h3` stands for, told from another; null when it says nothing. */
export function whenOf(when: string, from: Date): Date | null {
  const [, hours] = /^h(\d{1,4})$/.exec(when) ?? []
  if (hours !== undefined) return new Date(from.getTime() - Number(hours) * hour)
  const [, way, count, weekday = '', hh, mm] = /^(w|in)(\d{1,3}) (\w{3}) (\d\d):(\d\d)$/.exec(when) ?? []
  const at = days.indexOf(weekday)
  if (count === undefined || at < 0 || Number(hh) > 23 || Number(mm) > 59) return null
  const weeks = way === 'in' ? -Number(count) : Number(count)
  const here = clockIn('Europe/Paris', from)
  const monday = Date.UTC(here.year, here.month - 1, here.date) - here.weekday * day
  return inParis(monday + (at - weeks * 7) * day + Number(hh) * hour + Number(mm) * minute)
}

/** The milliseconds of `25m`, `3h`, `1d4h`, `12d`; null when it says nothing. */
export function lengthOf(after: string): number | null {
  const [, d, h, m] = /^(?=\d)(?:(\d{1,3})d)?(?:(\d{1,3})h)?(?:(\d{1,4})m)?$/.exec(after) ?? []
  if (d === undefined && h === undefined && m === undefined) return null
  return Number(d ?? 0) * day + Number(h ?? 0) * hour + Number(m ?? 0) * minute
}

/** What the clock on the wall says there; `weekday` counts from Monday, 0. */
export function clockIn(timeZone: string, at: Date) {
  const parts = new Map(
    clock(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  const number = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name))
  return {
    ...{ year: number('year'), month: number('month'), date: number('day') },
    ...{ hour: number('hour'), minute: number('minute') },
    weekday: days.indexOf((parts.get('weekday') ?? '').toLowerCase()),
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clock(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, hourCycle: 'h23', weekday: 'short', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric' },
  })
  clocks.set(timeZone, made)
  return made
}

/** The moment when the clocks of Paris show what UTC would show at `wall`. */
function inParis(wall: number): Date {
  const offsetAt = (time: number) => {
    const { year, month, date, hour: hh, minute: mm } = clockIn('Europe/Paris', new Date(time))
    return Date.UTC(year, month - 1, date, hh, mm) - Math.floor(time / minute) * minute
  }
  const guess = wall - offsetAt(wall)
  return new Date(wall - offsetAt(guess))
}

/** A share between 0 and 1 that these words always give. */
export function shareOf(...words: readonly (string | number)[]): number {
  let hash = 2_166_136_261
  for (const letter of words.join(' ')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619)
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32
}
