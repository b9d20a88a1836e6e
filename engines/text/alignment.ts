export type Step = 'same' | 'removed' | 'added'

/**
 * The fewest removals and additions that turn one list into the other, in order (Myers, "An O(ND) difference
 * algorithm and its variations", 1986). Beyond `most` of them the middle that differs is removed and added
 * whole: time and memory stay within `most` squared.
 */
export function alignment(before: readonly string[], after: readonly string[], most: number): Step[] {
  const start = commonStart(before, after)
  const end = commonEnd(before, after, start)
  const middle = shortest(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
    most,
  )
  return [...repeated('same', start), ...middle, ...repeated('same', end)]
}

const repeated = (step: Step, count: number): Step[] => Array.from({ length: count }, () => step)

function commonStart(before: readonly string[], after: readonly string[]): number {
  let count = 0
  while (count < before.length && count < after.length && before[count] === after[count]) count += 1
  return count
}

function commonEnd(before: readonly string[], after: readonly string[], start: number): number {
  const longest = Math.min(before.length, after.length) - start
  let count = 0
  while (count < longest && before[before.length - 1 - count] === after[after.length - 1 - count]) count += 1
  return count
}

function shortest(before: readonly string[], after: readonly string[], most: number): Step[] {
  const reached = furthest(before, after, Math.min(most, before.length + after.length))
  if (!reached) return [...repeated('removed', before.length), ...repeated('added', after.length)]
  return walkBack(reached, before.length, after.length)
}

/** How far each diagonal k = x − y got after d changes: row d holds k = −d … d. Null when `most` are not enough. */
function furthest(before: readonly string[], after: readonly string[], most: number): Int32Array[] | null {
  const rows: Int32Array[] = []
  for (let d = 0; d <= most; d += 1) {
    const row = new Int32Array(2 * d + 1)
    rows.push(row)
    for (let k = -d; k <= d; k += 2) {
      let x = d === 0 ? 0 : firstStep(rows[d - 1], d, k).x
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x += 1
      row[k + d] = x
      if (x >= before.length && x - k >= after.length) return rows
    }
  }
  return null
}

/** The better way onto diagonal k with the d-th change: an addition from k + 1, or a removal from k − 1. */
function firstStep(former: Int32Array | undefined, d: number, k: number): { step: Step; x: number } {
  const x = (diagonal: number) => former?.[diagonal + d - 1] ?? 0
  const adds = k === -d || (k !== d && x(k - 1) < x(k + 1))
  return adds ? { step: 'added', x: x(k + 1) } : { step: 'removed', x: x(k - 1) + 1 }
}

function walkBack(rows: readonly Int32Array[], length: number, other: number): Step[] {
  const steps: Step[] = []
  let [x, k] = [length, length - other]
  for (let d = rows.length - 1; d > 0; d -= 1) {
    const { step, x: from } = firstStep(rows[d - 1], d, k)
    for (; x > from; x -= 1) steps.push('same')
    steps.push(step)
    if (step === 'added') k += 1
    else {
      k -= 1
      x -= 1
    }
  }
  for (; x > 0; x -= 1) steps.push('same')
  return steps.reverse()
}
