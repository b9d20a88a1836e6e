import { distance } from 'fastest-levenshtein'
import { foldAccents } from './names.ts'

const longestCompared = 100

/**
 * The known name nearest to a mistyped one, for "did you mean"; null when none is near enough. Accents and
 * case do not count. At most a third of the word's letters may differ, and never more than 3 (Levenshtein
 * distance). Of equals the first known wins. Words over 100 UTF-16 units have no neighbour.
 */
export function nearestName(word: string, known: readonly string[]): string | null {
  const wanted = folded(word)
  if (wanted === '' || wanted.length > longestCompared) return null
  let nearest: string | null = null
  let least = Math.min(3, Math.floor(wanted.length / 3)) + 1
  for (const name of known) {
    const other = folded(name)
    if (Math.abs(other.length - wanted.length) >= least) continue
    const apart = distance(wanted, other)
    if (apart >= least) continue
    nearest = name
    least = apart
  }
  return nearest
}

function folded(text: string): string {
  return foldAccents(text).trim().toLowerCase()
}
