import { useWords } from '../words.tsx'
import { type BarRow, drawBars, drawTornado, type TornadoRow } from './bars.ts'
import { Chart, type ChartProps } from './chart.tsx'
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
  const cells = rows.map(({ name, value, beside }) =>
    besideHead ? [name, value, value === null ? '' : (beside ?? '')] : [name, value],
  )
  const content = {
    draw: (width: number) => drawBars(rows, width, look),
    figures: { heads: [t('name'), t('value'), ...(besideHead ? [besideHead] : [])], rows: cells },
    summary: rows.map(({ name, value, beside }) => {
      const figure = value === null ? t('tooFew') : say(value)
      return t('sayValue', {
        name,
        value: beside && besideHead && value !== null ? `${figure}, ${besideHead} ${beside}` : figure,
      })
    }),
    format: say,
  }
  return <Chart {...said} content={content} />
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
