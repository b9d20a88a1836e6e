import { useWords } from '../words.tsx'
import { Chart, type ChartProps } from './chart.tsx'
import { drawMatrix, type MatrixPicture } from './matrix.ts'
import { type Say, useSay } from './say.ts'
import { chartWords } from './words.ts'

type MatrixChartProps = ChartProps & MatrixPicture & { format?: Say }

export function MatrixChart({ columns, rows, cells, middle, format, ...said }: MatrixChartProps) {
  const t = useWords(chartWords)
  const say = useSay(format)
  const pairs = rows.flatMap((name, row) =>
    columns.flatMap((other, column) => {
      const value = cells[row]?.[column] ?? null
      return value === null ? [] : [{ name, other, value }]
    }),
  )
  const sorted = pairs.toSorted((one, two) => two.value - one.value)
  const sayPair = ({ name, other, value }: (typeof pairs)[number]) =>
    t('sayPair', { name, other, value: say(value) })
  const hidden = rows.length * columns.length - pairs.length
  const content = {
    draw: (width: number) => drawMatrix({ columns, rows, cells, middle }, width, { format: say }),
    figures: {
      heads: [t('name'), ...columns],
      rows: rows.map((name, row) => [name, ...columns.map((_, column) => cells[row]?.[column] ?? null)]),
    },
    summary: [
      `${t('most')} ${sorted.slice(0, 2).map(sayPair).join(', ')}`,
      `${t('least')} ${sorted.slice(-2).reverse().map(sayPair).join(', ')}`,
      ...(hidden > 0 ? [t('hiddenCells', { count: hidden })] : []),
    ],
    format: say,
  }
  return <Chart {...said} content={content} />
}
