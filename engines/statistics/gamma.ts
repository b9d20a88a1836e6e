import { inverse } from './invert.ts'

/** The natural logarithm of Γ(x), x > 0: Stirling's series after moving x up (DLMF 5.11.1). */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingRest(x)
}

/**
 * What Stirling's formula leaves: ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π]. Kept apart so that ratios of large gamma
 * functions lose no digits.
 */
export function stirlingRest(x: number): number {
  if (x >= 15) return stirlingSeries(x)
  const steps = Math.ceil(15 - x)
  let product = 1
  for (let step = 0; step < steps; step++) product *= x + step
  const moved = x + steps
  const logMoved = (moved - 0.5) * Math.log(moved) - moved + stirlingSeries(moved)
  return logMoved - Math.log(product) - ((x - 0.5) * Math.log(x) - x)
}

/** The regularised lower incomplete gamma function P(a, x), a > 0, x ≥ 0 (DLMF 8.2.4). */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0
  return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x)
}

/** The regularised upper incomplete gamma function Q(a, x) = 1 − P(a, x), without loss in the tail. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x)
}

/** The share of a χ² of `freedom` degrees at or below `x`. */
export const chiSquareCdf = (x: number, freedom: number): number => lowerGamma(freedom / 2, x / 2)

/** The share of a χ² of `freedom` degrees above `x`: the p value of a statistic. */
export const chiSquareUpper = (x: number, freedom: number): number => upperGamma(freedom / 2, x / 2)

/** The value below which a share `p` of a χ² of `freedom` degrees lies; 0 at 0, ∞ at 1, NaN outside. */
export function chiSquareQuantile(p: number, freedom: number): number {
  return inverse(p, {
    lower: (x) => chiSquareCdf(x, freedom),
    upper: (x) => chiSquareUpper(x, freedom),
    from: 0,
    to: Infinity,
  })
}

const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI)

/** DLMF 5.11.1; at x ≥ 15 eight terms are exact to double precision. */
function stirlingSeries(x: number): number {
  const y = 1 / (x * x)
  const terms = [-3617 / 122_400, 1 / 156, -691 / 360_360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12]
  return terms.reduce((sum, term) => sum * y + term, 0) / x
}

/** xᵃ e⁻ˣ / Γ(a), without overflow and without cancelling digits where x is near a. */
function front(a: number, x: number): number {
  const away = (x - a) / a
  const logRatio = Math.abs(away) < 0.5 ? Math.log1p(away) : Math.log(x / a)
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(a * (logRatio - away) - stirlingRest(a))
}

/** DLMF 8.11.4. */
function gammaSeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < mostSteps && term > sum * precision; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum * front(a, x)
}

/** DLMF 8.9.2, evaluated from the front (Thompson, Barnett 1986, the modified method of Lentz). */
function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let value = d
  for (let n = 1; n < mostSteps; n++) {
    const an = -n * (n - a)
    b += 2
    d = 1 / away0(an * d + b)
    c = away0(b + an / c)
    value *= c * d
    if (Math.abs(c * d - 1) < precision) break
  }
  return value * front(a, x)
}

export const tiny = 1e-300
export const precision = 1e-16
/** Enough for parameters up to some 10⁸: the steps grow with their square root. */
export const mostSteps = 100_000
export const away0 = (value: number): number => (Math.abs(value) < tiny ? tiny : value)
