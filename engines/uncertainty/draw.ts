import { type Random, randomFrom } from '../statistics/index.ts'
import { asBeta, baseOf, boundedNormal, type Distribution, triangularQuantile } from './distribution.ts'

/**
 * `count` draws of an input. Each input has a stream of its own, from the seed and its name: adding a driver, or
 * changing one input, leaves the draws of all others as they were. Normal and triangular by inversion, Beta, PERT and
 * shares as X/(X + Y) of two gammas.
 */
export function draws(given: Distribution, count: number, seed: number | string, name: string): Float64Array {
  const random = randomFrom(streamOf(seed, name))
  const next = sampler(given, random)
  const drawn = new Float64Array(count)
  for (let index = 0; index < count; index++) drawn[index] = next()
  return drawn
}

/** A safe integer from a seed and a name: FNV-1a twice (Fowler, Noll, Vo), from two starts. */
function streamOf(seed: number | string, name: string): number {
  const text = `${typeof seed}:${seed}\n${name}`
  return (fnv(text, 0x811c9dc5) & 0x1fffff) * 2 ** 32 + fnv(text, 0x9747b28c)
}

function fnv(text: string, start: number): number {
  let hash = start
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193)
  }
  return hash >>> 0
}

function sampler(given: Distribution, random: Random): () => number {
  // The half keeps 0 out, whose quantile may be −∞.
  const share = () => random.uniform() + 2 ** -54
  if (given.kind === 'normal') {
    const quantile = boundedNormal(given)
    return () => quantile(share())
  }
  if (given.kind === 'triangular') return () => triangularQuantile(given, share())
  const scaled = asBeta(given)
  if (!scaled) {
    const value = baseOf(given)
    return () => value
  }
  const { alpha, beta, from, width } = scaled
  const [one, other] = [gammaSampler(alpha, random), gammaSampler(beta, random)]
  return () => {
    const x = one()
    return from + (width * x) / (x + other())
  }
}

/**
 * Draws of a gamma of this shape and scale 1. (Marsaglia, Tsang 2000, A Simple Method for Generating Gamma Variables;
 * below shape 1 by its power of a uniform.)
 */
function gammaSampler(shape: number, random: Random): () => number {
  if (shape < 1) {
    const above = gammaSampler(shape + 1, random)
    return () => above() * (random.uniform() + 2 ** -54) ** (1 / shape)
  }
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  return () => {
    for (;;) {
      const x = random.normal()
      const v = (1 + c * x) ** 3
      if (v <= 0) continue
      const u = random.uniform()
      if (u < 1 - 0.0331 * x ** 4 || Math.log(u) < x ** 2 / 2 + d * (1 - v + Math.log(v))) return d * v
    }
  }
}
