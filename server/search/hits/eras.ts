/**
 * How a search goes back in time, as queries of the times that stand in the vectors: `#` and a month since year 0,
 * `+` and four of them. First some two to five months, then eight before those, at last ('') everything else: what
 * is older than `since` or not before `until`. A common word ends at the first step. A search without words has
 * nothing to look for among everything: it goes on by steps twice as long each, for some eighty years.
 */
export function erasFor(now: Date, hasText: boolean): { eras: string[]; since: Date; until: Date } {
  const next = now.getUTCFullYear() * 12 + now.getUTCMonth() + 2
  let block = Math.floor((next - 2) / 4)
  const eras = [either('#', block * 4, next)]
  for (const blocks of hasText ? [2] : [2, 4, 8, 16, 32, 64, 128]) {
    eras.push(either('+', block - blocks, block))
    block -= blocks
  }
  return { eras: hasText ? [...eras, ''] : eras, since: startOf(block * 4), until: startOf(next) }
}

/** This month and the one before, as a query of the times that stand in the vectors. */
export function latelyOf(now: Date): string {
  const month = now.getUTCFullYear() * 12 + now.getUTCMonth() + 1
  return either('#', month - 1, month + 1)
}

/** The months since a day, both included, as a query of the times that stand in the vectors; five years at most. */
export function monthsSince(since: Date, now: Date): string {
  const last = monthOf(now)
  return either('#', Math.max(monthOf(since), last - 60), last + 2)
}

const monthOf = (day: Date) => day.getUTCFullYear() * 12 + day.getUTCMonth() + 1

const either = (mark: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, place) => `'${mark}${from + place}'`).join(' | ')

const startOf = (month: number) => new Date(Date.UTC(Math.floor((month - 1) / 12), (month - 1) % 12, 1))
