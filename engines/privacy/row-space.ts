/** A prime below 2²⁶: the product of two residues stays exact in a double. */
const prime = 67_108_859

/**
 * The row space of a matrix of whole numbers: what sums and differences of its rows reach. Counted modulo a prime,
 * which never loses a vector of the rational row space; that it admits one more needs a minor divisible by the prime,
 * and then a figure too many is withheld. Cost: rows² × columns.
 */
export function rowSpaceOf(
  rows: readonly (readonly number[])[],
  columns: number,
): { holds: (vector: readonly number[]) => boolean } {
  const basis: { pivot: number; row: number[] }[] = []
  for (const row of rows) {
    const left = reduced(row, basis)
    const pivot = left.findIndex((entry) => entry !== 0)
    if (pivot === -1) continue
    basis.push({ pivot, row: left.map((entry) => (entry * inverse(left[pivot] ?? 1)) % prime) })
    if (basis.length === columns) break
  }
  return { holds: (vector) => reduced(vector, basis).every((entry) => entry === 0) }
}

function reduced(vector: readonly number[], basis: readonly { pivot: number; row: number[] }[]): number[] {
  let left = vector.map((entry) => ((entry % prime) + prime) % prime)
  for (const { pivot, row } of basis) {
    const factor = left[pivot] ?? 0
    if (factor === 0) continue
    left = left.map((entry, column) => (entry + (prime - factor) * (row[column] ?? 0)) % prime)
  }
  return left
}

/** The inverse modulo the prime, by Fermat: a^(p−2). */
function inverse(value: number): number {
  let [result, base, exponent] = [1, value, prime - 2]
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % prime
    base = (base * base) % prime
    exponent = Math.floor(exponent / 2)
  }
  return result
}
