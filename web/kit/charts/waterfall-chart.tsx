import { useWords } from '../words.tsx'
import { Chart, type ChartProps } from './chart.tsx'
import { type Say, useSay } from './say.ts'
import { drawWaterfall, type WaterfallStep } from './waterfall.ts'
import { chartWords } from './words.ts'

type WaterfallChartProps = ChartProps & { steps: readonly WaterfallStep[]; format?: Say }

export function WaterfallChart({ steps, format, ...said }: WaterfallChartProps) {
  const t = useWords(chartWords)
  const say = useSay(format)
  const content = {
    draw: (width: number) => drawWaterfall(steps, width, { format: say }),
    figures: { heads: [t('name'), t('value')], rows: steps.map(({ name, value }) => [name, value]) },
    summary: steps.map(({ name, value }) => t('sayValue', { name, value: say(value) })),
    format: say,
  }
  return <Chart {...said} content={content} />
}
