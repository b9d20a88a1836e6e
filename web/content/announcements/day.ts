import { useFormat } from '../../kit/format.tsx'
import { usePlace, useWords } from '../../kit/words.tsx'
import { announcementWords } from './words.ts'

/** Says by when to read: today, tomorrow, the day of the week under seven days, else the date; then that it was. */
export function useReadBy(): (by: string) => string {
  const t = useWords(announcementWords)
  const format = useFormat()
  const { locale, zone } = usePlace()
  return (by) => {
    const left = daysUntil(by, zone)
    const day = noonOf(by)
    if (left === 0) return t('today')
    if (left === 1) return t('before', { day: t('tomorrow') })
    if (left > 1 && left < 7) return t('before', { day: weekdayOf(day, locale) })
    return t(left < 0 ? 'wasBefore' : 'before', { day: t('theDay', { date: format.date(day) }) })
  }
}

export function daysUntil(by: string, zone: string, now = new Date()): number {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(now)
  return Math.round((noonOf(by).getTime() - noonOf(today).getTime()) / 86_400_000)
}

// The middle of the day is that day in nearly every zone.
const noonOf = (day: string) => new Date(`${day}T12:00:00Z`)

const weekdayOf = (day: Date, locale: string) =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(day)
