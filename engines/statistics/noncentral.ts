import { chiSquareQuantile, chiSquareUpper, logGamma } from './gamma.ts'

/**
 * The share of a noncentral χ² above `x`: the power of a Wald test whose statistic is centred at `noncentrality`.
 * A Poisson mixture of central ones (Johnson, Kotz, Balakrishnan 1995, 29.3), summed from its heaviest term.
 */
export function noncentralChiSquareUpper(x: number, freedom: number, noncentrality: number): number {
  if (noncentrality === 0) return chiSquareUpper(x, freedom)
  const half = noncentrality / 2
  const heaviest = Math.floor(half)
  const term = (j: number) => {
    const weight = Math.exp(-half + j * Math.log(half) - logGamma(j + 1))
    return { weight, share: weight * chiSquareUpper(x, freedom + 2 * j) }
  }
  let sum = 0
  for (let j = heaviest; j >= 0; j--) {
    const { weight, share } = term(j)
    sum += share
    if (weight < negligible) break
  }
  for (let j = heaviest + 1; ; j++) {
    const { weight, share } = term(j)
    sum += share
    if (weight < negligible) break
  }
  return Math.min(1, sum)
}

/**
 * The noncentrality at which a χ² test of `freedom` degrees at `level` finds what is there with probability `power`.
 */
export function noncentralityFor(power: number, level: number, freedom: number): number {
  const limit = chiSquareQuantile(1 - level, freedom)
  let [low, high] = [0, 1]
  while (noncentralChiSquareUpper(limit, freedom, high) < power) high *= 2
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (noncentralChiSquareUpper(limit, freedom, middle) < power) low = middle
    else high = middle
  }
  return high
}

const negligible = 1e-17
