import type { ReactNode } from 'react'
import { Problem } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { FailedPage } from '../app/missing-page.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Page, type PageProps } from '../kit/page.tsx'
import { EmptyState } from '../kit/states.tsx'
import { TabLinks } from '../kit/tabs.tsx'
import { useWords } from '../kit/words.tsx'
import { valueWords } from './value-words.ts'
import './value.css'

type Part = 'drivers' | 'imports' | 'offices'

/** A part of the results under their tabs; each part is a place. */
export function ResultsPage({ part, ...page }: Omit<PageProps, 'tabs'> & { part: Part }) {
  const t = useWords(valueWords)
  const { offices } = useMe()
  const places = [
    ...(offices.length > 0
      ? [
          { href: '/results/drivers', word: t('catalogue') },
          { href: '/results/imports', word: t('imports') },
        ]
      : []),
    { href: '/results/offices', word: t('offices') },
  ]
  return (
    <Page {...page} tabs={<TabLinks label={t('parts')} places={places} current={`/results/${part}`} />} />
  )
}

/** What a page of the results shows when its reading failed: who may read it, where that is the reason. */
export function FailedResults({ error, onRetry }: { error: Error; onRetry: () => void }): ReactNode {
  const t = useWords(valueWords)
  const { administrator } = useMe()
  if (!(error instanceof Problem) || error.code !== 'value.not_yours')
    return <FailedPage error={error} onRetry={onRetry} />
  const action = administrator && <ButtonLink href="/results/offices">{t('toOffices')}</ButtonLink>
  return (
    <Page title={t('results')}>
      <EmptyState title={t('notYours')} action={action}>
        {error.message}
      </EmptyState>
    </Page>
  )
}
