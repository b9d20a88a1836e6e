import { useFormat } from '../format.tsx'
import { useWords } from '../words.tsx'
import { chartWords } from './words.ts'

export type SparklineProps = {
  /** What is counted, for those who hear it: "Messages a week". */
  measure: string
  /** In order of time; null where there is no value, or too few people to show one. */
  values: readonly (number | null)[]
  width?: number
  height?: number
  /** As wide as its place. */
  fluid?: boolean
  format?: (value: number) => string
}

/** A trend without axes, beside the figure it belongs to; its scale starts at zero. */
export function Sparkline({ width = 120, height = 28, fluid = false, ...said }: SparklineProps) {
  const points = placed(said.values, width, height)
  const last = points.findLast((point) => point !== null)
  return (
    <svg
      className={fluid ? 'w-spark w-spark-fluid' : 'w-spark'}
      viewBox={`0 0 ${width} ${height}`}
      {...(!fluid && { width, height })}
      role="img"
      aria-label={useSummary(said)}
    >
      <path className="w-spark-floor" d={`M0 ${height - 0.5}H${width}`} />
      <path className="w-spark-line" d={threadThrough(points)} />
      {last && <circle className="w-spark-last" cx={last.x} cy={last.y} r="3" />}
    </svg>
  )
}

function useSummary({ measure, values, format }: SparklineProps): string {
  const t = useWords(chartWords)
  const { number } = useFormat()
  const say = format ?? number
  const known = values.filter((value) => value !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return t('sayNothing', { measure })
  return t('saySpark', {
    measure,
    first: say(first),
    last: say(last),
    low: say(Math.min(...known)),
    high: say(Math.max(...known)),
  })
}

type Point = { x: number; y: number }

function placed(values: readonly (number | null)[], width: number, height: number): (Point | null)[] {
  const known = values.filter((value) => value !== null)
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)]
  const room = { x: width - 8, y: height - 8 }
  return values.map((value, index) =>
    value === null
      ? null
      : {
          x: 4 + (room.x * index) / Math.max(1, values.length - 1),
          y: 4 + room.y * (1 - (value - low) / (high - low || 1)),
        },
  )
}

/** The thread breaks where a value is missing. */
function threadThrough(points: readonly (Point | null)[]): string {
  let pen = 'M'
  let path = ''
  for (const point of points) {
    if (point) path += `${pen}${point.x.toFixed(1)} ${point.y.toFixed(1)}`
    pen = point ? 'L' : 'M'
  }
  return path
}
