/**
 * How unevenly something is spread, from 0 (all alike) to nearly 1 (one has all): 2Σi·x₍ᵢ₎/(nΣx) − (n+1)/n with x
 * in ascending order. Null for no values, or when all are 0.
 */
export function gini(values: readonly number[]): number | null {
  const n = values.length
  const sum = values.reduce((total, value) => total + value, 0)
  if (sum === 0) return null
  const ranked = [...values]
    .sort((a, b) => a - b)
    .reduce((total, value, index) => total + (index + 1) * value, 0)
  return (2 * ranked) / (n * sum) - (n + 1) / n
}

/** The fewest whose counts reach `share` (0 to 1) of the total, the greatest first; 0 when the total is 0. */
export function fewestCovering(counts: readonly number[], share: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return 0
  const descending = [...counts].sort((a, b) => b - a)
  const covered = (many: number) => descending.slice(0, many).reduce((sum, count) => sum + count, 0)
  return 1 + descending.findIndex((_, index) => covered(index + 1) >= share * total)
}
