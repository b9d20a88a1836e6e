import { scaleLinear } from 'd3-scale'
import { type Drawing, type Mark, straight, words } from './drawing.ts'
import { widest } from './lettering.ts'
import { layRows, type NamedRow } from './rows.ts'

export type WaterfallStep = NamedRow & {
  value: number
  /** A total stands on zero; a change moves it; what is set aside is hatched. */
  kind: 'total' | 'change' | 'aside'
}
type Placed = WaterfallStep & { from: number; to: number }

/** From the first total to the last, each change where the one before it ended. */
export function drawWaterfall(
  steps: readonly WaterfallStep[],
  width: number,
  { format }: { format: (value: number) => string },
): Drawing {
  const placed = running(steps).map((step) => ({ ...step, strong: step.kind === 'total' }))
  const laid = layRows(placed, width)
  const ends = placed.flatMap(({ from, to }) => [from, to])
  const room =
    widest(
      steps.map(({ value }) => format(value)),
      { size: 13, bold: true },
    ) + 12
  const x = scaleLinear([Math.min(0, ...ends), Math.max(0, ...ends) || 1], [laid.left, width - room])
  const marks = laid.rows.flatMap(({ row, label, middle }, index): Mark[] => {
    const next = laid.rows[index + 1]
    const end = Math.max(x(row.from), x(row.to))
    const link = next ? [straight([x(row.to), middle + 9], [x(row.to), next.middle - 9], line)] : []
    return [
      label,
      barOf(row, middle, x),
      words(end + 7, middle, format(row.value), { bold: row.kind === 'total' }),
      ...link,
    ]
  })
  const zero = straight([x(0), 0], [x(0), laid.height], line)
  return { width, height: laid.height, marks: [zero, ...marks] }
}

const line = { paint: 'control-line' } as const

function running(steps: readonly WaterfallStep[]): Placed[] {
  let level = 0
  return steps.map((step) => {
    const from = step.kind === 'total' ? 0 : level
    level = from + step.value
    return { ...step, from, to: level }
  })
}

function barOf({ kind, from, to, value }: Placed, middle: number, x: (value: number) => number): Mark {
  const left = Math.min(x(from), x(to))
  const place = { x: left, y: middle - 9.5, width: Math.max(1, Math.abs(x(to) - x(from))), height: 19 }
  if (kind === 'aside') {
    return { shape: 'box', ...place, fill: 'hatch', stroke: { paint: 'control-line', dash: '3 3' } }
  }
  return { shape: 'box', ...place, fill: kind === 'change' && value < 0 ? 'c2' : 'c1' }
}
