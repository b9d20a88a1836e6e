import { usePlace, useWords } from '../../kit/words.tsx'
import { questionWords } from './words.ts'

const minuteMs = 60_000
const hourMinutes = 60
const dayMinutes = 24 * hourMinutes
const monthMinutes = 30 * dayMinutes

/** A length of time in words, in whole minutes: "38 min", "1 h 38", then days, then months. */
export function useSpan(): (minutes: number) => string {
  const t = useWords(questionWords)
  return (given) => {
    const minutes = Math.max(1, Math.round(given))
    if (minutes < hourMinutes) return t('minutes', { count: minutes })
    if (minutes >= 2 * monthMinutes) return t('months', { count: Math.round(minutes / monthMinutes) })
    if (minutes >= 2 * dayMinutes) return t('days', { count: Math.round(minutes / dayMinutes) })
    const rest = String(minutes % hourMinutes).padStart(2, '0')
    return t('hours', { hours: Math.floor(minutes / hourMinutes), minutes: rest })
  }
}

export const minutesBetween = (from: string, to: string): number =>
  (new Date(to).getTime() - new Date(from).getTime()) / minuteMs

/** Where somebody is from: French says "de Gdańsk", "d’Angers", "du Havre". */
export function useFromPlace(): (site: string) => string {
  const t = useWords(questionWords)
  const { language } = usePlace()
  return (site) => (language === 'fr' ? frenchFrom(site) : t('fromPlace', { site }))
}

export function frenchFrom(site: string): string {
  if (/^les\s/iu.test(site)) return `des ${site.slice(4)}`
  if (/^le\s/iu.test(site)) return `du ${site.slice(3)}`
  return /^[aeiouyœ]/iu.test(site.normalize('NFD')) ? `d’${site}` : `de ${site}`
}
