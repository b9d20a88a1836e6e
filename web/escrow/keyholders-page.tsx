import { administrationWords } from '../administration/administration-words.ts'
import { useRead } from '../app/api.ts'
import { FailedPage } from '../app/missing-page.tsx'
import { Page } from '../kit/page.tsx'
import { Notice, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { EndEscrow } from './end-escrow.tsx'
import { NameHolders } from './name-holders.tsx'
import { Pairs, Past, Possible, Standing } from './standing.tsx'
import { escrowWords, namingWords } from './words.ts'

/** Where administrators name the two people, replace them, or end it; what neither they nor anyone can do. */
export function KeyholdersPage() {
  const t = useWords(escrowWords)
  const say = useWords(namingWords)
  const words = useWords(administrationWords)
  const { data, error, refetch } = useRead('readEscrow', {}, { staleTime: 0 })
  const switches = useRead('listSwitches', {})
  const failed = error ?? switches.error
  if (failed) return <FailedPage error={failed} onRetry={refetch} />
  const off = switches.data?.data.some(({ name, on }) => name === 'unnamed_questions' && !on)
  return (
    <Page
      title={t('title')}
      lede={<p>{t('placeNote')}</p>}
      crumb={[{ word: words('title'), href: '/administration' }, { word: t('title') }]}
    >
      {data ? (
        <div className="w-stack" data-gap="36">
          <Standing board={data} />
          {off && (
            <Notice>
              {say('off')} <a href="/administration/switches#unnamed_questions">{say('toSwitch')}</a>
            </Notice>
          )}
          {(data.current ?? data.waiting) && (
            <div className="w-stack">
              <Pairs board={data} />
              <EndEscrow board={data} />
            </div>
          )}
          <NameHolders key={data.waiting?.id ?? data.current?.id ?? ''} board={data} />
          <Possible />
          <Past past={data.past} />
        </div>
      ) : (
        <Skeleton lines={10} />
      )}
    </Page>
  )
}
