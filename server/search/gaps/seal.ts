import { createHmac } from 'node:crypto'
import { foldAccents, parseSearch } from '../../../engines/text/index.ts'
import { termsOf } from '../words/terms.ts'

/** What was looked for, as it is counted: the words alone, and the names of spaces asked about. */
export type Unfound = { words: string; places: readonly string[] }

const mostWords = 6

/**
 * A search line as it may be counted; null where it may not be: by a person, by a date, in quotes, or with anything
 * that is no plain word, for that may be a number, an address or a sentence of one's own.
 */
export function countedAs(line: string): Unfound | null {
  const { words, phrases, from, in: places, before, after, unknown } = parseSearch(line)
  if ([phrases, from, unknown].some(({ length }) => length > 0) || before || after || places.length > 1)
    return null
  const { terms, left } = termsOf(words)
  // Words of one or two letters say little, and stand in every sentence.
  const saying = terms.filter((term) => !/^\p{L}{1,2}$/u.test(term))
  const plain = [...new Set(saying.map((term) => foldAccents(term).toLowerCase()))].sort()
  const countable =
    plain.length > 0 && plain.length <= mostWords && plain.every((term) => /^[a-z]{3,30}$/.test(term))
  return countable && left.length === 0 ? { words: plain.join(' '), places } : null
}

const windowDays = 28
const dayMs = 86_400_000

/** The first day of the four weeks that a moment belongs to. */
export function windowOf(now: Date): string {
  const day = Math.floor(now.getTime() / dayMs)
  return new Date((day - (day % windowDays)) * dayMs).toISOString().slice(0, 10)
}

/** Tells that one person looked for one thing twice, and nothing else: two searches of theirs have nothing in common. */
export function sealOf(secret: Buffer, personId: string, words: string, spaceId: string | null): string {
  return createHmac('sha256', secret)
    .update(`${personId}\n${words}\n${spaceId ?? ''}`)
    .digest('hex')
}
