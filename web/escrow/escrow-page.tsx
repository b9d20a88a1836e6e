import { useRead } from '../app/api.ts'
import { FailedPage } from '../app/missing-page.tsx'
import { Page } from '../kit/page.tsx'
import { Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { MyHalf } from './my-half.tsx'
import { Pairs, Possible, Standing } from './standing.tsx'
import { EscrowTabs } from './tabs.tsx'
import { escrowWords } from './words.ts'

/** Who can reveal a name, for everyone; what is to be done with one's half, for whoever holds one. */
export function EscrowPage() {
  const t = useWords(escrowWords)
  const { data, error, refetch } = useRead('readEscrow', {}, { staleTime: 0 })
  if (error) return <FailedPage error={error} onRetry={refetch} />
  return (
    <Page title={t('title')} tabs={<EscrowTabs current="/escrow" />}>
      {data ? (
        <div className="w-stack" data-gap="36">
          <Standing board={data} />
          {data.mine.map((half) => (
            <MyHalf
              key={half.escrowId}
              half={half}
              inForce={data.current?.id === half.escrowId}
              offer={data.waiting?.id === half.escrowId}
            />
          ))}
          <Pairs board={data} />
          <Possible />
        </div>
      ) : (
        <Skeleton lines={8} />
      )}
    </Page>
  )
}
