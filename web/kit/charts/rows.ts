import { heightOf, type Paint, type Words, words } from './drawing.ts'
import { widest } from './lettering.ts'

export type NamedRow = { name: string; strong?: boolean }
export type PlacedRow<Row> = { row: Row; label: Words; top: number; middle: number; height: number }
export type Rows<Row> = { rows: PlacedRow<Row>[]; left: number; height: number }

/** Names on the left, right-aligned and wrapped; each row as high as its name needs. */
export function layRows<Row extends NamedRow>(
  rows: readonly Row[],
  width: number,
  { top = 0, step = 29, paint = 'ink' }: { top?: number; step?: number; paint?: Paint } = {},
): Rows<Row> {
  const natural = widest(
    rows.map(({ name }) => name),
    { size: 13, bold: rows.some(({ strong }) => strong) },
  )
  const column = Math.min(natural, Math.max(84, width * 0.34))
  let y = top
  const placed = rows.map((row) => {
    const options = { anchor: 'end' as const, within: column, bold: row.strong ?? false, paint }
    const label = words(column, 0, row.name, options)
    const height = Math.max(step, heightOf(label) + 8)
    const here = { row, top: y, height, middle: y + height / 2 }
    y += height
    return { ...here, label: { ...label, y: here.middle } }
  })
  return { rows: placed, left: column + 10, height: y }
}
