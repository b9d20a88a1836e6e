import { normalQuantile } from './normal.ts'

/** One stream of chance. The same seed gives the same draws in the same order, on every machine. */
export type Random = {
  /** 32 bits, as an integer from 0 to 2³² − 1. */
  bits: () => number
  /** A number in [0, 1), of 53 bits. */
  uniform: () => number
  /** A whole number from 0 to `bound` − 1, each as likely; `bound` from 1 to 2³². */
  below: (bound: number) => number
  /** A draw from the standard normal, one uniform each (by inversion, so it grows with its uniform). */
  normal: () => number
}

/**
 * The stream that belongs to `seed`, any safe integer: xoshiro128** (Blackman, Vigna 2021, Scrambled Linear
 * Pseudorandom Number Generators), whose state SplitMix64 fills (Steele, Lea, Flood 2014, Fast Splittable Pseudorandom
 * Number Generators). Not for secrets. A RangeError for another seed.
 */
export function randomFrom(seed: number): Random {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`A seed is a safe integer, not ${seed}.`)
  const bits = xoshiro128(stateOf(seed))
  const uniform = () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53
  return {
    bits,
    uniform,
    below: (bound) => belowFrom(bits, bound),
    // The half keeps 0 out, whose quantile is −∞.
    normal: () => normalQuantile(uniform() + 2 ** -54),
  }
}

/** The generator itself from its four words, not all 0; each call gives 32 bits. */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state
  return () => {
    const out = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotated(d, 11)
    return out
  }
}

const rotated = (word: number, by: number) => (word << by) | (word >>> (32 - by))

function stateOf(seed: number): [number, number, number, number] {
  const [first, second] = splitMix64(BigInt(seed), 2)
  const low = (word = 0n) => Number(word & 0xffffffffn)
  const high = (word = 0n) => Number(word >> 32n)
  return [low(first), high(first), low(second), high(second)]
}

/** The first `count` words of SplitMix64 from `seed`. */
export function splitMix64(seed: bigint, count: number): bigint[] {
  const word = (value: bigint) => BigInt.asUintN(64, value)
  return Array.from({ length: count }, (_, index) => {
    let mixed = word(seed + 0x9e3779b97f4a7c15n * BigInt(index + 1))
    mixed = word((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n)
    mixed = word((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn)
    return mixed ^ (mixed >> 31n)
  })
}

/** Draws beyond the last whole multiple of `bound` are refused, so that none is likelier. */
function belowFrom(bits: () => number, bound: number): number {
  if (!Number.isInteger(bound) || bound < 1 || bound > 2 ** 32) {
    throw new RangeError(`A bound is a whole number from 1 to 2³², not ${bound}.`)
  }
  const limit = 2 ** 32 - (2 ** 32 % bound)
  let drawn = bits()
  while (drawn >= limit) drawn = bits()
  return drawn % bound
}
