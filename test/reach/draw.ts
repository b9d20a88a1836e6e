import fc from 'fast-check'
import type { Move } from './deeds.ts'

const number = fc.nat(10_000)

/** So many random moves; what they mean depends on what stands when their turn comes. */
export const moves = (count: number): fc.Arbitrary<Move[]> =>
  fc.array(fc.record({ act: number, who: number, what: number, how: number }), {
    minLength: count,
    maxLength: count,
  })
