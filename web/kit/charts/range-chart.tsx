import { useWords } from '../words.tsx'
import { Chart, type ChartProps } from './chart.tsx'
import { type ChangeRow, drawDumbbells, drawRanges, type RangeRow } from './ranges.ts'
import { type Say, useSay } from './say.ts'
import { chartWords } from './words.ts'

type RangeChartProps = ChartProps & {
  rows: readonly RangeRow[]
  /** A line to be beaten: the cost, the break-even. */
  marker?: { value: number; name: string }
  format?: Say
}

/** What is likely, with its range: full dot where it was compared, ring where the proof is weaker. */
export function RangeChart({ rows, marker, format, ...said }: RangeChartProps) {
  const t = useWords(chartWords)
  const say = useSay(format)
  const look = { format: say, cannotTell: t('cannotTell'), ...(marker && { marker }) }
  const content = {
    draw: (width: number) => drawRanges(rows, width, look),
    figures: {
      heads: [t('name'), t('low'), t('likely'), t('high')],
      rows: rows.map(({ name, range }) =>
        range ? [name, range.low, range.likely, range.high] : [name, t('cannotTell'), '', ''],
      ),
    },
    summary: rows.map(({ name, range }) =>
      range
        ? t('sayRange', { name, likely: say(range.likely), low: say(range.low), high: say(range.high) })
        : t('sayValue', { name, value: t('cannotTell') }),
    ),
    format: say,
  }
  return <Chart {...said} content={content} />
}

type DumbbellChartProps = ChartProps & {
  rows: readonly ChangeRow[]
  reference?: { value: number; name: string }
  format?: Say
}

/** From before (ring) to after (dot). */
export function DumbbellChart({ rows, reference, format, ...said }: DumbbellChartProps) {
  const t = useWords(chartWords)
  const say = useSay(format)
  const look = { format: say, ...(reference && { reference }) }
  const content = {
    draw: (width: number) => drawDumbbells(rows, width, look),
    figures: {
      heads: [t('name'), t('before'), t('after')],
      rows: rows.map(({ name, before, after }) => [name, before, after]),
    },
    summary: rows.map(({ name, before, after }) =>
      t('sayChange', { name, before: say(before), after: say(after) }),
    ),
    format: say,
  }
  return <Chart {...said} content={content} />
}
