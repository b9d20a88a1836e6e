import { useMemo } from 'react'
import { useMinute } from './minute.ts'
import { type Place, usePlace } from './words.tsx'

export type Format = ReturnType<typeof formatIn>

export function useFormat(): Format {
  const place = usePlace()
  return useMemo(() => formatIn(place), [place])
}

/** A moment in words: relative under seven days, the full date on hover. Follows the clock. */
export function When({ at, now }: { at: string | Date; now?: Date }) {
  const format = useFormat()
  const minute = useMinute()
  const moment = new Date(at)
  return (
    <time
      dateTime={moment.toISOString()}
      title={format.dateTime(moment)}
      className="w-when"
      suppressHydrationWarning
    >
      {format.relative(moment, now ?? new Date(minute))}
    </time>
  )
}

/** How far a moment is, inside a sentence. Follows the clock, and says on waking what was drawn. */
export function useSince(): (at: string | Date) => string {
  const format = useFormat()
  const minute = useMinute()
  return (at) => format.relative(new Date(at), new Date(minute))
}

export function formatIn({ locale, zone, language }: Place) {
  const make = (options: Intl.DateTimeFormatOptions) => {
    const written = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options })
    return { format: (moment: Date) => ordinal(written.format(moment), language) }
  }
  const day = make({ day: 'numeric', month: 'long' })
  const dayAndYear = make({ day: 'numeric', month: 'long', year: 'numeric' })
  const weekday = make({ weekday: 'long', day: 'numeric', month: 'long' })
  const clock = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: 'numeric', minute: '2-digit' })
  const ago = new Intl.RelativeTimeFormat(locale, {
    numeric: 'auto',
    style: language === 'fr' ? 'short' : 'narrow',
  })
  const many = new Intl.ListFormat(locale, { type: 'conjunction' })

  const year = (moment: Date) => make({ year: 'numeric' }).format(moment)
  const date = (moment: Date, now = new Date()) =>
    year(moment) === year(now) ? day.format(moment) : dayAndYear.format(moment)
  const time = (moment: Date) => (language === 'fr' ? frenchTime(clock, moment) : clock.format(moment))
  const dateTime = (moment: Date) => `${dayAndYear.format(moment)}, ${time(moment)}`
  const relative = (moment: Date, now: Date) => {
    const step = relativeStep(moment.getTime() - now.getTime())
    return step ? ago.format(step.count, step.unit) : date(moment, now)
  }

  return {
    date,
    fullDate: (moment: Date) => dayAndYear.format(moment),
    weekday: (moment: Date) => weekday.format(moment),
    time,
    dateTime,
    relative,
    number: (value: number, options?: Intl.NumberFormatOptions) =>
      new Intl.NumberFormat(locale, options).format(value),
    percent: (share: number, digits = 0) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(share),
    money: (value: number, currency: string) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(value),
    bytes: (count: number) => bytesIn(locale, count),
    list: (items: string[]) => many.format(items),
    compare: new Intl.Collator(locale, { sensitivity: 'base', numeric: true }).compare,
  }
}

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

function relativeStep(
  difference: number,
): { count: number; unit: 'second' | 'minute' | 'hour' | 'day' } | null {
  const distance = Math.abs(difference)
  if (distance >= 7 * dayMs) return null
  if (distance < minuteMs) return { count: 0, unit: 'second' }
  if (distance < hourMs) return { count: Math.trunc(difference / minuteMs), unit: 'minute' }
  if (distance < dayMs) return { count: Math.trunc(difference / hourMs), unit: 'hour' }
  return { count: Math.trunc(difference / dayMs), unit: 'day' }
}

/** French writes 14 h 05, with narrow no-break spaces; Intl writes 14:05. */
/** French counts the first of a month in order, the other days not: 1er octobre, 2 octobre. */
const ordinal = (date: string, language: Place['language']) =>
  language === 'fr' ? date.replace(/(^|\s)1 (?=\p{L})/u, '$11er ') : date

function frenchTime(clock: Intl.DateTimeFormat, moment: Date): string {
  const parts = clock.formatToParts(moment)
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? ''
  return `${Number(part('hour'))}\u202fh\u202f${part('minute')}`
}

function bytesIn(locale: string, count: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(count, 1)) / 3))
  const unit = units[step] ?? 'byte'
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(count / 1000 ** step)
}
