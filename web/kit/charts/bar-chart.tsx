import { type Say as Speak, useWords } from '../words.tsx'
import { type BarRow, drawBars, drawTornado, type TornadoRow } from './bars.ts'
import { Chart, type ChartProps } from './chart.tsx'
import type { Cell } from './figures.ts'
import { type Say, useSay } from './say.ts'
import { chartWords } from './words.ts'

type BarChartProps = ChartProps & {
  rows: readonly BarRow[]
  /** The head of the column at the right: "Median days". */
  besideHead?: string
  format?: Say
}

export function BarChart({ rows, besideHead, format, ...said }: BarChartProps) {
  const t = useWords(chartWords)
  const say = useSay(format)
  const look = { format: say, tooFew: t('tooFew'), ...(besideHead && { besideHead }) }
  const ranged = rows.some(({ interval }) => interval)
  const ends = ({ value, interval }: BarRow): Cell[] =>
    value === null ? ['', ''] : [interval?.low ?? '', interval?.high ?? '']
  const cells = rows.map((row) => [
    row.name,
    row.value,
    ...(ranged ? ends(row) : []),
    ...(besideHead ? [row.value === null ? '' : (row.beside ?? '')] : []),
  ])
  const heads = [t('name'), t('value'), ...(ranged ? [t('low'), t('high')] : [])]
  const content = {
    draw: (width: number) => drawBars(rows, width, look),
    figures: { heads: [...heads, ...(besideHead ? [besideHead] : [])], rows: cells },
    summary: rows.map((row) => sentence(row, { t, say, besideHead })),
    format: say,
  }
  return <Chart {...said} content={content} />
}

type Saying = { t: Speak<keyof typeof chartWords>; say: Say; besideHead: string | undefined }

function sentence({ name, value, interval, beside }: BarRow, { t, say, besideHead }: Saying): string {
  if (value === null) return t('sayValue', { name, value: t('tooFew') })
  const figure = interval
    ? t('sayRange', { name, likely: say(value), low: say(interval.low), high: say(interval.high) })
    : t('sayValue', { name, value: say(value) })
  return beside && besideHead ? `${figure}, ${besideHead} ${beside}` : figure
}

type TornadoChartProps = ChartProps & { rows: readonly TornadoRow[]; base: number; format?: Say }

/** Which assumptions decide the result. */
export function TornadoChart({ rows, base, format, ...said }: TornadoChartProps) {
  const t = useWords(chartWords)
  const say = useSay(format)
  const content = {
    draw: (width: number) => drawTornado(rows, width, { base, format: say }),
    figures: {
      heads: [t('name'), t('low'), t('high')],
      rows: rows.map(({ name, low, high }) => [name, low, high]),
    },
    summary: rows.map(({ name, low, high }) =>
      t('sayRange', { name, likely: say(base), low: say(low), high: say(high) }),
    ),
    format: say,
  }
  return <Chart {...said} content={content} />
}
