import { BarChart } from '../kit/charts/bar-chart.tsx'
import { useFormat } from '../kit/format.tsx'
import { useWords } from '../kit/words.tsx'
import type { Participation } from './participation.ts'
import { insightWords } from './words.ts'

/** How many of all came to each step, and how many of those at the step before. */
export function Funnel({
  participation: { company, readers },
  day,
}: {
  participation: Participation
  day: string
}) {
  const t = useWords(insightWords)
  const { percent } = useFormat()
  const rows = company.steps.map(({ name, share, conversion }) => ({
    name: t(name),
    value: share?.value ?? null,
    ...(share && name !== 'member' && { interval: { low: share.low, high: share.high } }),
    ...(conversion && { beside: percent(conversion.value) }),
  }))
  return (
    <BarChart
      level={2}
      title={useFinding(company)}
      measure={t('measure')}
      source={t('source', { count: company.steps[0]?.people ?? 0, day })}
      definition={<p>{t('definition')}</p>}
      besideHead={t('beside')}
      format={percent}
      rows={rows}
      {...(!readers && { below: <p className="w-small w-quiet">{t('noReaders')}</p> })}
    />
  )
}

function useFinding(company: Participation['company']): string {
  const t = useWords(insightWords)
  const inHundred = (step: string) => {
    const share = company.steps.find(({ name }) => name === step)?.share
    return share ? Math.round(share.value * 100) : null
  }
  const [write, connect] = [inHundred('contributor'), inHundred('connector')]
  if (write === null) return t('tooFewTitle')
  return connect === null ? t('findingWrite', { write }) : t('finding', { write, connect })
}
