/**
 * Wilson's interval of a share, from `successes` of `trials`, at 95 % unless another normal quantile is given. Null
 * without trials. (Wilson 1927, Probable Inference, the Law of Succession, and Statistical Inference.)
 */
export function wilson(
  successes: number,
  trials: number,
  z = 1.959964,
): { low: number; high: number } | null {
  if (trials === 0) return null
  const share = successes / trials
  const scale = 1 + z ** 2 / trials
  const centre = (share + z ** 2 / (2 * trials)) / scale
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2))
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}
