import { useFormat } from '../kit/format.tsx'
import { usePlace, useWords } from '../kit/words.tsx'
import type { Driver } from './driver.ts'
import { driverWords } from './value-words.ts'

/** Inputs by their names, as a sentence lists them. */
export function useNames({ inputs }: Driver): (symbols: readonly string[]) => string {
  const format = useFormat()
  const { language } = usePlace()
  return (symbols) =>
    format.list(inputs.flatMap(({ symbol, name }) => (symbols.includes(symbol) ? [name[language]] : [])))
}

type WorthProps = { driver: Driver; result: number | null; lacking: readonly string[] }

/** What the formula comes to on the defaults, or why it comes to nothing. */
export function Worth({ driver, result, lacking }: WorthProps) {
  const t = useWords(driverWords)
  const format = useFormat()
  const names = useNames(driver)
  if (!driver.valued) return <p className="w-small w-quiet">{t('noValue')}</p>
  if (lacking.length > 0) return <p className="w-small w-quiet">{t('noResult', { names: names(lacking) })}</p>
  if (result === null) return <p className="w-small w-quiet">{t('divided')}</p>
  return <p>{t('comesTo', { amount: format.money(result, 'EUR') })}</p>
}
