import { scaleTime } from 'd3-scale'
import {
  type Drawing,
  dot,
  heightOf,
  type Mark,
  namesApart,
  seriesPaint,
  straight,
  type Words,
  words,
} from './drawing.ts'
import { widthOf } from './lettering.ts'

export type TimelineMoment = {
  at: Date
  /** Which of the lanes. */
  lane: number
  text: string
  /** For what lasts. */
  until?: Date
  /** Not yet: a ring on a dashed thread. */
  planned?: boolean
}
export type TimelinePicture = { lanes: readonly string[]; moments: readonly TimelineMoment[]; now?: Date }
type Look = { tick: (moment: Date) => string }
type Scale = (moment: Date) => number
type Label = { block: Words; left: number; right: number; tier: number; x: number }

const row = 24

/** One thread a lane; what happened hangs from it in words, lower where the words would touch. */
export function drawTimeline(
  { lanes, moments, now }: TimelinePicture,
  width: number,
  { tick }: Look,
): Drawing {
  const times = [...moments.flatMap(({ at, until }) => [at, until ?? at]), ...(now ? [now] : [])].map(Number)
  const scale = scaleTime([Math.min(...times), Math.max(...times)], [10, width - 10])
  const marks: Mark[] = []
  let top = 0
  for (const [lane, name] of lanes.entries()) {
    const here = moments
      .filter((moment) => moment.lane === lane)
      .sort((one, other) => Number(one.at) - Number(other.at))
    const drawn = drawLane(here, { name, lane, top, width, now: now ? scale(now) : width }, scale)
    marks.push(...drawn.marks)
    top = drawn.bottom
  }
  const ticks = scale
    .ticks(Math.max(2, Math.floor(width / 130)))
    .map((at) => ({ at: scale(at), text: tick(at) }))
  return {
    width,
    height: top + 18,
    marks: [
      ...ticks.map(({ at }) => straight([at, 0], [at, top], { paint: 'line' })),
      ...namesApart(ticks, top + 10, width),
      ...marks,
    ],
  }
}

type Lane = { name: string; lane: number; top: number; width: number; now: number }

function drawLane(moments: readonly TimelineMoment[], { name, lane, top, width, now }: Lane, scale: Scale) {
  const paint = seriesPaint(lane)
  const title = words(0, top + 10, name, { bold: true, within: width })
  const y = top + heightOf(title) + 16
  const labels = hang(moments, width, scale)
  const tiers = Math.max(0, ...labels.map(({ tier, block }) => tier + Math.ceil(heightOf(block) / row)))
  const marks: Mark[] = [
    { ...title, y: top + heightOf(title) / 2 + 2 },
    straight([0, y], [Math.min(now, width), y], { paint, width: 2 }),
    ...(now < width ? [straight([now, y], [width, y], { paint, width: 2, dash: '3 4' })] : []),
  ]
  for (const [index, { at, until, planned }] of moments.entries()) {
    const label = labels[index]
    if (!label) continue
    const middle = y + 20 + label.tier * row + heightOf(label.block) / 2 - 8
    if (label.tier > 0)
      marks.push(straight([scale(at), y], [scale(at), middle - heightOf(label.block) / 2], { paint: 'line' }))
    if (until) marks.push(straight([scale(at), y], [scale(until), y], { paint, width: 8 }))
    marks.push(dot([scale(at), y], 5, planned ? 'surface' : paint, { paint, width: 2 }))
    marks.push({ ...block(label), y: middle })
  }
  return { marks, bottom: y + 18 + tiers * row + 10 }
}

const block = ({ block: words, x }: Label): Words => ({ ...words, x })

function hang(moments: readonly TimelineMoment[], width: number, scale: Scale): Label[] {
  const hung: Label[] = []
  for (const { at, text } of moments) {
    const drawn = words(0, 0, text, { within: Math.min(170, width * 0.44) })
    const wide = Math.max(...drawn.lines.map((line) => widthOf(line, { size: 13 })))
    const left = Math.max(0, Math.min(scale(at) - 5, width - wide))
    const right = left + wide + 10
    const rows = Math.ceil(heightOf(drawn) / row)
    const free = (tier: number) =>
      hung.every(
        (other) =>
          other.right <= left ||
          other.left >= right ||
          other.tier + Math.ceil(heightOf(other.block) / row) <= tier ||
          other.tier >= tier + rows,
      )
    let tier = 0
    while (!free(tier)) tier++
    hung.push({ block: drawn, left, right, tier, x: left })
  }
  return hung
}
