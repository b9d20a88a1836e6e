import { BarChart, TornadoChart } from './charts/bar-chart.tsx'
import { LineChart } from './charts/line-chart.tsx'
import { MatrixChart } from './charts/matrix-chart.tsx'
import { MultiplesChart } from './charts/multiples-chart.tsx'
import { DumbbellChart, RangeChart } from './charts/range-chart.tsx'
import { StackChart } from './charts/stack-chart.tsx'
import { TimelineChart } from './charts/timeline-chart.tsx'
import { WaterfallChart } from './charts/waterfall-chart.tsx'
import { useFormat } from './format.tsx'
import { galleryChartWords } from './gallery-chart-words.ts'
import { useWords } from './words.tsx'

/** The nine kinds of chart, and what decides a result. The company and its figures are invented. */
export function Charts() {
  const t = useWords(galleryChartWords)
  return (
    <section className="w-kit-wide">
      <h2>{t('charts')}</h2>
      <p className="w-small w-quiet">{t('chartsNote')}</p>
      <div className="w-charts">
        <Lines />
        <Ranges />
        <Waterfall />
        <Matrix />
        <Dumbbells />
        <Bars />
        <Stacks />
        <Multiples />
        <Timeline />
        <Tornado />
      </div>
    </section>
  )
}

const pilot = [5, 4.9, 5, 4.9, 4.7, 4.5, 4.3, 4.3, 4.1, 4, 3.9, 3.8]
const compared = [4.9, 5, 4.9, 4.8, 4.9, 4.8, 4.7, 4.7, 4.7, 4.6]

function useWeeks(from: number, count: number): string[] {
  const t = useWords(galleryChartWords)
  return Array.from({ length: count }, (_, index) => t('week', { number: from + index }))
}

function Lines() {
  const t = useWords(galleryChartWords)
  const moments = useWeeks(1, 12)
  const around = pilot.map((value, index) => ({ low: value - 0.22 - index * 0.01, high: value + 0.22 }))
  return (
    <LineChart
      title={t('lineTitle')}
      measure={t('lineMeasure')}
      source={t('lineSource')}
      definition={<p>{t('lineDefinition')}</p>}
      moments={moments}
      fromZero={false}
      series={[
        { name: t('pilot'), values: pilot, interval: around, forecastFrom: 10 },
        { name: t('compared'), values: compared },
      ]}
      target={{ value: 4.4, name: t('target') }}
      baseline={{ low: 4.75, high: 5.1, until: 3, name: t('start') }}
      notes={[{ moment: 3, text: t('opening') }]}
    />
  )
}

function Ranges() {
  const t = useWords(galleryChartWords)
  return (
    <RangeChart
      title={t('rangeTitle')}
      measure={t('rangeMeasure')}
      source={t('rangeSource')}
      definition={<p>{t('rangeDefinition')}</p>}
      marker={{ value: 120, name: t('cost') }}
      rows={[
        { name: t('workshops'), range: { low: 265, likely: 412, high: 480 }, compared: true },
        { name: t('service'), range: { low: 150, likely: 236, high: 330 }, compared: true },
        { name: t('research'), range: { low: 20, likely: 192, high: 420 } },
        { name: t('sales'), range: null },
      ]}
    />
  )
}

function Waterfall() {
  const t = useWords(galleryChartWords)
  return (
    <WaterfallChart
      title={t('waterfallTitle')}
      measure={t('kEuros')}
      source={t('workbook')}
      definition={<p>{t('waterfallDefinition')}</p>}
      steps={[
        { name: t('estimated'), value: 1072, kind: 'total' },
        { name: t('notCredited'), value: -260, kind: 'aside' },
        { name: t('credited'), value: 812, kind: 'total' },
        { name: t('costs'), value: -418, kind: 'change' },
        { name: t('net'), value: 394, kind: 'total' },
      ]}
    />
  )
}

function Matrix() {
  const t = useWords(galleryChartWords)
  const units = [t('workshops'), t('quality'), t('research'), t('service')]
  return (
    <MatrixChart
      title={t('matrixTitle')}
      measure={t('matrixMeasure')}
      source={t('matrixSource')}
      definition={<p>{t('matrixDefinition')}</p>}
      columns={units}
      rows={units}
      middle={1}
      format={useOneDigit()}
      cells={[
        [2.9, 1.8, 0.7, 0.3],
        [1.8, 3.4, 1.2, 0.8],
        [0.7, 1.2, 3.8, 0.2],
        [0.3, null, 0.2, 3],
      ]}
    />
  )
}

function Dumbbells() {
  const t = useWords(galleryChartWords)
  return (
    <DumbbellChart
      title={t('dumbbellTitle')}
      measure={t('dumbbellMeasure')}
      source={t('units')}
      definition={<p>{t('matrixDefinition')}</p>}
      reference={{ value: 1, name: t('expected') }}
      format={useOneDigit()}
      rows={[
        { name: t('researchWorkshops'), before: 0.4, after: 0.7 },
        { name: t('qualityResearch'), before: 0.8, after: 1.2 },
        { name: t('serviceSales'), before: 1.3, after: 1.5 },
        { name: t('researchService'), before: 0.4, after: 0.2 },
      ]}
    />
  )
}

function Bars() {
  const t = useWords(galleryChartWords)
  const days = (count: number) => t('days', { count })
  return (
    <BarChart
      title={t('barTitle')}
      measure={t('barMeasure')}
      source={t('challenge')}
      definition={<p>{t('barDefinition')}</p>}
      besideHead={t('medianDays')}
      rows={[
        { name: t('received'), value: 214 },
        { name: t('merged'), value: 61, beside: days(9) },
        { name: t('reviewed'), value: 15, beside: days(21) },
        { name: t('tested'), value: 6, beside: days(35) },
        { name: t('decided'), value: 2, beside: days(8) },
        { name: t('byGuests'), value: null },
      ]}
    />
  )
}

function Stacks() {
  const t = useWords(galleryChartWords)
  return (
    <StackChart
      title={t('stackTitle')}
      measure={t('stackMeasure')}
      source={t('cases')}
      definition={<p>{t('stackDefinition')}</p>}
      moments={useWeeks(40, 8)}
      series={[
        { name: t('keptAsIs'), values: [6, 5, 7, 4, 6, 8, 5, 6] },
        { name: t('edited'), values: [2, 3, 2, 2, 3, 2, 2, 1] },
        { name: t('removed'), values: [1, 0, 1, 1, 0, 1, 0, 1] },
      ]}
    />
  )
}

function Multiples() {
  const t = useWords(galleryChartWords)
  return (
    <MultiplesChart
      title={t('multiplesTitle')}
      measure={t('multiplesMeasure')}
      source={t('members')}
      definition={<p>{t('multiplesDefinition')}</p>}
      moments={useWeeks(40, 8)}
      multiples={[
        { name: t('answered'), now: t('nineOfTen'), values: [6, 7, 7, 8, 8, 9, 9, 9] },
        { name: t('wait'), now: t('threeHours'), values: [9, 8, 7, 7, 5, 5, 4, 3] },
        { name: t('inDate'), now: t('thirtyOne'), values: [40, 40, 38, 38, 36, null, 33, 31] },
        { name: t('crossing'), now: t('share'), values: [32, 32, 35, 35, 38, 38, 42, 47] },
      ]}
    />
  )
}

function Timeline() {
  const t = useWords(galleryChartWords)
  const day = (text: string) => new Date(`${text}T09:00:00Z`)
  return (
    <TimelineChart
      title={t('timelineTitle')}
      measure={t('timelineMeasure')}
      source={t('relation')}
      definition={<p>{t('timelineDefinition')}</p>}
      lanes={['Maurevel', 'Odlewnia Brzeg']}
      now={day('2026-11-23')}
      moments={[
        { at: day('2026-09-14'), lane: 0, text: t('planSent') },
        { at: day('2026-09-28'), until: day('2026-10-16'), lane: 0, text: t('trial') },
        { at: day('2026-12-04'), lane: 0, text: t('review'), planned: true },
        { at: day('2026-09-21'), lane: 1, text: t('planAccepted') },
        { at: day('2026-10-20'), lane: 1, text: t('incident') },
        { at: day('2026-10-27'), lane: 1, text: t('cause') },
      ]}
    />
  )
}

function Tornado() {
  const t = useWords(galleryChartWords)
  return (
    <TornadoChart
      title={t('tornadoTitle')}
      measure={t('tornadoMeasure')}
      source={t('inputs')}
      definition={<p>{t('tornadoDefinition')}</p>}
      base={394}
      rows={[
        { name: t('machineHours'), low: 182, high: 582 },
        { name: t('timeReused'), low: 246, high: 534 },
        { name: t('machineCost'), low: 298, high: 498 },
        { name: t('timeSpent'), low: 333, high: 438 },
      ]}
    />
  )
}

function useOneDigit(): (value: number) => string {
  const { number } = useFormat()
  return (value) => number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}
