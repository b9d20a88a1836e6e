import { scaleLinear } from 'd3-scale'
import { hatchedWord } from './bars.ts'
import { type Drawing, dot, type Mark, namesApart, type Paint, straight, words } from './drawing.ts'
import { widest, widthOf } from './lettering.ts'
import { layRows, type NamedRow, type PlacedRow } from './rows.ts'

export type RangeRow = NamedRow & {
  /** null where nothing can be concluded. */
  range: { low: number; likely: number; high: number } | null
  /** The proof is a comparison (full dot), or weaker (ring). */
  compared?: boolean
  /** Another reason than that it cannot be told. */
  reason?: string
}
type Look = {
  format: (value: number) => string
  cannotTell: string
  marker?: { value: number; name: string }
}
type Scale = ReturnType<typeof scaleLinear<number, number>>

/** What is likely and how far it may be from it; zero stands out, and so does what cannot be told. */
export function drawRanges(rows: readonly RangeRow[], width: number, look: Look): Drawing {
  const { marker, format } = look
  const head = marker ? 20 : 0
  const laid = layRows(rows, width, { top: head, step: 34 })
  const values = rows.flatMap(({ range }) => (range ? [range.low, range.high] : []))
  const all = [0, ...values, ...(marker ? [marker.value] : [])]
  const x = scaleLinear([Math.min(...all), Math.max(...all) || 1], [laid.left + 8, width - 18]).nice(4)
  return {
    width,
    height: laid.height + 22,
    marks: [
      ...axisBelow(x, laid.height, head, format, width),
      ...(marker ? markerLine(x(marker.value), laid.height, marker.name, width) : []),
      ...laid.rows.flatMap((placed) => [placed.label, ...rangeOf(placed, x, { ...look, width })]),
    ],
  }
}

/** Hairlines and their values below; zero in a stronger line. */
export function axisBelow(
  x: Scale,
  bottom: number,
  top: number,
  format: Look['format'],
  width: number,
): Mark[] {
  const ticks = x.ticks(width < 420 ? 3 : 5).map((tick) => ({ at: x(tick), tick, text: format(tick) }))
  return [
    ...ticks.map(({ at, tick }) =>
      straight([at, top], [at, bottom], { paint: tick === 0 ? 'control-line' : 'line' }),
    ),
    ...namesApart(ticks, bottom + 12, width),
  ]
}

function markerLine(x: number, bottom: number, name: string, width: number): Mark[] {
  const half = widthOf(name, { size: 12, bold: true }) / 2
  const middle = Math.min(Math.max(x, half), width - half)
  return [
    straight([x, 16], [x, bottom], { paint: 'ink', width: 1.5, dash: '2 3' }),
    words(middle, 8, name, { size: 12, bold: true, anchor: 'middle' }),
  ]
}

function rangeOf(
  { row, middle }: PlacedRow<RangeRow>,
  x: Scale,
  { cannotTell, width }: Look & { width: number },
): Mark[] {
  const { range, compared = false, reason = cannotTell } = row
  if (!range) return hatchedWord(x(0) + 1, middle, reason, width)
  const length = Math.max(2, x(range.high) - x(range.low))
  const band = {
    shape: 'box' as const,
    x: x(range.low),
    y: middle - 4.5,
    width: length,
    height: 9,
    radius: 4.5,
  }
  return [
    { ...band, fill: 'c1', opacity: compared ? 0.45 : 0.2 },
    dot([x(range.likely), middle], 5.5, compared ? 'c1' : 'surface', { paint: 'c1', width: 2.5 }),
  ]
}

export type ChangeRow = NamedRow & { before: number; after: number }

/** From a ring to a dot; the reference, where there is one, is a line with its name. */
export function drawDumbbells(
  rows: readonly ChangeRow[],
  width: number,
  { format, reference }: { format: Look['format']; reference?: { value: number; name: string } },
): Drawing {
  const laid = layRows(rows, width, { step: 31 })
  const all = rows.flatMap(({ before, after }) => [before, after])
  const valueWidth = widest(
    rows.map(({ after }) => format(after)),
    { size: 13, bold: true },
  )
  const ends = reference ? [...all, reference.value] : all
  const range = [laid.left + 10, width - valueWidth - 18]
  const x = scaleLinear([Math.min(...ends), Math.max(...ends)], range).nice(4)
  const named =
    reference && words(x(reference.value), 0, reference.name, { size: 12, paint: 'ink-3', anchor: 'middle' })
  const half = reference ? widthOf(reference.name, { size: 12 }) / 2 : 0
  return {
    width,
    height: laid.height + (reference ? 22 : 0),
    marks: [
      ...(reference
        ? [straight([x(reference.value), 0], [x(reference.value), laid.height], { paint: 'control-line' })]
        : []),
      ...(named
        ? [{ ...named, x: Math.min(Math.max(named.x, half), width - half), y: laid.height + 12 }]
        : []),
      ...laid.rows.flatMap(({ row, label, middle }) => [
        label,
        ...dumbbell(row, middle, x),
        words(width, middle, format(row.after), { bold: true, anchor: 'end' }),
      ]),
    ],
  }
}

function dumbbell({ before, after }: ChangeRow, y: number, x: Scale): Mark[] {
  const paint: Paint = after < before ? 'c2' : 'c1'
  return [
    straight([x(before), y], [x(after), y], { paint, width: 3 }),
    dot([x(before), y], 4.5, 'surface', { paint, width: 2 }),
    dot([x(after), y], 5.5, paint),
  ]
}
