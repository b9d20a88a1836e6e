import { scaleLinear } from 'd3-scale'
import { axisWords, type Drawing, type Mark, type Stroke, straight, words } from './drawing.ts'
import { widest, widthOf } from './lettering.ts'
import { layRows, type NamedRow, type PlacedRow } from './rows.ts'

export type BarRow = NamedRow & {
  /** null where there are too few to show; nothing stands beside it then. */
  value: number | null
  /** How far it may be from that. */
  interval?: { low: number; high: number }
  /** What stands in the column at the right: "9 d". */
  beside?: string
}
type BarsLook = { format: (value: number) => string; besideHead?: string; tooFew: string }

const band = 19

/** Bars from zero, their value at the end, and a column beside them. */
export function drawBars(rows: readonly BarRow[], width: number, look: BarsLook): Drawing {
  const { format, besideHead } = look
  const head = besideHead ? 20 : 0
  const laid = layRows(rows, width, { top: head })
  const values = rows.map(({ value }) => value ?? 0)
  const ends = rows.flatMap(({ value, interval }) =>
    value === null || !interval ? [] : [interval.low, interval.high],
  )
  const besideWidth = widest([besideHead ?? '', ...rows.map(({ beside = '' }) => beside)], { size: 12 })
  const valueWidth = widest(values.map(format), { size: 13, bold: true }) + 10
  const right = width - valueWidth - (besideWidth > 0 ? besideWidth + 12 : 0)
  const from = laid.left + (Math.min(...values, ...ends) < 0 ? valueWidth : 0)
  const most = Math.max(0, ...values, ...ends) || 1
  const x = scaleLinear([Math.min(0, ...values, ...ends), most], [from, right])
  return {
    width,
    height: laid.height,
    marks: [
      ...(besideHead ? [axisWords(width, 8, besideHead, 'end')] : []),
      straight([x(0), head], [x(0), laid.height], { paint: 'control-line' }),
      ...laid.rows.flatMap((placed) => [
        placed.label,
        ...barOf(placed, x, { ...look, width }),
        ...(placed.row.beside && placed.row.value !== null
          ? [axisWords(width, placed.middle, placed.row.beside, 'end')]
          : []),
      ]),
    ],
  }
}

type Scale = (value: number) => number

function barOf(
  { row: { value, interval }, middle }: PlacedRow<BarRow>,
  x: Scale,
  { format, tooFew, width }: BarsLook & { width: number },
): Mark[] {
  const y = middle - band / 2
  if (value === null) return hatchedWord(x(0) + 1, middle, tooFew, width)
  const [left, end] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))]
  const said =
    value < 0
      ? words(Math.min(left, x(interval?.low ?? 0)) - 7, middle, format(value), { bold: true, anchor: 'end' })
      : words(Math.max(end, x(interval?.high ?? 0)) + 7, middle, format(value), { bold: true })
  const length = Math.max(value === 0 ? 0 : 2, end - left)
  const bar: Mark = { shape: 'box', x: left, y, width: length, height: band, fill: 'c1' }
  return [bar, ...(interval ? whisker(x(interval.low), x(interval.high), middle) : []), said]
}

/** On a ground of its own, so that it stands out within the bar and beyond. */
function whisker(low: number, high: number, middle: number): Mark[] {
  const lines = (stroke: Stroke) => [
    straight([low, middle], [high, middle], stroke),
    straight([low, middle - 5], [low, middle + 5], stroke),
    straight([high, middle - 5], [high, middle + 5], stroke),
  ]
  return [...lines({ paint: 'surface', width: 4 }), ...lines({ paint: 'ink', width: 1.5 })]
}

/** Where nothing may be shown: hatched, with the reason in words on a clear ground. */
export function hatchedWord(from: number, middle: number, reason: string, width: number): Mark[] {
  const length = widthOf(reason, { size: 12 }) + 24
  const left = Math.min(from, width - length - 1)
  return [
    {
      shape: 'box',
      x: left,
      y: middle - band / 2,
      width: length,
      height: band,
      fill: 'hatch',
      stroke: { paint: 'control-line', dash: '3 3' },
    },
    { shape: 'box', x: left + 8, y: middle - 8, width: length - 16, height: 16, fill: 'surface' },
    words(left + length / 2, middle, reason, { size: 12, paint: 'ink-2', anchor: 'middle' }),
  ]
}

export type TornadoRow = NamedRow & { low: number; high: number }

/** What the result becomes when one input is low or high, the strongest first. */
export function drawTornado(
  rows: readonly TornadoRow[],
  width: number,
  { base, format }: { base: number; format: (value: number) => string },
): Drawing {
  const sorted = [...rows].sort((one, other) => other.high - other.low - (one.high - one.low))
  const laid = layRows(sorted, width, { top: 22, step: 32 })
  const ends = rows.flatMap(({ low, high }) => [low, high])
  const room = widest(ends.map(format), { size: 12 }) + 8
  const x = scaleLinear([Math.min(...ends), Math.max(...ends)], [laid.left + room, width - room])
  const side = (from: number, to: number, middle: number, fill: 'c1' | 'c2'): Mark => {
    const [left, right] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))]
    return { shape: 'box', x: left, y: middle - band / 2, width: right - left, height: band, fill }
  }
  return {
    width,
    height: laid.height,
    marks: [
      ...laid.rows.flatMap(({ row: { low, high }, label, middle }) => [
        label,
        side(low, base, middle, 'c2'),
        side(base, high, middle, 'c1'),
        axisWords(x(low) - 5, middle, format(low), 'end'),
        axisWords(x(high) + 5, middle, format(high), 'start'),
      ]),
      straight([x(base), 18], [x(base), laid.height], { paint: 'ink' }),
      words(x(base), 8, format(base), { size: 12, bold: true, anchor: 'middle' }),
    ],
  }
}
