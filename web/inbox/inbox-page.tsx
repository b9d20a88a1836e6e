import { CheckCheck, SlidersHorizontal } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { usePages } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { FilterChip } from '../kit/chips.tsx'
import { Page } from '../kit/page.tsx'
import { Feed } from '../kit/rows.tsx'
import { EmptyState, ErrorState, LoadMore, Skeleton } from '../kit/states.tsx'
import { TabLinks } from '../kit/tabs.tsx'
import { useWords } from '../kit/words.tsx'
import './inbox.css'
import { InboxRow } from './inbox-row.tsx'
import { type InboxGroup, inboxGroups, useTriage } from './triage.ts'
import { inboxWords } from './words.ts'

export type Show = 'open' | 'unread' | 'done'
type Triage = ReturnType<typeof useTriage>
type Pages = ReturnType<typeof usePages<'listInbox'>>

const addresses: Record<Show, string> = { open: '/inbox', unread: '/inbox/unread', done: '/inbox/done' }

/** What concerns someone: a row a thread, its reason first, worked through from the top. */
export function InboxPage({ show }: { show: Show }) {
  const t = useWords(inboxWords)
  const [about, look] = useState<InboxGroup>(null)
  const pages = usePages('listInbox', { show, ...(about && { about }) }, { keep: true })
  const triage = useTriage()
  const [newest] = pages.rows
  return (
    <Page
      title={t('inbox')}
      lede={<p>{t('lede')}</p>}
      {...(show !== 'done' &&
        newest && {
          actions: (
            <Button
              icon={CheckCheck}
              onPress={() => triage.putAllAway({ before: newest.latestAt, ...(about && { about }) })}
            >
              {t('allDone')}
            </Button>
          ),
        })}
      tabs={
        <TabLinks
          label={t('inbox')}
          current={addresses[show]}
          places={(['open', 'unread', 'done'] as const).map((each) => ({
            href: addresses[each],
            word: t(each),
          }))}
        />
      }
    >
      {(newest || about) && (
        <fieldset className="w-line in-filters" aria-label={t('reasons')}>
          {inboxGroups.map((group) => (
            <FilterChip key={group} on={about === group} onChange={(on) => look(on ? group : null)}>
              {t(group)}
            </FilterChip>
          ))}
        </fieldset>
      )}
      <Rows
        pages={pages}
        triage={triage}
        empty={<NothingHere show={show} filtered={about !== null} onAll={() => look(null)} />}
      />
    </Page>
  )
}

function Rows({ pages, triage, empty }: { pages: Pages; triage: Triage; empty: ReactNode }) {
  const t = useWords(inboxWords)
  const textOf = useProblemText()
  const { rows, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages
  if (isPending) return <Skeleton lines={6} />
  if (error && rows.length === 0) return <ErrorState title={textOf(error) ?? ''} onRetry={refetch} />
  if (rows.length === 0) return empty
  return (
    <>
      <h2 className="w-hidden">{t('inbox')}</h2>
      <Feed label={t('inbox')} busy={isFetchingNextPage}>
        {rows.map((item, index) => (
          <InboxRow
            key={item.id}
            item={item}
            triage={triage}
            at={index + 1}
            of={hasNextPage ? -1 : rows.length}
          />
        ))}
      </Feed>
      <LoadMore more={hasNextPage} busy={isFetchingNextPage} onMore={fetchNextPage} end={t('upToDate')} />
    </>
  )
}

function NothingHere({ show, filtered, onAll }: { show: Show; filtered: boolean; onAll: () => void }) {
  const t = useWords(inboxWords)
  if (filtered)
    return (
      <EmptyState title={t('noneOf')} action={<Button onPress={onAll}>{t('showAll')}</Button>}>
        {t('noneOfWhy')}
      </EmptyState>
    )
  if (show === 'open')
    return (
      <EmptyState
        title={t('empty')}
        action={
          <ButtonLink icon={SlidersHorizontal} href="/settings/following">
            {t('emptyAction')}
          </ButtonLink>
        }
      >
        {t('emptyWhy')}
      </EmptyState>
    )
  return (
    <EmptyState title={t(`${show}Empty`)} action={<ButtonLink href="/inbox">{t('toInbox')}</ButtonLink>}>
      {t(`${show}EmptyWhy`)}
    </EmptyState>
  )
}
