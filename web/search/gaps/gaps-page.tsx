import { administrationWords } from '../../administration/administration-words.ts'
import { useRead } from '../../app/api.ts'
import { FailedPage } from '../../app/missing-page.tsx'
import { ButtonLink } from '../../kit/button.tsx'
import { Page } from '../../kit/page.tsx'
import { EmptyState, Skeleton } from '../../kit/states.tsx'
import { useWords } from '../../kit/words.tsx'
import { GapList } from './gap-list.tsx'
import { gapWords } from './words.ts'

/** For administrators: what the company looks for and nobody has written. */
export function GapsPage() {
  const t = useWords(gapWords)
  const administration = useWords(administrationWords)
  const { data, error, refetch } = useRead('listSearchGaps', {})
  if (error) return <FailedPage error={error} onRetry={refetch} />
  return (
    <Page
      title={t('title')}
      lede={<p>{t('lede')}</p>}
      crumb={[{ word: administration('title'), href: '/administration' }, { word: t('title') }]}
    >
      {!data && <Skeleton lines={6} />}
      {data && !data.counting && <Off />}
      {data?.counting && data.data.length === 0 && (
        <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
      )}
      {data && data.data.length > 0 && <GapList gaps={data.data} />}
    </Page>
  )
}

function Off() {
  const t = useWords(gapWords)
  const action = <ButtonLink href="/administration/switches#search_gaps">{t('toSwitches')}</ButtonLink>
  return (
    <EmptyState title={t('off')} action={action}>
      {t('offWhy')}
    </EmptyState>
  )
}
