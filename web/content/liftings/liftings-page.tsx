import { useRead } from '../../app/api.ts'
import { useMe } from '../../app/me.tsx'
import { FailedPage } from '../../app/missing-page.tsx'
import { EscrowTabs } from '../../escrow/tabs.tsx'
import { escrowWords } from '../../escrow/words.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { useFormat } from '../../kit/format.tsx'
import { Page, Section } from '../../kit/page.tsx'
import { List, ListRow } from '../../kit/rows.tsx'
import { EmptyState, Skeleton } from '../../kit/states.tsx'
import { useWords } from '../../kit/words.tsx'
import { type Lifting, LiftingChip } from './state.tsx'
import { liftingWords } from './words.ts'

/** The cases that concern whoever reads: as holder, as who asked, as whoever was revealed. */
export function LiftingsPage() {
  const t = useWords(liftingWords)
  const say = useWords(escrowWords)
  const { data, error, refetch } = useRead('listLiftings', {}, { staleTime: 0 })
  if (error) return <FailedPage error={error} onRetry={refetch} />
  const cases = data?.data ?? []
  return (
    <Page title={say('title')} tabTitle={t('title')} tabs={<EscrowTabs current="/liftings" />}>
      {!data && <Skeleton lines={6} />}
      {data && cases.length === 0 && (
        <EmptyState title={t('noneTitle')} action={<ButtonLink href="/escrow">{t('whoHolds')}</ButtonLink>}>
          {t('none')}
        </EmptyState>
      )}
      <div className="w-stack" data-gap="36">
        <Cases title={t('toDecide')} cases={cases.filter(({ state }) => state === 'asked')} />
        <Cases title={t('decided')} cases={cases.filter(({ state }) => state !== 'asked')} />
      </div>
    </Page>
  )
}

function Cases({ title, cases }: { title: string; cases: readonly Lifting[] }) {
  const t = useWords(liftingWords)
  const format = useFormat()
  const { personId } = useMe()
  if (cases.length === 0) return null
  return (
    <Section title={title}>
      <List label={title}>
        {cases.map((lifting) => {
          const { id, question, askedBy, askedAt } = lifting
          const when = format.date(new Date(askedAt))
          return (
            <ListRow
              key={id}
              href={`/liftings/${id}`}
              title={question?.title ?? t('hiddenQuestion')}
              sub={
                askedBy.id === personId ? t('askedByMe', { when }) : t('asked', { name: askedBy.name, when })
              }
              end={<LiftingChip lifting={lifting} />}
            />
          )
        })}
      </List>
    </Section>
  )
}
