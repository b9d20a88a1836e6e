import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import {
  axisWords,
  type Drawing,
  heightOf,
  type Mark,
  marker,
  round,
  seriesPaint,
  spread,
  straight,
  type Words,
  words,
} from './drawing.ts'
import { widest, widthOf } from './lettering.ts'

export type LineSeries = {
  name: string
  /** One a moment; null where it is missing or too few. */
  values: readonly (number | null)[]
  /** The interval around each value. */
  interval?: readonly ({ low: number; high: number } | null)[]
  /** From this moment on it is a forecast, and dashed. */
  forecastFrom?: number
}
export type LinePicture = {
  /** The names of the moments, in order. */
  moments: readonly string[]
  series: readonly LineSeries[]
  target?: { value: number; name: string }
  /** Where things stood before: a band over the first moments. */
  baseline?: { low: number; high: number; until: number; name: string }
  /** What explains a bend. */
  notes?: readonly { moment: number; text: string }[]
  /** Where zero would squeeze what there is to see. */
  fromZero?: boolean
}
type Format = (value: number) => string
type Plot = {
  x: (index: number) => number
  y: ReturnType<typeof scaleLinear<number, number>>
  left: number
  right: number
  top: number
  bottom: number
}

export function drawLines(picture: LinePicture, width: number, { format }: { format: Format }): Drawing {
  const names = namesOf(picture, namesWidth(picture, width)).reduce(
    (sum, name) => sum + heightOf(name) + 3,
    0,
  )
  const height = Math.round(Math.max(names + 50, Math.min(300, Math.max(190, width * 0.42))))
  const plot = layPlot(picture, width, height, format)
  return {
    width,
    height,
    marks: [
      ...grid(plot, format),
      ...momentsBelow(picture.moments, plot),
      ...baselineOf(picture, plot),
      ...notesOf(picture, plot),
      ...targetOf(picture, plot),
      ...picture.series.flatMap((series, index) => threadOf(series, index, plot)),
      ...namesBeside(picture, plot, width),
    ],
  }
}

function layPlot(picture: LinePicture, width: number, height: number, format: Format): Plot {
  const { series, target, baseline, moments, notes = [], fromZero = true } = picture
  const values = series.flatMap(({ values, interval = [] }) => [
    ...values.filter((value) => value !== null),
    ...interval.flatMap((one) => (one ? [one.low, one.high] : [])),
  ])
  const all = [
    ...values,
    ...(target ? [target.value] : []),
    ...(baseline ? [baseline.low, baseline.high] : []),
  ]
  const bounds = [Math.min(...all, ...(fromZero ? [0] : [])), Math.max(...all)]
  const [top, bottom] = [notes.length > 0 ? 26 : 8, height - 24]
  const y = scaleLinear(bounds, [bottom, top]).nice(4)
  const left = widest(y.ticks(4).map(format), { size: 12 }) + 8
  const right = width - namesWidth(picture, width) - 28
  const x = (index: number) => left + ((right - left) * index) / Math.max(1, moments.length - 1)
  return { x, y, left, right, top, bottom }
}

function namesWidth({ series, target }: LinePicture, width: number): number {
  const names = [...series.map(({ name }) => name), ...(target ? [target.name] : [])]
  return Math.min(widest(names, { size: 13, bold: true }), width * 0.28)
}

function grid({ y, left, right }: Plot, format: Format): Mark[] {
  return y
    .ticks(4)
    .flatMap((tick) => [
      straight([left, y(tick)], [right, y(tick)], { paint: tick === 0 ? 'control-line' : 'line' }),
      axisWords(left - 8, y(tick), format(tick), 'end'),
    ])
}

/** As many names of moments as find room, the last among them. */
function momentsBelow(moments: readonly string[], { x, left, right, bottom }: Plot): Mark[] {
  const room = widest(moments, { size: 12 }) + 14
  const step = Math.max(1, Math.ceil((room * Math.max(1, moments.length - 1)) / Math.max(1, right - left)))
  return moments.flatMap((moment, index) => {
    if ((moments.length - 1 - index) % step !== 0) return []
    const half = widthOf(moment, { size: 12 }) / 2
    return x(index) - half < 0 ? [] : [axisWords(x(index), bottom + 14, moment)]
  })
}

function baselineOf({ baseline }: LinePicture, { x, y }: Plot): Mark[] {
  if (!baseline) return []
  const { low, high, until, name } = baseline
  const [left, width] = [x(0), x(until) - x(0)]
  const band = { x: left, y: y(high), width, height: y(low) - y(high) }
  return [{ shape: 'box', ...band, fill: 'sunken' }, { ...axisWords(left + 6, y(low) + 10, name, 'start') }]
}

function notesOf({ notes = [] }: LinePicture, { x, right, top, bottom }: Plot): Mark[] {
  return notes.flatMap(({ moment, text }) => {
    const half = widthOf(text, { size: 12 }) / 2
    const middle = Math.max(Math.min(x(moment), right - half), half)
    return [
      straight([x(moment), top - 8], [x(moment), bottom], { paint: 'guede', width: 1, dash: '1 3' }),
      axisWords(middle, 8, text),
    ]
  })
}

function targetOf({ target }: LinePicture, { y, left, right }: Plot): Mark[] {
  if (!target) return []
  return [
    straight([left, y(target.value)], [right, y(target.value)], { paint: 'ink-3', width: 1.5, dash: '2 4' }),
  ]
}

function threadOf({ values, interval, forecastFrom }: LineSeries, index: number, { x, y }: Plot): Mark[] {
  const paint = seriesPaint(index)
  const known = values.map((value, at) => ({ value, at }))
  const trace = line<(typeof known)[number]>()
    .defined(({ value }) => value !== null)
    .x(({ at }) => round(x(at)))
    .y(({ value }) => round(y(value ?? 0)))
  const turn = forecastFrom ?? values.length
  const parts: Mark[] = [
    { shape: 'path', d: trace(known.slice(0, turn)) ?? '', stroke: { paint, width: 2.5 } },
    {
      shape: 'path',
      d: trace(known.slice(Math.max(0, turn - 1))) ?? '',
      stroke: { paint, width: 2, dash: '6 4' },
    },
  ]
  const ends = known.filter(
    ({ value }, at) => value !== null && (values.length <= 16 || at === values.length - 1),
  )
  return [
    ...(interval ? [veil(interval, paint, { x, y })] : []),
    ...(forecastFrom === undefined ? parts.slice(0, 1) : parts),
    ...ends.map(({ value, at }) => marker([x(at), y(value ?? 0)], index, at === values.length - 1 ? 4 : 2.6)),
  ]
}

function veil(
  interval: NonNullable<LineSeries['interval']>,
  fill: ReturnType<typeof seriesPaint>,
  { x, y }: Pick<Plot, 'x' | 'y'>,
): Mark {
  const band = area<(typeof interval)[number]>()
    .defined((one) => one !== null)
    .x((_, at) => round(x(at)))
    .y0((one) => round(y(one?.low ?? 0)))
    .y1((one) => round(y(one?.high ?? 0)))
  return { shape: 'path', d: band([...interval]) ?? '', fill, opacity: 0.14 }
}

function namesOf({ series, target }: LinePicture, within: number): Words[] {
  return [
    ...series.map(({ name }) => words(0, 0, name, { bold: true, within })),
    ...(target ? [words(0, 0, target.name, { paint: 'ink-3', within })] : []),
  ]
}

/** Names stand where their lines end, with the marker of their line, and make room for each other. */
function namesBeside(picture: LinePicture, { y, right, top, bottom }: Plot, width: number): Mark[] {
  const { series, target } = picture
  const names = namesOf(picture, width - right - 26)
  const ends = series.map(({ values }) => values.findLast((value) => value !== null) ?? 0)
  const wanted = [...ends, ...(target ? [target.value] : [])].map(y)
  const places = spread(
    wanted,
    names.map((name) => heightOf(name) + 3),
    top - 6,
    bottom + 12,
  )
  return names.flatMap((name, index): Mark[] => {
    const middle = places[index] ?? 0
    const sample =
      index < series.length
        ? marker([right + 16, middle], index)
        : straight([right + 8, middle], [right + 22, middle], { paint: 'ink-3', width: 1.5, dash: '2 4' })
    return [sample, { ...name, x: right + 26, y: middle }]
  })
}
