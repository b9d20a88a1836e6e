import { scaleLinear } from 'd3-scale'
import { type ReactNode, useId } from 'react'
import { useWords } from '../words.tsx'
import { Chart, type ChartProps } from './chart.tsx'
import type { Cell } from './figures.ts'
import { drawRanges } from './ranges.ts'
import { type Say, useSay } from './say.ts'
import './range-rows.css'
import { chartWords } from './words.ts'

export type RangeLine = {
  key: string
  name: string
  /** What is asked of it, in the same cell. */
  note?: ReactNode
  /** null where too few people stand behind it. */
  range: { low: number; likely: number; high: number } | null
  /** A comparison is a full dot, weaker proof a ring; what cannot be told is hatched over its range. */
  proof: 'compared' | 'weaker' | 'cannot_tell'
  /** The answer in words, with its range: this is what stands for the picture where it is not seen. */
  answer: ReactNode
  /** What stands in the last column: the grade, the next step. */
  beside?: ReactNode
}
type RangeRowsProps = ChartProps & {
  lines: readonly RangeLine[]
  heads: { name: string; answer: string; beside?: string }
  /** A line to be beaten: the cost. */
  marker?: { value: number; name: string }
  format?: Say
}

/** One row a line, on one scale: name, range, answer, proof. It needs no measuring: places are shares of its width. */
export function RangeRows({ lines, heads, marker, format, ...said }: RangeRowsProps) {
  const t = useWords(chartWords)
  const say = useSay(format)
  const scale = scaleOf(lines, marker?.value)
  const look = { format: say, cannotTell: t('cannotTell'), ...(marker && { marker }) }
  const content = {
    draw: <Rows lines={lines} heads={heads} scale={scale} say={say} {...(marker && { marker })} />,
    file: (width: number) =>
      drawRanges(
        lines.map(({ name, range, proof }) => ({
          name,
          range: proof === 'cannot_tell' ? null : range,
          compared: proof === 'compared',
          ...(range === null && { reason: t('tooFew') }),
        })),
        width,
        look,
      ),
    figures: {
      heads: [heads.name, t('low'), t('likely'), t('high')],
      rows: lines.map(({ name, range, proof }): Cell[] => {
        if (!range) return [name, null, null, null]
        return [name, range.low, proof === 'cannot_tell' ? t('cannotTell') : range.likely, range.high]
      }),
    },
    summary: [],
    format: say,
  }
  return <Chart {...said} content={content} />
}

type Scale = { share: (value: number) => number; ticks: number[] }

function scaleOf(lines: readonly RangeLine[], marker = 0): Scale {
  const ends = [0, marker, ...lines.flatMap(({ range }) => (range ? [range.low, range.high] : []))]
  // The ends keep clear of the edges, so that no name of the axis is cut.
  const x = scaleLinear([Math.min(...ends), Math.max(...ends) || 1], [7, 91]).nice(8)
  return { share: (value) => x(value), ticks: x.ticks(4) }
}

type Parts = Pick<RangeRowsProps, 'lines' | 'heads' | 'marker'> & { scale: Scale; say: Say }

function Rows({ lines, heads, marker, scale, say }: Parts) {
  const hatch = `hatch${useId().replaceAll(/\W/g, '')}`
  const wide = heads.beside !== undefined
  return (
    <div className="w-range-rows-room">
      <table className={wide ? 'w-range-rows w-range-rows-beside' : 'w-range-rows'}>
        <thead>
          <tr>
            <th scope="col">{heads.name}</th>
            <td>
              <Axis scale={scale} say={say} {...(marker && { marker })} />
            </td>
            <th scope="col">{heads.answer}</th>
            {wide && <th scope="col">{heads.beside}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">
                {line.name}
                {line.note && <span className="w-range-note">{line.note}</span>}
              </th>
              <td>
                <Picture line={line} scale={scale} hatch={hatch} {...(marker && { marker })} />
              </td>
              <td>{line.answer}</td>
              {wide && <td>{line.beside}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <svg className="w-range-defs" aria-hidden>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V6" className="w-chart-hatch" />
        </pattern>
      </svg>
    </div>
  )
}

function Axis({ scale: { share, ticks }, say, marker }: Pick<Parts, 'scale' | 'say' | 'marker'>) {
  return (
    <svg className="w-range-axis" aria-hidden>
      {ticks.map((tick) => (
        <text key={tick} x={`${share(tick)}%`} y="13" textAnchor="middle">
          {say(tick)}
        </text>
      ))}
      {marker && (
        <text className="w-range-marker" x={`${share(marker.value)}%`} y="-3" textAnchor="middle">
          {marker.name}
        </text>
      )}
    </svg>
  )
}

type PictureProps = { line: RangeLine; scale: Scale; hatch: string; marker?: { value: number } }

function Picture({ line: { range, proof }, scale: { share, ticks }, hatch, marker }: PictureProps) {
  const t = useWords(chartWords)
  if (!range) {
    return (
      <span className="w-too-few w-range-few">
        <span>{t('tooFewToShow')}</span>
      </span>
    )
  }
  const at = (value: number) => `${share(value)}%`
  const band = { x: at(range.low), width: `${Math.max(0.6, share(range.high) - share(range.low))}%` }
  return (
    <svg className="w-range-picture" aria-hidden>
      {ticks.map((tick) => (
        <line
          key={tick}
          className={tick === 0 ? 'w-range-zero' : undefined}
          x1={at(tick)}
          x2={at(tick)}
          y1="0"
          y2="100%"
        />
      ))}
      {marker && (
        <line className="w-range-cost" x1={at(marker.value)} x2={at(marker.value)} y1="0" y2="100%" />
      )}
      {proof === 'cannot_tell' ? (
        <rect {...band} className="w-range-cannot" y="50%" height="14" rx="7" fill={`url(#${hatch})`} />
      ) : (
        <g className={proof === 'compared' ? 'w-range-compared' : 'w-range-weaker'}>
          <rect {...band} y="50%" height="9" rx="4.5" />
          <circle cx={at(range.likely)} cy="50%" r="6" />
        </g>
      )}
    </svg>
  )
}
