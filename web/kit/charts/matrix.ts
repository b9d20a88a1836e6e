import { type Drawing, heightOf, type Mark, type Paint, words } from './drawing.ts'
import { widest, widthOf } from './lettering.ts'
import { layRows } from './rows.ts'

export type MatrixPicture = {
  /** What the columns are, and the rows when they are the same units. */
  columns: readonly string[]
  rows: readonly string[]
  /** By row, then column; null where a figure would name someone. */
  cells: readonly (readonly (number | null)[])[]
  /** Where less turns into more: 1 for observed over expected. */
  middle: number
}

const least = 46
const rowHeight = 37

/** Less is garance, more is guède, what is expected is linen; each colour carries the text that reads on it. */
export function drawMatrix(
  picture: MatrixPicture,
  width: number,
  { format }: { format: (value: number) => string },
): Drawing {
  const { columns, rows } = picture
  const coded = !wordsFit(columns, cellRoom(width, rows, columns))
  const named = rows.map((name, at) => ({
    name: coded && columns[at] === name ? `${name} ${letter(at)}` : name,
  }))
  const heads = coded
    ? columns.map((name, at) => (rows[at] === name ? letter(at) : `${letter(at)} ${name}`))
    : columns
  const left = layRows(named, width).left
  const cell = Math.max(least, Math.min(120, (width - left) / columns.length))
  const blocks = heads.map((head, at) =>
    words(left + cell * (at + 0.5), 0, head, {
      size: 12,
      paint: 'ink-3',
      anchor: 'middle',
      within: cell - 4,
    }),
  )
  const top = Math.max(...blocks.map(heightOf)) + 6
  const laid = layRows(named, width, { top, step: rowHeight })
  return {
    width: Math.max(width, left + cell * columns.length),
    height: laid.height,
    marks: [
      ...blocks.map((block) => ({ ...block, y: top - 6 - heightOf(block) / 2 })),
      ...laid.rows.flatMap(({ label, top, height }, row): Mark[] => [
        label,
        ...columns.flatMap((_, column) => {
          const value = picture.cells[row]?.[column] ?? null
          const place = { x: left + cell * column, y: top, width: cell - 2, height: height - 2 }
          return cellOf(value, place, picture, format)
        }),
      ]),
    ],
  }
}

type Place = { x: number; y: number; width: number; height: number }

function cellOf(
  value: number | null,
  place: Place,
  picture: MatrixPicture,
  format: (value: number) => string,
): Mark[] {
  if (value === null) return [{ shape: 'box', ...place, fill: 'hatch', stroke: { paint: 'line' } }]
  const step = stepOf(value, picture)
  const fill: Paint = `d${step}`
  const text = format(value)
  const size = widthOf(text, { size: 19, bold: true }) > place.width - 4 ? 14 : 19
  const middle = { x: place.x + place.width / 2, y: place.y + place.height / 2 }
  return [
    { shape: 'box', ...place, fill },
    words(middle.x, middle.y, text, { size, bold: true, anchor: 'middle', paint: `d${step}-text` }),
  ]
}

/** Seven steps by ratio where the middle is not zero, by difference where it is. */
function stepOf(value: number, { middle, cells }: MatrixPicture): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const known = cells.flat().filter((one) => one !== null)
  const far = (one: number) => (middle > 0 ? Math.log2(Math.max(one, middle / 64) / middle) : one - middle)
  const most = Math.max(...known.map((one) => Math.abs(far(one)))) || 1
  const place = far(value) / most
  if (Math.abs(place) < 0.15) return 4
  const steps = place < 0 ? ([3, 2, 1] as const) : ([5, 6, 7] as const)
  return steps[Math.abs(place) < 0.4 ? 0 : Math.abs(place) < 0.75 ? 1 : 2]
}

const cellRoom = (width: number, rows: readonly string[], columns: readonly string[]): number =>
  (width -
    layRows(
      rows.map((name) => ({ name })),
      width,
    ).left) /
  columns.length

const wordsFit = (names: readonly string[], room: number): boolean =>
  widest(
    names.flatMap((name) => name.split(' ')),
    { size: 12 },
  ) <=
  Math.min(120, room) - 4

/** Where names find no room above their columns, rows and columns share a letter. */
const letter = (at: number): string => String.fromCharCode(65 + (at % 26))
