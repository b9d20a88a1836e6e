import { away0, mostSteps, precision, stirlingRest } from './gamma.ts'
import { inverse } from './invert.ts'

/** The share of a Beta(a, b) at or below `x`: the regularised incomplete beta function (DLMF 8.17.2). */
export const betaCdf = (x: number, a: number, b: number): number => incompleteBeta(a, b, x, 1 - x)

/** The value below which a share `p` of a Beta(a, b) lies; NaN for p outside 0 to 1. */
export function betaQuantile(p: number, a: number, b: number): number {
  return inverse(p, {
    lower: (x) => incompleteBeta(a, b, x, 1 - x),
    upper: (x) => incompleteBeta(b, a, 1 - x, x),
    from: 0,
    to: 1,
  })
}

/** The share of a Student t of `freedom` degrees at or below `t`; accurate in both tails. */
export function studentCdf(t: number, freedom: number): number {
  const beyond = studentTwoSided(t, freedom) / 2
  return t < 0 ? beyond : 1 - beyond
}

/** The share of a Student t of `freedom` degrees at least as far from 0 as `t`: the two-sided p value. */
export function studentTwoSided(t: number, freedom: number): number {
  if (!Number.isFinite(t)) return Number.isNaN(t) ? Number.NaN : 0
  const whole = freedom + t ** 2
  return incompleteBeta(freedom / 2, 0.5, freedom / whole, t ** 2 / whole)
}

/** The value below which a share `p` of a Student t of `freedom` degrees lies; ∓∞ at 0 and 1, NaN outside. */
export function studentQuantile(p: number, freedom: number): number {
  if (p === 0.5) return 0
  return inverse(p, {
    lower: (t) => studentCdf(t, freedom),
    upper: (t) => studentCdf(-t, freedom),
    from: -Infinity,
    to: Infinity,
  })
}

/** I_x(a, b) with y = 1 − x given apart, so that neither loses digits near 0. */
function incompleteBeta(a: number, b: number, x: number, y: number): number {
  if (!(x > 0)) return 0
  if (!(y > 0)) return 1
  return x < (a + 1) / (a + b + 2)
    ? (front(a, b, x, y) / a) * fraction(a, b, x)
    : 1 - (front(b, a, y, x) / b) * fraction(b, a, y)
}

/** xᵃ yᵇ / B(a, b), without cancelling digits where x is near a / (a + b). */
function front(a: number, b: number, x: number, y: number): number {
  const away = x * b - y * a
  const logs = a * logOf(x * ((a + b) / a), away / a) + b * logOf(y * ((a + b) / b), -away / b)
  const rests = stirlingRest(a + b) - stirlingRest(a) - stirlingRest(b)
  return Math.sqrt((a / (2 * Math.PI)) * (b / (a + b))) * Math.exp(logs + rests)
}

/** ln of a value, given also how far it is from 1. */
const logOf = (value: number, away: number) => (Math.abs(away) < 0.5 ? Math.log1p(away) : Math.log(value))

/** DLMF 8.17.22, evaluated from the front (Thompson, Barnett 1986, the modified method of Lentz). */
function fraction(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 / away0(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m < mostSteps; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away0(1 + even * d)
    c = away0(1 + even / c)
    value *= c * d
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away0(1 + odd * d)
    c = away0(1 + odd / c)
    value *= c * d
    if (Math.abs(c * d - 1) < precision) break
  }
  return value
}
