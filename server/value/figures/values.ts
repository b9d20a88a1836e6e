import { type FigureKey, kindOf, type Unit, unitWords } from './keys.ts'
import { plain } from './months.ts'
import { type DecimalSign, numberOf, shownBy } from './numbers.ts'
import type { ProblemCode, Spoken } from './problems.ts'

type Refused = { code: ProblemCode; values: Readonly<Record<string, string | Spoken>> }

const euros = ['€', 'eur', 'euro', 'euros']
const per = (...words: string[]) => words.flatMap((word) => euros.map((euro) => `${euro}/${word}`))
const unitSpellings: Readonly<Record<Unit, readonly string[]>> = {
  count: ['nombre', 'number', 'nb', '#'],
  people: ['nombre', 'number', 'etp', 'fte', 'personnes', 'people'],
  eur: euros,
  eur_year: [...euros, ...per('an', 'annee', 'year', 'yr')],
  eur_hour: [...euros, ...per('h', 'heure', 'hour')],
  eur_minute: [...euros, ...per('min', 'minute')],
  eur_day: [...euros, ...per('j', 'jour', 'day', 'd')],
  days: ['j', 'jour', 'jours', 'd', 'day', 'days'],
  hours: ['h', 'heure', 'heures', 'hour', 'hours'],
  minutes: ['min', 'minute', 'minutes', 'mn'],
}

export const acceptsUnit = (unit: Unit, said: string): boolean =>
  unitSpellings[unit].includes(plain(said).replace(/ /g, ''))

/** The number of a cell without the unit beside it; null where the unit is another. */
export function bareNumber(key: FigureKey, cell: string): string | null {
  const [, before = '', number, after = ''] =
    /^([€\s]*)([-−–]?[\s\d.,'’]*\d[\s\d.,'’]*)(.*)$/u.exec(cell) ?? []
  if (number === undefined) return null
  const unit = `${before}${after}`.trim()
  return unit === '' || acceptsUnit(kindOf(key).unit, unit) ? number.trim() : null
}

/** What one cell says; null where it is empty. */
export function figureAt(
  key: FigureKey,
  cell: string,
  sign: DecimalSign | null,
): { value: number } | Refused | null {
  const found = cell.trim()
  if (found === '') return null
  const { unit } = kindOf(key)
  const number = bareNumber(key, found)
  if (number === null) {
    if (/^[€\s]*[-−–]?[\s\d.,'’]*\d[\s\d.,'’]*[\s€%\p{L}/]{1,12}$/u.test(found))
      return { code: 'unit_wrong', values: { found: found.slice(0, 40), unit: unitWords[unit] } }
    return notNumber(found, sign)
  }
  if (sign === null && shownBy(number) === 'ambiguous') return { code: 'number_ambiguous', values: { found } }
  const value = numberOf(number, sign ?? ',')
  return value === null ? notNumber(found, sign) : weighed(key, value, found)
}

function weighed(key: FigureKey, value: number, found: string): { value: number } | Refused {
  const { unit, least, most, hint } = kindOf(key)
  if (value < 0 && least >= 0) return { code: 'negative', values: { found } }
  if (unit === 'count' && !Number.isInteger(value)) return { code: 'fraction', values: { found } }
  if (value >= least && value <= most) return { value }
  const check = { fr: 'Vérifiez l’unité de la colonne.', en: 'Check the unit of the column.' }
  const values = {
    found: told(value),
    unit: unitWords[unit],
    least: told(least),
    most: told(most),
    hint: hint ?? check,
  }
  return { code: 'beyond', values }
}

const notNumber = (found: string, sign: DecimalSign | null): Refused => ({
  code: 'number_wrong',
  values: {
    found: found.slice(0, 40),
    sign:
      sign === '.'
        ? { fr: 'un point', en: 'a point' }
        : { fr: 'une virgule', en: sign ? 'a comma' : 'a point' },
  },
})

const formats = { fr: new Intl.NumberFormat('fr'), en: new Intl.NumberFormat('en') }
const told = (value: number): Spoken => ({ fr: formats.fr.format(value), en: formats.en.format(value) })
