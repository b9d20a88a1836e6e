import { foldAccents, slipsBetween } from '../../../engines/text/index.ts'
import type { CloseWord } from './store.ts'

const formsAtMost = 4

/** A term as it was typed, and what it may have been meant to be, the nearest first. */
export type Mended = { typed: string; meant: string[] }

/** The terms that were mended: one slip a word of up to six letters, two a longer one, and only the least that helps. */
export function mendedTerms(terms: readonly string[], close: readonly CloseWord[]): Mended[] {
  const found = Map.groupBy(close, ({ typed }) => typed)
  return terms.flatMap((typed) => {
    const meant = nearestTo(typed, found.get(typed) ?? [])
    return meant.length > 0 ? [{ typed, meant }] : []
  })
}

function nearestTo(typed: string, found: readonly CloseWord[]): string[] {
  const folded = foldAccents(typed).toLowerCase()
  const most = folded.length > 6 ? 2 : 1
  const near = found
    .map(({ word }) => ({ word, away: slipsBetween(folded, word) }))
    .filter(({ away }) => away > 0 && away <= most)
    .sort((one, other) => one.away - other.away || begins(folded, other.word) - begins(folded, one.word))
  return near
    .filter(({ away }) => away === near[0]?.away)
    .slice(0, formsAtMost)
    .map(({ word }) => word)
}

// The first letter is rarely the wrong one.
const begins = (folded: string, word: string) => Number(folded.charAt(0) === word.charAt(0))
