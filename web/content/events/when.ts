import type { Answer } from '../../app/api.ts'
import { formatIn } from '../../kit/format.tsx'
import { type Place, usePlace, useWords } from '../../kit/words.tsx'
import { eventWords } from './words.ts'

export type Occasion = NonNullable<Answer<'readPost'>['occasion']>

/** When an event takes place, as its zone and the reader's tell it. */
export function useOccasion() {
  const t = useWords(eventWords)
  const place = usePlace()
  return (occasion: Occasion) => {
    const there = { ...place, zone: occasion.timeZone }
    const sentence = sentenceIn(t, there, occasion)
    const same = occasion.allDay || isSameClock(occasion, place.zone)
    return {
      /** With the name of its zone where that is not the reader's. */
      there: same ? sentence : t('inCity', { when: sentence, city: cityOf(occasion.timeZone) }),
      /** What the reader's clocks show; null when that is the same. */
      here: same ? null : t('atYours', { when: hereOf(t, there, place, occasion) }),
      short: shortOf(t, there, place, occasion, same),
    }
  }
}

type Say = ReturnType<typeof useWords<typeof eventWords>>

function sentenceIn(t: Say, place: Place, occasion: Occasion): string {
  const format = formatIn(place)
  const [startsAt, lastAt] = [new Date(occasion.startsAt), lastOf(occasion)]
  const [day, endDay] = [dayIn(place, startsAt), dayIn(place, lastAt)]
  if (occasion.allDay) return day === endDay ? t('oneDay', { day }) : t('wholeDays', { day, endDay })
  const hours = { start: format.time(startsAt), end: format.time(new Date(occasion.endsAt)) }
  return day === endDay ? t('sameDay', { day, ...hours }) : t('severalDays', { day, endDay, ...hours })
}

/** The hours alone while the day is the same in both zones. */
function hereOf(t: Say, there: Place, here: Place, occasion: Occasion): string {
  const format = formatIn(here)
  const [startsAt, endsAt] = [new Date(occasion.startsAt), new Date(occasion.endsAt)]
  const sameDays =
    dayIn(there, startsAt) === dayIn(here, startsAt) && dayIn(there, endsAt) === dayIn(here, endsAt)
  if (!sameDays) return sentenceIn(t, here, occasion)
  return t('hours', { start: format.time(startsAt), end: format.time(endsAt) })
}

function shortOf(t: Say, there: Place, here: Place, occasion: Occasion, same: boolean): string {
  if (occasion.allDay) return t('allDay')
  const startsAt = new Date(occasion.startsAt)
  const own = formatIn(here).time(startsAt)
  if (same) return own
  return t('shortThere', { time: formatIn(there).time(startsAt), city: cityOf(occasion.timeZone), own })
}

/** Of days the one before midnight. */
const lastOf = ({ endsAt, allDay }: Occasion) => new Date(new Date(endsAt).getTime() - (allDay ? 1 : 0))

function dayIn({ locale, zone }: Place, moment: Date): string {
  const thisYear = new Date().getFullYear() === moment.getFullYear()
  return new Intl.DateTimeFormat(locale, {
    ...{ timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' },
    ...(!thisYear && { year: 'numeric' }),
  }).format(moment)
}

function isSameClock({ startsAt, endsAt, timeZone }: Occasion, zone: string): boolean {
  return [startsAt, endsAt].every((at) => clockIn(timeZone, new Date(at)) === clockIn(zone, new Date(at)))
}

/** What clocks show there: `2026-11-27 14:00`. */
export const clockIn = (timeZone: string, moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(moment)

/** `America/Sao_Paulo` is told by its city. */
export const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

export const isOver = ({ endsAt }: Occasion): boolean => new Date(endsAt) <= new Date()
export const isOn = ({ startsAt, endsAt }: Occasion): boolean =>
  new Date(startsAt) <= new Date() && new Date() < new Date(endsAt)
