import { useRead } from '../app/api.ts'
import { FailedPage } from '../app/missing-page.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { useFormat } from '../kit/format.tsx'
import { Page, Section } from '../kit/page.tsx'
import { EmptyState, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { Cuts } from './cuts.tsx'
import { Funnel } from './funnel.tsx'
import './insights.css'
import type { Participation } from './participation.ts'
import { insightWords } from './words.ts'

/** Member, reader, reactor, contributor, connector: the company, then its units and job families. */
export function ParticipationPage() {
  const t = useWords(insightWords)
  const { fullDate } = useFormat()
  const { data, error, refetch } = useRead('readParticipation', {})
  if (error) return <FailedPage error={error} onRetry={refetch} />
  const day = data?.ends ? fullDate(new Date(`${data.ends}T12:00:00Z`)) : null
  return (
    <Page title={t('title')} lede={<p>{day ? t('until', { day }) : t('lede')}</p>} width="data">
      {!data && <Skeleton lines={8} />}
      {data?.state === 'off' && <Off />}
      {data?.state === 'waiting' && <EmptyState title={t('waiting')}>{t('waitingWhy')}</EmptyState>}
      {data && day && <Told participation={data} day={day} />}
    </Page>
  )
}

function Told({ participation, day }: { participation: Participation; day: string }) {
  const t = useWords(insightWords)
  if (participation.company.withheld)
    return <EmptyState title={t('tooFewTitle')}>{t('cutDefinition')}</EmptyState>
  return (
    <div className="n-participation">
      <Funnel participation={participation} day={day} />
      <Cuts participation={participation} day={day} />
      <Section title={t('whoTitle')}>
        <p className="w-quiet">{t('who')}</p>
      </Section>
    </div>
  )
}

function Off() {
  const t = useWords(insightWords)
  const action = <ButtonLink href="/administration/switches#team_measures">{t('toSwitches')}</ButtonLink>
  return (
    <EmptyState title={t('off')} action={action}>
      {t('offWhy')}
    </EmptyState>
  )
}
