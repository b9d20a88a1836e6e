/** Times of the day, in minutes since midnight, as one writes them: 8 h 30, 08:30. */
export function clockWord(minute: number, locale: 'fr' | 'en'): string {
  const hours = Math.floor(minute / 60)
  const rest = String(minute % 60).padStart(2, '0')
  return locale === 'fr' ? `${hours}\u202fh\u202f${rest}` : `${String(hours).padStart(2, '0')}:${rest}`
}

/** A day of the week, from 1, Monday. */
export function dayWord(day: number, locale: 'fr' | 'en'): string {
  const monday = Date.UTC(2024, 0, 1)
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr' : 'en-GB', {
    weekday: 'long',
    timeZone: 'UTC',
  }).format(new Date(monday + (day - 1) * 86_400_000))
}

/** The half hours of a day, and the chosen time where it is none of them. */
export function timesAround(chosen: number): number[] {
  const halves = Array.from({ length: 48 }, (_, turn) => turn * 30)
  return halves.includes(chosen) ? halves : [...halves, chosen].sort((one, other) => one - other)
}
