import { useWords } from '../words.tsx'
import { Chart, type ChartProps } from './chart.tsx'
import { drawLines, type LinePicture, type LineSeries } from './lines.ts'
import { type Say, useSay } from './say.ts'
import { chartWords } from './words.ts'

type LineChartProps = ChartProps & LinePicture & { format?: Say }

/** A line with its interval, its target, its forecast and what stood before. */
export function LineChart({ format, title, measure, source, definition, level, ...picture }: LineChartProps) {
  const say = useSay(format)
  const said = { title, measure, source, ...(definition && { definition }), ...(level && { level }) }
  const content = {
    draw: (width: number) => drawLines(picture, width, { format: say }),
    figures: useFigures(picture),
    summary: useSummary(picture, say),
    format: say,
  }
  return <Chart {...said} content={content} />
}

function useFigures({ moments, series, target }: LinePicture) {
  const t = useWords(chartWords)
  const heads = series.flatMap(({ name, interval }) =>
    interval ? [name, t('lowOf', { name }), t('highOf', { name })] : [name],
  )
  const cellsAt = ({ values, interval }: LineSeries, at: number) => {
    const value = values[at] ?? null
    return interval ? [value, interval[at]?.low ?? null, interval[at]?.high ?? null] : [value]
  }
  return {
    heads: [t('moment'), ...heads, ...(target ? [target.name] : [])],
    rows: moments.map((moment, at) => [
      moment,
      ...series.flatMap((one) => cellsAt(one, at)),
      ...(target ? [target.value] : []),
    ]),
  }
}

function useSummary({ moments, series, target, baseline, notes = [] }: LinePicture, say: Say): string[] {
  const t = useWords(chartWords)
  const trends = series.flatMap(({ name, values, forecastFrom }) => {
    const known = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]))
    const [first, last] = [known[0], known.at(-1)]
    if (!first || !last) return []
    const ends = { first: say(first.value), last: say(last.value) }
    const places = { from: moments[first.at] ?? '', to: moments[last.at] ?? '' }
    const trend = t('sayTrend', { name, ...ends, ...places })
    return [
      forecastFrom === undefined
        ? trend
        : `${trend}, ${t('forecastFrom', { from: moments[forecastFrom] ?? '' })}`,
    ]
  })
  return [
    ...trends,
    ...(target ? [t('sayValue', { name: target.name, value: say(target.value) })] : []),
    ...(baseline
      ? [t('sayBand', { name: baseline.name, low: say(baseline.low), high: say(baseline.high) })]
      : []),
    ...notes.map(({ moment, text }) => t('sayValue', { name: moments[moment] ?? '', value: text })),
  ]
}
