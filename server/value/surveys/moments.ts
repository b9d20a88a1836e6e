/** The first day of a moment's month: the finest time that is kept of an answer. */
export const monthOf = (now: Date): string => `${now.toISOString().slice(0, 7)}-01`

/** The first day of the quarter that a moment belongs to, or of the one before, or after. */
export function quarterOf(now: Date, turn = 0): string {
  const first = Math.floor(now.getUTCMonth() / 3) * 3
  return monthOf(new Date(Date.UTC(now.getUTCFullYear(), first + turn * 3, 1)))
}

/** The quarters that lie whole between two months, both counted, and are over. */
export function quartersWithin(from: string, to: string, now: Date): string[] {
  const [until = ''] = [monthAfter(to), quarterOf(now)].sort()
  const whole: string[] = []
  const begins = quarterOf(new Date(from))
  for (let turn = begins === from ? 0 : 1; ; turn += 1) {
    if (quarterOf(new Date(from), turn + 1) > until) return whole
    whole.push(quarterOf(new Date(from), turn))
  }
}

const monthAfter = (month: string) => {
  const first = new Date(month)
  return monthOf(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 1)))
}
