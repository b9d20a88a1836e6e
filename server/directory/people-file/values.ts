import type { DateOrder } from './shapes.ts'

/** Spaces as a careful typist would set them: `Engineer , Plan` becomes `Engineer, Plan`. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ +,/g, ',').trim()
}

export function listOf(cell: string, separators: RegExp): string[] {
  return [
    ...new Set(
      cell
        .split(separators)
        .map(tidy)
        .filter((item) => item !== ''),
    ),
  ]
}

/** One of each, whatever the capitals; the first spelling stays. */
export function distinct(items: string[]): string[] {
  const seen = new Set<string>()
  return items.filter((item) => !seen.has(item.toLowerCase()) && seen.add(item.toLowerCase()))
}

export function emailOf(cell: string): string | null {
  const email = cell
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase()
  return /^[^\s@<>",;]{1,64}@[^\s@<>",;]+\.[^\s@<>",;.]+$/.test(email) && email.length <= 254 ? email : null
}

export type FullName = { firstName: string; lastName: string; name: string }

/** Two columns where there are two; otherwise the first word, or what is not written in capitals, is the first name. */
export function fullName(first: string, last: string, whole: string): FullName {
  const name = tidy(whole) || tidy(`${first} ${last}`)
  if (tidy(first) !== '' || tidy(last) !== '') return { firstName: tidy(first), lastName: tidy(last), name }
  const words = name.split(' ')
  const capitals = words.findIndex((word) => !isCapitals(word))
  if (capitals > 0) {
    const lastName = words.slice(0, capitals).join(' ')
    const firstName = words.slice(capitals).join(' ')
    return { firstName, lastName, name: `${firstName} ${lastName}` }
  }
  const [firstName = '', ...others] = words
  return { firstName, lastName: others.join(' '), name }
}

function isCapitals(word: string): boolean {
  return /^[\p{Lu}'’-]{2,}$/u.test(word)
}

const yes = new Set([
  '1',
  'oui',
  'o',
  'yes',
  'y',
  'true',
  'vrai',
  'actif',
  'active',
  'x',
  'enabled',
  'present',
])
const no = new Set([
  '0',
  'non',
  'n',
  'no',
  'false',
  'faux',
  'inactif',
  'inactive',
  'disabled',
  'parti',
  'partie',
  'left',
])

/** Null where the cell says neither. */
export function activeOf(cell: string): boolean | null {
  const word = cell.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').trim()
  if (word === '' || yes.has(word)) return true
  return no.has(word) ? false : null
}

const languageNames: Record<string, string> = {
  francais: 'fr',
  french: 'fr',
  anglais: 'en',
  english: 'en',
  allemand: 'de',
  german: 'de',
  espagnol: 'es',
  spanish: 'es',
  italien: 'it',
  italian: 'it',
}

export function languagesOf(cell: string): string[] {
  const codes = listOf(cell, /[,;|/]/).map((language) => {
    const plain = language.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    return languageNames[plain] ?? plain.replace('_', '-').replace(/^(fr|en)-.*$/, '$1')
  })
  return [...new Set(codes)]
}

type DateParts = { year: string; first: string; second: string }

function slashed(cell: string): DateParts | null {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T].*)?$/.exec(cell.trim())
  const [, first, second, year] = found ?? []
  return first && second && year ? { year, first, second } : null
}

/** What one date reveals of the order, if anything. */
export function orderOf(cell: string): DateOrder | 'either' | null {
  const parts = slashed(cell)
  if (parts === null) return null
  const [first, second] = [Number(parts.first), Number(parts.second)]
  if (first > 12) return second > 12 ? null : 'day first'
  return second > 12 ? 'month first' : 'either'
}

/** `YYYY-MM-DD`, or null for what is no day of the calendar. */
export function dayOf(cell: string, order: DateOrder): string | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/.exec(cell.trim())
  if (iso !== null) return calendarDay(iso[1], iso[2], iso[3])
  const parts = slashed(cell)
  if (parts === null) return null
  const { year, first, second } = parts
  return order === 'day first' ? calendarDay(year, second, first) : calendarDay(year, first, second)
}

function calendarDay(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null
}
