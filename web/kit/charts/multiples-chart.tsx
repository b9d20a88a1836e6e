import { useWords } from '../words.tsx'
import { Chart, type ChartProps } from './chart.tsx'
import { Sparkline } from './sparkline.tsx'
import { chartWords } from './words.ts'

type Multiple = {
  name: string
  /** Where it stands now, as it is said: "9 of 10". */
  now: string
  values: readonly (number | null)[]
  format?: (value: number) => string
}
type MultiplesChartProps = ChartProps & { moments: readonly string[]; multiples: readonly Multiple[] }

/** Small trends side by side, each on its own scale from zero. */
export function MultiplesChart({ moments, multiples, ...said }: MultiplesChartProps) {
  const t = useWords(chartWords)
  const drawn = (
    <div className="w-multiples">
      {multiples.map(({ name, now, values, format }) => (
        <div key={name} className="w-multiple">
          <p>
            {name} <b>{now}</b>
          </p>
          <Sparkline
            measure={name}
            values={values}
            width={160}
            height={48}
            fluid
            {...(format && { format })}
          />
        </div>
      ))}
    </div>
  )
  const content = {
    draw: drawn,
    figures: {
      heads: [t('moment'), ...multiples.map(({ name }) => name)],
      rows: moments.map((moment, at) => [moment, ...multiples.map(({ values }) => values[at] ?? null)]),
    },
    summary: [],
  }
  return <Chart {...said} content={content} />
}
