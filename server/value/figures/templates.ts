import { stringify } from 'csv-stringify/sync'
import type { Locale } from '../../platform/viewer.ts'
import { type FigureKey, keysOf, kindOf, type System, unitWords } from './keys.ts'
import { systemWords } from './words.ts'

const example = { fr: 'EXEMPLE, à retirer', en: 'EXAMPLE, to be removed' }

/** A file to fill in, in one's language: headings, and two rows that say that they are examples. */
export function templateOf(system: System, language: Locale): { name: string; content: string } {
  const keys = keysOf(system)
  const heads = [
    ...(language === 'fr' ? ['équipe', 'mois'] : ['team', 'month']),
    ...keys.map((key) => headingOf(key, language)),
  ]
  const rows = ['2026-01', '2026-02'].map((month) => [
    example[language],
    month,
    ...keys.map((key) => sampleOf(key, language)),
  ])
  const content = stringify([heads, ...rows], {
    delimiter: language === 'fr' ? ';' : ',',
    bom: true,
    record_delimiter: 'windows',
  })
  return { name: `${language === 'fr' ? 'modele' : 'template'}-${nameOf(system, language)}.csv`, content }
}

export function headingOf(key: FigureKey, language: Locale): string {
  const kind = kindOf(key)
  return `${kind[language][0]} (${unitWords[kind.unit][language]})`
}

const nameOf = (system: System, language: Locale): string =>
  systemWords[system][language].normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, '-')

const samples = {
  count: 12,
  people: 24,
  eur: 350,
  eur_year: 42_000,
  eur_hour: 48.5,
  eur_minute: 0.75,
  eur_day: 180,
  days: 45,
  hours: 3.5,
  minutes: 8.5,
} as const

function sampleOf(key: FigureKey, language: Locale): string {
  const text = String(samples[kindOf(key).unit])
  return language === 'fr' ? text.replace('.', ',') : text
}
