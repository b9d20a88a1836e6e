import { useMemo } from 'react'
import { useSearch } from 'wouter'
import { type Answer, useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { FailedPage } from '../app/missing-page.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { EmptyState, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { absentItem, ChartTree } from './chart-tree.tsx'
import { peopleWords } from './words.ts'
import './people.css'

const nobody = '00000000-0000-0000-0000-000000000000'

/** Who works with whom, from the top; `?to=` opens the way to one person. */
export function ChartPage() {
  const t = useWords(peopleWords)
  const { administrator } = useMe()
  const to = new URLSearchParams(useSearch()).get('to')
  const chart = useRead('readChart', {})
  const line = useRead('readReportingLine', { personId: to ?? nobody }, { enabled: to !== null })
  const way = useMemo(() => wayTo(line.data), [line.data])
  if (chart.error && !chart.data) return <FailedPage error={chart.error} onRetry={chart.refetch} />
  const { data } = chart
  const empty = data && data.tops.length === 0 && data.absent.length === 0
  return (
    <Page
      title={t('chart')}
      lede={<p>{t('chartLede')}</p>}
      crumb={[{ word: t('people'), href: '/people' }, { word: t('chart') }]}
      width="data"
    >
      {!data || (to && line.isPending) ? (
        <Skeleton lines={8} />
      ) : empty ? (
        <EmptyState
          title={t('chartEmpty')}
          action={
            administrator && <ButtonLink href="/administration/people/import">{t('importPeople')}</ButtonLink>
          }
        >
          {t('chartEmptyWhy')}
        </EmptyState>
      ) : (
        <ChartTree chart={data} way={way} to={to} />
      )}
    </Page>
  )
}

/** The items to open, from the top, until a person is in sight. */
function wayTo(line: Answer<'readReportingLine'> | undefined): Set<string> {
  if (!line) return new Set()
  const { above, absentManager } = line
  const groups = absentManager ? ['absent', absentItem(absentManager)] : above.length === 0 ? ['alone'] : []
  return new Set([...groups, ...above.map(({ id }) => id)])
}
