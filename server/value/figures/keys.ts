import { costKeys } from './finance-keys.ts'
import { salesKeys } from './sales-keys.ts'
import { workKeys } from './work-keys.ts'

export const systems = ['finance', 'people', 'tickets', 'sales', 'operations'] as const
export type System = (typeof systems)[number]

export type Unit =
  | 'count'
  | 'people'
  | 'eur'
  | 'eur_year'
  | 'eur_hour'
  | 'eur_minute'
  | 'eur_day'
  | 'days'
  | 'hours'
  | 'minutes'

/** What a figure says, how it is read from a file, and how it folds over months. */
export type FigureKind = {
  system: System
  unit: Unit
  /** The heading of its column, first; what else that column is called, after. */
  fr: readonly [string, ...string[]]
  en: readonly [string, ...string[]]
  /** Added up; averaged by the figure named (equally without one); or the last month of each team, added up. */
  fold: 'sum' | 'last' | { mean: string | null }
  least: number
  most: number
  /** What to ask when a value is beyond what is plausible. */
  hint?: { fr: string; en: string }
  /** Says what people are paid: a team of few would tell of one. */
  ofFew?: true
}

export const figureKinds = { ...costKeys, ...workKeys, ...salesKeys } as const satisfies Record<
  string,
  FigureKind
>
export type FigureKey = keyof typeof figureKinds

const isKey = (text: string): text is FigureKey => Object.hasOwn(figureKinds, text)
export const figureKeys = Object.keys(figureKinds).filter(isKey)
export const kindOf = (key: FigureKey): FigureKind => figureKinds[key]
export const asKey = (text: string): FigureKey | null => (isKey(text) ? text : null)
export const keysOf = (system: System): FigureKey[] =>
  figureKeys.filter((key) => kindOf(key).system === system)

/** The words of a unit, as a heading bears them. */
export const unitWords: Readonly<Record<Unit, { fr: string; en: string }>> = {
  count: { fr: 'nombre', en: 'number' },
  people: { fr: 'personnes', en: 'people' },
  eur: { fr: '€', en: '€' },
  eur_year: { fr: '€/an', en: '€/year' },
  eur_hour: { fr: '€/h', en: '€/h' },
  eur_minute: { fr: '€/min', en: '€/min' },
  eur_day: { fr: '€/jour', en: '€/day' },
  days: { fr: 'jours', en: 'days' },
  hours: { fr: 'heures', en: 'hours' },
  minutes: { fr: 'minutes', en: 'minutes' },
}
