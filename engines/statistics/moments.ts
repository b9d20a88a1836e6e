/** The arithmetic mean; NaN of none. */
export function mean(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}

/** The sample variance, over n − 1; NaN below two values. Two passes, so that a great mean costs no digits. */
export function variance(values: readonly number[]): number {
  const centre = mean(values)
  let sum = 0
  for (const value of values) sum += (value - centre) ** 2
  return values.length < 2 ? Number.NaN : sum / (values.length - 1)
}

/** The sample standard deviation, over n − 1; NaN below two values. */
export const deviation = (values: readonly number[]): number => Math.sqrt(variance(values))

/**
 * The quantile at `p` (0 to 1) of values in any order, between neighbours by straight line; NaN of none. (Hyndman,
 * Fan 1996, Sample Quantiles in Statistical Packages, type 7, the default of R.)
 */
export function quantile(values: readonly number[], p: number): number {
  return quantileOfSorted(Float64Array.from(values).sort(), p)
}

/** The same of values that already ascend. */
export function quantileOfSorted(ascending: ArrayLike<number>, p: number): number {
  const place = (ascending.length - 1) * p
  const below = Math.floor(place)
  const [low, high] = [ascending[below] ?? Number.NaN, ascending[Math.ceil(place)] ?? Number.NaN]
  return low + (place - below) * (high - low)
}

/** The mean after leaving out the share `trim` (0 to 0.5) of the values at each end; NaN of none. */
export function trimmedMean(values: readonly number[], trim: number): number {
  const ascending = Float64Array.from(values).sort()
  const cut = Math.floor(ascending.length * trim)
  return mean(Array.from(ascending.subarray(cut, ascending.length - cut)))
}
