const steps = 7

/**
 * How a search goes back in time: this month, the two before it, the four before those and so on, as queries of
 * the months that stand in the vectors (`#` and the months since year 0), and at last ('') everything else: what
 * is older than `since` or not before `until`. A search without words has nothing to look for among all texts:
 * it goes on by months, for 85 years.
 */
export function erasFor(now: Date, hasText: boolean): { eras: string[]; since: Date; until: Date } {
  const next = now.getUTCFullYear() * 12 + now.getUTCMonth() + 2
  const eras: string[] = []
  let first = next
  for (let step = 0; step < (hasText ? steps : steps + 3); step++) {
    const length = 2 ** step
    eras.push(Array.from({ length }, (_, back) => `'#${first - 1 - back}'`).join(' | '))
    first -= length
  }
  return { eras: hasText ? [...eras, ''] : eras, since: startOf(first), until: startOf(next) }
}

const startOf = (month: number) => new Date(Date.UTC(Math.floor((month - 1) / 12), (month - 1) % 12, 1))
