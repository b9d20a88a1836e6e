import { useFormat } from '../../kit/format.tsx'
import { useMinute } from '../../kit/minute.ts'
import { useWords } from '../../kit/words.tsx'
import { articleFactWords } from './fact-words.ts'

const minuteMs = 60_000
const weekMs = 7 * 24 * 60 * minuteMs

/** A moment inside a sentence: "hier", "le 12 mai". */
export function useSaidWhen(): (at: string) => string {
  const t = useWords(articleFactWords)
  const format = useFormat()
  const minute = useMinute()
  return (at) => {
    const moment = new Date(at)
    const words = format.relative(moment, new Date(minute))
    const ago = minute - moment.getTime()
    if (ago < minuteMs) return t('justNow')
    return ago < weekMs ? words : t('onDate', { date: words })
  }
}

/** A day such as 2027-05-12, in words. */
export function useDay(): (day: string) => string {
  const format = useFormat()
  return (day) => format.fullDate(new Date(`${day.slice(0, 10)}T12:00:00Z`))
}
