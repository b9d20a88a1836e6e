import { type FigureKey, kindOf } from './keys.ts'

export type FigureRow = { key: FigureKey; unitId: string; month: string; value: number; importId: string }

/**
 * One figure from those of several teams and months, in the unit of the key; null without any. A mean is weighed by
 * the figure that its kind names, of the same team and month, when all of them have it; equally otherwise. `rows` may
 * hold other keys: the weights are among them.
 */
export function foldFigure(key: FigureKey, rows: readonly Omit<FigureRow, 'importId'>[]): number | null {
  const own = rows.filter((row) => row.key === key)
  if (own.length === 0) return null
  const { fold } = kindOf(key)
  if (fold === 'sum') return sum(own.map(({ value }) => value))
  if (fold === 'last') return sum(lastOf(own).map(({ value }) => value))
  const weights = new Map(
    rows.flatMap((row) => (row.key === fold.mean ? [[`${row.unitId} ${row.month}`, row.value]] : [])),
  )
  const weighed = own.map(({ unitId, month, value }) => ({
    value,
    weight: weights.get(`${unitId} ${month}`),
  }))
  const total = sum(weighed.map(({ weight }) => weight ?? 0))
  if (total === 0 || weighed.some(({ weight }) => weight === undefined))
    return sum(own.map(({ value }) => value)) / own.length
  return sum(weighed.map(({ value, weight }) => value * (weight ?? 0))) / total
}

function lastOf(rows: readonly Omit<FigureRow, 'importId'>[]) {
  const last = new Map<string, Omit<FigureRow, 'importId'>>()
  for (const row of rows) if ((last.get(row.unitId)?.month ?? '') < row.month) last.set(row.unitId, row)
  return [...last.values()]
}

/** To the millionth: adding cents must not show how the machine rounds. */
const sum = (values: readonly number[]): number =>
  Math.round(values.reduce((total, value) => total + value, 0) * 1e6) / 1e6
