import { scaleLinear } from 'd3-scale'
import {
  axisWords,
  type Drawing,
  heightOf,
  type Mark,
  seriesPaint,
  spread,
  straight,
  words,
} from './drawing.ts'
import { widest } from './lettering.ts'

export type StackPicture = {
  /** The names of the weeks, in order. */
  moments: readonly string[]
  /** From the bottom up; at most six. */
  series: readonly { name: string; values: readonly number[] }[]
}
type Plot = {
  x: (index: number) => number
  y: (value: number) => number
  band: number
  right: number
  bottom: number
}

/** Weekly columns from zero, split by outcome; names stand beside the last column. */
export function drawStacks(
  picture: StackPicture,
  width: number,
  { format }: { format: (value: number) => string },
): Drawing {
  const { moments, series } = picture
  const names = Math.min(
    widest(
      series.map(({ name }) => name),
      { size: 13, bold: true },
    ),
    width * 0.3,
  )
  const blocks = series.map(({ name }) => words(0, 0, name, { bold: true, within: names }))
  const needed = blocks.reduce((sum, block) => sum + heightOf(block) + 3, 30)
  const height = Math.round(Math.max(needed, Math.min(280, Math.max(180, width * 0.4))))
  const totals = moments.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0))
  const scale = scaleLinear([0, Math.max(1, ...totals)], [height - 24, 8]).nice(3)
  const ticks = scale.ticks(3).filter(Number.isInteger)
  const left = widest(ticks.map(format), { size: 12 }) + 8
  const right = width - names - 32
  const step = (right - left) / moments.length
  const band = Math.min(48, step * 0.76)
  const x = (index: number) => left + step * (index + 0.5)
  const plot = { x, y: scale, band, right, bottom: height - 24 }
  return {
    width,
    height,
    marks: [
      ...ticks.flatMap((tick) => [
        straight([left, scale(tick)], [right, scale(tick)], { paint: tick === 0 ? 'control-line' : 'line' }),
        axisWords(left - 8, scale(tick), format(tick), 'end'),
      ]),
      ...columns(picture, plot),
      ...momentsBelow(moments, plot, step),
      ...namesBeside(picture, plot, width),
    ],
  }
}

function columns({ moments, series }: StackPicture, { x, y, band }: Plot): Mark[] {
  return moments.flatMap((_, at) => {
    let level = 0
    return series.flatMap(({ values }, index): Mark[] => {
      const value = values[at] ?? 0
      const [bottom, top] = [y(level), y(level + value)]
      level += value
      if (value === 0) return []
      const place = { x: x(at) - band / 2, y: top, width: band, height: Math.max(1, bottom - top - 1) }
      return [{ shape: 'box', ...place, fill: seriesPaint(stackOrder[index] ?? index) }]
    })
  })
}

/** Neighbours in a column differ in lightness as well as in hue. */
const stackOrder = [0, 5, 1, 4, 3, 2]

function momentsBelow(moments: readonly string[], { x, bottom }: Plot, step: number): Mark[] {
  const every = Math.max(1, Math.ceil((widest(moments, { size: 12 }) + 12) / step))
  return moments.flatMap((moment, at) =>
    (moments.length - 1 - at) % every === 0 && at >= Math.floor(every / 2)
      ? [axisWords(x(at), bottom + 14, moment)]
      : [],
  )
}

function namesBeside({ moments, series }: StackPicture, { y, right, bottom }: Plot, width: number): Mark[] {
  const last = moments.length - 1
  let level = 0
  const named = series.map(({ name, values }, index) => {
    const value = values[last] ?? 0
    const middle = y(level + value / 2)
    level += value
    const block = words(right + 30, 0, name, { bold: true, within: width - right - 30 })
    return { block, middle, paint: seriesPaint(stackOrder[index] ?? index) }
  })
  const sizes = named.map(({ block }) => heightOf(block) + 3)
  const places = spread(
    named.map(({ middle }) => middle),
    sizes,
    0,
    bottom,
  )
  return named.flatMap(({ block, paint }, index): Mark[] => {
    const middle = places[index] ?? 0
    return [
      { shape: 'box', x: right + 13, y: middle - 5, width: 10, height: 10, fill: paint },
      { ...block, y: middle },
    ]
  })
}
