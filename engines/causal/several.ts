/**
 * p values of several outcomes, raised so that looking at many finds nothing more often than looking at one; in the
 * order given. (Holm 1979, A Simple Sequentially Rejective Multiple Test Procedure.)
 */
export function holm(ps: readonly number[]): number[] {
  const order = [...ps.keys()].sort((a, b) => (ps[a] ?? 0) - (ps[b] ?? 0))
  const raised = ps.map(() => 1)
  let highest = 0
  for (const [rank, place] of order.entries()) {
    highest = Math.max(highest, Math.min(1, (ps.length - rank) * (ps[place] ?? 1)))
    raised[place] = highest
  }
  return raised
}
