/** A number from 0 to 1, the same row of them for the same seed (mulberry32). */
export type Random = () => number

export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const below = (random: Random, limit: number): number => Math.floor(random() * limit)

const drawn = 1 << 20

/** Draws ranks 0…size-1 as words and places are used: rank r with a share of 1 / (r + 2.7)^skew. */
export function zipf(random: Random, size: number, skew = 1): () => number {
  const sums = new Float64Array(size)
  let sum = 0
  for (let rank = 0; rank < size; rank++) {
    sum += (rank + 2.7) ** -skew
    sums[rank] = sum
  }
  const table = Uint32Array.from({ length: drawn }, () => firstAbove(sums, random() * sum))
  return () => table[below(random, drawn)] ?? 0
}

function firstAbove(sums: Float64Array, value: number): number {
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sums[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** An id as Weft makes them: ordered by time (UUIDv7). */
export function idAt(random: Random, milliseconds: number): string {
  const time = Math.floor(milliseconds).toString(16).padStart(12, '0')
  const byte = () => hex[below(random, 256)] ?? '00'
  const rest = `${byte()}${byte()}${byte()}${byte()}${byte()}${byte()}`
  return `${time.slice(0, 8)}-${time.slice(8)}-7${byte()}${(hex[below(random, 16)] ?? '00').slice(1)}-a${byte()}${(hex[below(random, 16)] ?? '00').slice(1)}-${rest}`
}

const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

export const addressAt = (random: Random): string =>
  Array.from({ length: 16 }, () => letters[below(random, 32)]).join('')
