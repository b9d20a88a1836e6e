import { foldAccents } from './names.ts'

export type Search = {
  words: string
  phrases: string[]
  from: string[]
  in: string[]
  kinds: string[]
  isUnanswered: boolean
  isAccepted: boolean
  hasFile: boolean
  before: Date | null
  after: Date | null
  unknown: string[]
}

type Operator = 'from' | 'in' | 'kind' | 'is' | 'has' | 'before' | 'after'

const longestQuery = 300
const part = /(?<name>\p{L}+):(?:"(?<quoted>[^"]*)"?|(?<bare>[^\s"]+))|"(?<phrase>[^"]*)"?|(?<word>[^\s"]+)/gu
const operators = new Map<string, Operator>([
  ...(['from', 'in', 'kind', 'is', 'has', 'before', 'after'] as const).map((name) => [name, name] as const),
  ...([
    ['de', 'from'],
    ['dans', 'in'],
    ['type', 'kind'],
    ['est', 'is'],
    ['avec', 'has'],
  ] as const),
  ...([
    ['avant', 'before'],
    ['apres', 'after'],
  ] as const),
])
const unanswered = new Set(['unanswered', 'sans-reponse'])
const accepted = new Set(['accepted', 'acceptee', 'accepte'])
const files = new Set(['file', 'fichier'])

/**
 * Reads a search line. `from:` `in:` `kind:` `is:unanswered` `is:accepted` `has:file` `before:` `after:` and
 * the French `de:` `dans:` `type:` `est:sans-réponse` `est:acceptée` `avec:fichier` `avant:` `après:`; accents
 * and case of operators are ignored; values may be quoted. `words` is the free text with single spaces,
 * `phrases` what stood in quotes. `kinds` come in lower case without accents; names as typed.
 * Dates (YYYY, YYYY-MM, YYYY-MM-DD) are the UTC start of their period: `after` includes it, `before` does not.
 * An operator with a value it does not know goes to `unknown` as typed; anything else stays text.
 * Only the first 300 UTF-16 units are read. Never throws.
 */
export function parseSearch(query: string): Search {
  const search = emptySearch()
  const words: string[] = []
  for (const { 0: typed, groups = {} } of query
    .slice(0, longestQuery)
    .normalize('NFC')
    .toWellFormed()
    .matchAll(part)) {
    const operator = operators.get(plain(groups.name ?? ''))
    const value = (groups.quoted ?? groups.bare ?? '').trim()
    if (operator !== undefined && !value.startsWith('//')) apply(search, operator, value, typed)
    else if (groups.phrase !== undefined) pushFilled(search.phrases, groups.phrase)
    else if (typed.trim()) words.push(typed.trim())
  }
  return { ...search, words: words.join(' ') }
}

function apply(search: Search, operator: Operator, value: string, typed: string): void {
  if (operator === 'from') pushFilled(search.from, value)
  else if (operator === 'in') pushFilled(search.in, value)
  else if (operator === 'kind') pushFilled(search.kinds, plain(value))
  else if (operator === 'is' && unanswered.has(plain(value))) search.isUnanswered = true
  else if (operator === 'is' && accepted.has(plain(value))) search.isAccepted = true
  else if (operator === 'has' && files.has(plain(value))) search.hasFile = true
  else if (operator === 'before' && startOf(value) !== null) search.before = startOf(value)
  else if (operator === 'after' && startOf(value) !== null) search.after = startOf(value)
  else search.unknown.push(typed)
}

function emptySearch(): Search {
  const lists = { words: '', phrases: [], from: [], in: [], kinds: [], unknown: [] }
  return { ...lists, isUnanswered: false, isAccepted: false, hasFile: false, before: null, after: null }
}

function plain(text: string): string {
  return foldAccents(text).toLowerCase()
}

function pushFilled(list: string[], text: string): void {
  const trimmed = text.trim()
  if (trimmed !== '' && !list.includes(trimmed)) list.push(trimmed)
}

function startOf(period: string): Date | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(period) ?? []
  if (year === undefined || year < '1000') return null
  const start = new Date(`${year}-${month}-${day}T00:00:00Z`)
  // 30 February would roll over into March.
  return start.getUTCDate() === Number(day) ? start : null
}
