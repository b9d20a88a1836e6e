import { BarChart } from './charts/bar-chart.tsx'
import { type RangeLine, RangeRows } from './charts/range-rows.tsx'
import { useFormat } from './format.tsx'
import { galleryChartWords } from './gallery-chart-words.ts'
import { Grade, type GradeLevel } from './trust.tsx'
import { useWords } from './words.tsx'

/** Ranges beside their answers, over the whole width, and bars with what they may be off by. */
export function Results() {
  return (
    <section className="w-kit-wide w-kit-results">
      <Rows />
      <Bars />
    </section>
  )
}

function Rows() {
  const t = useWords(galleryChartWords)
  return (
    <RangeRows
      title={t('rowsTitle')}
      measure={t('rowsMeasure')}
      source={t('rangeSource')}
      definition={<p>{t('rangeDefinition')}</p>}
      heads={{ name: t('family'), answer: t('answer'), beside: t('proof') }}
      lines={useLines()}
    />
  )
}

function useLines(): RangeLine[] {
  const t = useWords(galleryChartWords)
  const { number } = useFormat()
  const beside = (level: GradeLevel, next: string) => (
    <>
      <Grade level={level} />
      <a className="w-range-note" href="/administration/kit">
        {next}
      </a>
    </>
  )
  const answer = (range: NonNullable<RangeLine['range']>) => (
    <>
      <b>{t('between', { low: number(range.low), high: number(range.high) })}</b>
      <span className="w-range-note">{t('mostLikely', { likely: number(range.likely) })}</span>
    </>
  )
  const [shops, trials] = [
    { low: 265, likely: 412, high: 560 },
    { low: 20, likely: 192, high: 420 },
  ]
  const unsure = { low: -90, likely: 60, high: 240 }
  return [
    {
      ...{ key: 'shops', name: t('workshops'), note: t('fewerHours'), range: shops, proof: 'compared' },
      ...{ answer: answer(shops), beside: beside(3, t('decide')) },
    },
    {
      ...{ key: 'research', name: t('research'), note: t('fewerTrials'), range: trials, proof: 'weaker' },
      ...{ answer: answer(trials), beside: beside(1, t('measureIt')) },
    },
    {
      ...{ key: 'sales', name: t('sales'), note: t('moreDeals'), range: unsure, proof: 'cannot_tell' },
      answer: (
        <>
          <b>{t('cannotSay')}</b>
          <span className="w-range-note">{t('from', { low: '−90', high: '240' })}</span>
        </>
      ),
      beside: beside(0, t('addTeams')),
    },
    {
      ...{ key: 'legal', name: t('legal'), note: t('rightPerson'), range: null, proof: 'cannot_tell' },
      answer: <span className="w-quiet">{t('neither')}</span>,
    },
  ]
}

function Bars() {
  const t = useWords(galleryChartWords)
  const { percent } = useFormat()
  return (
    <BarChart
      title={t('funnelTitle')}
      measure={t('funnelMeasure')}
      source={t('members')}
      definition={<p>{t('barDefinition')}</p>}
      format={percent}
      rows={[
        { name: t('workshops'), value: 0.36, interval: { low: 0.29, high: 0.44 } },
        { name: t('service'), value: 0.21, interval: { low: 0.12, high: 0.34 } },
        { name: t('legal'), value: null },
      ]}
    />
  )
}
