import { useFormat } from '../format.tsx'
import { useWords } from '../words.tsx'
import { Chart, type ChartProps } from './chart.tsx'
import { drawTimeline, type TimelinePicture } from './timeline.ts'
import { chartWords } from './words.ts'

type TimelineChartProps = ChartProps & TimelinePicture

/** What happened on each side, in order. */
export function TimelineChart({ lanes, moments, now, ...said }: TimelineChartProps) {
  const t = useWords(chartWords)
  const { date, fullDate } = useFormat()
  const picture = { lanes, moments, ...(now && { now }) }
  const sorted = moments.toSorted((one, other) => Number(one.at) - Number(other.at))
  const content = {
    draw: (width: number) => drawTimeline(picture, width, { tick: (moment) => date(moment) }),
    figures: {
      heads: [t('moment'), t('lane'), t('what')],
      rows: sorted.map(({ at, lane, text }) => [fullDate(at), lanes[lane] ?? '', text]),
    },
    summary: sorted.map(({ at, lane, text }) =>
      t('sayPair', { name: fullDate(at), other: lanes[lane] ?? '', value: text }),
    ),
  }
  return <Chart {...said} content={content} />
}
