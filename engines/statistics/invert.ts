/** A distribution to invert: its share below and above a value, and where it lies. */
type Distribution = {
  lower: (x: number) => number
  upper: (x: number) => number
  from: number
  to: number
}

/**
 * The value below which a share `p` of the distribution lies, by bracketing and bisection on whichever tail is the
 * smaller, until no number lies between; NaN for p outside 0 to 1.
 */
export function inverse(p: number, { lower, upper, from, to }: Distribution): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN
  if (p === 0) return from
  if (p === 1) return to
  const below = p <= 0.5 ? (x: number) => lower(x) < p : (x: number) => upper(x) > 1 - p
  let [low, high] = bracket(below, from, to)
  for (let step = 0; step < 2100; step++) {
    const middle = low / 2 + high / 2
    if (middle <= low || middle >= high) break
    if (below(middle)) low = middle
    else high = middle
  }
  return high
}

/** Two finite values with the quantile between them. */
function bracket(below: (x: number) => boolean, from: number, to: number): [number, number] {
  let low = Number.isFinite(from) ? from : -1
  let high = Number.isFinite(to) ? to : 1
  while (!Number.isFinite(from) && !below(low)) low *= 2
  while (!Number.isFinite(to) && below(high)) high *= 2
  return [low, high]
}
