/** What was confirmed by the server that long ago is read no more. */
export const longestMs = 7 * 86_400_000
/** After a day even what did not change is asked for again: edits and votes move no date. */
const staleMs = 86_400_000

export type KeptThread = { reference: string; changedAt: string; keptAt: number }
type Keepable = { reference: string; changedAt: string }

/** Whether what was last confirmed then may still be read. A clock that went back confirms nothing. */
export function mayRead(confirmedAt: number, now: number): boolean {
  return now >= confirmedAt && now - confirmedAt < longestMs
}

/** What is asked for again, and what goes: everything that the server does not name any more. */
export function compared(kept: readonly KeptThread[], keepable: readonly Keepable[], now: number) {
  const named = new Map(keepable.map((each) => [each.reference, each]))
  const known = new Map(kept.map((each) => [each.reference, each]))
  const isCurrent = ({ reference, changedAt }: Keepable) => {
    const mine = known.get(reference)
    return mine !== undefined && mine.changedAt === changedAt && now - mine.keptAt < staleMs
  }
  return {
    gone: kept.filter(({ reference }) => !named.has(reference)).map(({ reference }) => reference),
    wanted: keepable.filter((each) => !isCurrent(each)),
  }
}

/** The rows of a list that are about what may be kept. */
export function onlyKeepable<Row extends { id: string }>(
  rows: readonly Row[],
  keepable: readonly { id: string }[],
): Row[] {
  const ids = new Set(keepable.map(({ id }) => id))
  return rows.filter(({ id }) => ids.has(id))
}
