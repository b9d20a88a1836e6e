import { usePlace } from '../../kit/words.tsx'
import type { Occasion } from './when.ts'
import './events.css'

/** The day as a calendar's leaf: its number, and the month, or the weekday within six days. For the eye: words say it too. */
export function DateBlock({ occasion }: { occasion: Occasion }) {
  const { locale, zone } = usePlace()
  const at = new Date(occasion.startsAt)
  const timeZone = occasion.allDay ? occasion.timeZone : zone
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(at)
  const away = at.getTime() - Date.now()
  const near = away > 0 && away < 6 * 86_400_000
  return (
    <span className="e-leaf" aria-hidden data-cancelled={occasion.cancelled || undefined}>
      <b>{part({ day: 'numeric' }).replace(/\D/g, '')}</b>
      <span suppressHydrationWarning>{part(near ? { weekday: 'short' } : { month: 'short' })}</span>
    </span>
  )
}
