import { useWords } from '../words.tsx'
import { Chart, type ChartProps } from './chart.tsx'
import { type Say, useSay } from './say.ts'
import { drawStacks, type StackPicture } from './stacks.ts'
import { chartWords } from './words.ts'

type StackChartProps = ChartProps & StackPicture & { format?: Say }

export function StackChart({ moments, series, format, ...said }: StackChartProps) {
  const t = useWords(chartWords)
  const say = useSay(format)
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
  const content = {
    draw: (width: number) => drawStacks({ moments, series }, width, { format: say }),
    figures: {
      heads: [t('moment'), ...series.map(({ name }) => name)],
      rows: moments.map((moment, at) => [moment, ...series.map(({ values }) => values[at] ?? 0)]),
    },
    summary: series.map(({ name, values }) =>
      t('sayTotal', { name, value: say(total(values)), from: moments[0] ?? '', to: moments.at(-1) ?? '' }),
    ),
    format: say,
  }
  return <Chart {...said} content={content} />
}
