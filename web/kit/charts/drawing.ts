import { lineHeight, widthOf, wrap } from './lettering.ts'

/** A colour by its name among the tokens: the page paints it by theme, a file of its own in light. */
export type Paint =
  | 'none'
  | 'hatch'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'line'
  | 'control-line'
  | 'surface'
  | 'sunken'
  | 'guede'
  | `c${1 | 2 | 3 | 4 | 5 | 6}`
  | `d${Step}`
  | `d${Step}-text`
type Step = 1 | 2 | 3 | 4 | 5 | 6 | 7

export type Stroke = { paint: Paint; width?: number; dash?: string }
export type Words = {
  shape: 'words'
  x: number
  /** The middle of the block of lines. */
  y: number
  lines: readonly string[]
  size: number
  paint: Paint
  anchor: 'start' | 'middle' | 'end'
  bold: boolean
}
export type Mark =
  | {
      shape: 'box'
      x: number
      y: number
      width: number
      height: number
      fill: Paint
      stroke?: Stroke
      radius?: number
      opacity?: number
    }
  | { shape: 'path'; d: string; fill?: Paint; stroke?: Stroke; opacity?: number }
  | Words

/** What a chart draws, before anyone draws it: the page, a file and a mail show the same marks. */
export type Drawing = { width: number; height: number; marks: readonly Mark[] }

export const seriesPaint = (index: number): Paint => paints[index % paints.length] ?? 'ink-3'
const paints = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'] as const

type WordsOptions = {
  size?: number
  paint?: Paint
  anchor?: Words['anchor']
  bold?: boolean
  /** Wraps to this width. */
  within?: number
}

export function words(x: number, y: number, text: string, options: WordsOptions = {}): Words {
  const { size = 13, paint = 'ink', anchor = 'start', bold = false, within } = options
  const lines = within === undefined ? [text] : wrap(text, within, { size, bold })
  return { shape: 'words', x, y, lines, size, paint, anchor, bold }
}

export const axisWords = (x: number, y: number, text: string, anchor: Words['anchor'] = 'middle'): Words =>
  words(x, y, text, { size: 12, paint: 'ink-3', anchor })

/** The names along an axis, kept inside the picture; those that would touch the one before are left out. */
export function namesApart(
  ticks: readonly { at: number; text: string }[],
  y: number,
  width: number,
): Words[] {
  const named: Words[] = []
  let end = -8
  for (const { at, text } of ticks) {
    const half = widthOf(text, { size: 12 }) / 2
    const middle = Math.min(Math.max(at, half), width - half)
    if (middle - half < end + 8) continue
    named.push(axisWords(middle, y, text))
    end = middle + half
  }
  return named
}

export const heightOf = ({ lines, size }: Words): number => lines.length * lineHeight(size)

export function straight(from: [number, number], to: [number, number], stroke: Stroke): Mark {
  return { shape: 'path', d: `M${at(from)}L${at(to)}`, stroke }
}

export function dot([x, y]: [number, number], radius: number, fill: Paint, stroke?: Stroke): Mark {
  const round = `M${at([x - radius, y])}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0Z`
  return { shape: 'path', d: round, fill, ...(stroke && { stroke }) }
}

/** A second way to tell series apart, beside colour: disc, square, diamond, triangle, ring, bar. */
export function marker([x, y]: [number, number], index: number, size = 4): Mark {
  const paint = seriesPaint(index)
  const shapes = [
    `M${at([x - size, y - size])}h${2 * size}v${2 * size}h${-2 * size}Z`,
    `M${at([x, y - size * 1.3])}l${size * 1.3},${size * 1.3}l${-size * 1.3},${size * 1.3}l${-size * 1.3},${-size * 1.3}Z`,
    `M${at([x, y - size * 1.2])}l${size * 1.2},${size * 2.1}h${-size * 2.4}Z`,
  ]
  if (index % 6 === 0) return dot([x, y], size, paint)
  if (index % 6 === 4) return dot([x, y], size, 'surface', { paint, width: 2 })
  if (index % 6 === 5) return straight([x, y - size * 1.3], [x, y + size * 1.3], { paint, width: 3 })
  return { shape: 'path', d: shapes[(index % 6) - 1] ?? '', fill: paint }
}

/** Moves what would cover its neighbour: centres in order, each as near as it may be to where it wanted to be. */
export function spread(
  wanted: readonly number[],
  sizes: readonly number[],
  from: number,
  to: number,
): number[] {
  const order = wanted.map((_, index) => index).sort((one, other) => get(wanted, one) - get(wanted, other))
  const placed = [...wanted]
  let floor = from
  for (const index of order) {
    const half = get(sizes, index) / 2
    placed[index] = Math.max(get(wanted, index), floor + half)
    floor = get(placed, index) + half
  }
  let ceiling = to
  for (const index of order.toReversed()) {
    const half = get(sizes, index) / 2
    placed[index] = Math.min(get(placed, index), ceiling - half)
    ceiling = get(placed, index) - half
  }
  return placed
}

const get = (list: readonly number[], index: number): number => list[index] ?? 0

const at = ([x, y]: [number, number]): string => `${round(x)},${round(y)}`

export const round = (value: number): number => Math.round(value * 100) / 100
