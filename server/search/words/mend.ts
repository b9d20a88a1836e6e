import { distance } from 'fastest-levenshtein'
import { foldAccents } from '../../../engines/text/index.ts'
import type { CloseWord } from './store.ts'

const variantsAtMost = 3

/**
 * What was typed with its slips mended: up to three variants, the nearest first. One letter too many, missing
 * or wrong counts 1, two letters swapped 2; a word of four letters may be 1 away, a longer one 2.
 */
export function mendedVariants(
  words: string,
  close: readonly CloseWord[],
): { variants: string[]; also: string[] } {
  const nearest = new Map(
    [...Map.groupBy(close, ({ typed }) => typed)].map(([typed, found]) => [typed, nearestTo(typed, found)]),
  )
  const used = [...nearest.values()].flat()
  const longest = Math.max(0, ...[...nearest.values()].map(({ length }) => length))
  const variants = Array.from({ length: longest }, (_, place) =>
    words
      .split(' ')
      .map((word) => nearest.get(word)?.[place] ?? nearest.get(word)?.[0] ?? word)
      .join(' '),
  )
  return { variants, also: [...new Set(used)] }
}

function nearestTo(typed: string, found: readonly CloseWord[]): string[] {
  const folded = foldAccents(typed).toLowerCase()
  const most = folded.length > 4 ? 2 : 1
  return found
    .map(({ word }) => ({ word, away: distance(folded, word) }))
    .filter(({ away }) => away > 0 && away <= most)
    .sort((one, other) => one.away - other.away)
    .slice(0, variantsAtMost)
    .map(({ word }) => word)
}
