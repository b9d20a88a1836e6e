import { CalendarOff, Copy, FilePen, FileText, Send, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { type Answer, call, useChange, usePages, useRead } from '../app/api.ts'
import { useLeaving } from '../app/leaving.tsx'
import { useMe } from '../app/me.tsx'
import { useProblemText } from '../app/problem.ts'
import { Action, ActionLink, Actions } from '../kit/action.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { useFormat, useSince } from '../kit/format.tsx'
import { Page } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { EmptyState, ErrorState, LoadMore, Skeleton } from '../kit/states.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import './drafts.css'
import { hrefOf } from './places.ts'
import { WritingTabs } from './tabs.tsx'
import { draftWords } from './words.ts'

type Item = Answer<'listDrafts'>['data'][number]

/** What I am writing, on every device: what waits for its hour, what could not be published, what is begun. */
export function DraftsPage() {
  const t = useWords(draftWords)
  const inside = useMe().audience === 'inside'
  return (
    <Page
      title={t('drafts')}
      lede={<p>{t('lede')}</p>}
      tabs={<WritingTabs current="/drafts" />}
      {...(inside && {
        actions: (
          <ButtonLink kind="filled" icon={FilePen} href="/ask?kind=message">
            {t('write')}
          </ButtonLink>
        ),
      })}
    >
      <Drafts />
    </Page>
  )
}

function Drafts() {
  const t = useWords(draftWords)
  const textOf = useProblemText()
  const leaving = useLeaving()
  const pages = usePages('listDrafts', {})
  const { error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages
  const rows = pages.rows.filter(({ id }) => !leaving.has(id))
  if (isPending) return <Skeleton lines={6} />
  if (error && rows.length === 0) return <ErrorState title={textOf(error) ?? ''} onRetry={refetch} />
  if (rows.length === 0) return <EmptyState title={t('emptyTitle')}>{t('emptyWhy')}</EmptyState>
  const scheduled = rows
    .filter(({ scheduledAt }) => scheduledAt)
    .sort((one, other) => (one.scheduledAt ?? '').localeCompare(other.scheduledAt ?? ''))
  const refused = rows.filter(({ refusal, scheduledAt }) => refusal && !scheduledAt)
  const begun = rows.filter(({ refusal, scheduledAt }) => !refusal && !scheduledAt)
  return (
    <>
      <Part title={t('refusedPart')} items={refused} />
      <Part title={t('scheduled')} items={scheduled} />
      <Part title={t('begun')} items={begun} />
      {hasNextPage && <LoadMore more busy={isFetchingNextPage} onMore={fetchNextPage} />}
    </>
  )
}

function Part({ title, items }: { title: string; items: readonly Item[] }) {
  if (items.length === 0) return null
  return (
    <section className="d-part">
      <h2>{title}</h2>
      <List label={title}>
        {items.map((item) => (
          <DraftRow key={item.id} item={item} />
        ))}
      </List>
    </section>
  )
}

function DraftRow({ item }: { item: Item }) {
  const t = useWords(draftWords)
  const title = item.title || item.excerpt || t('untitled')
  const href = hrefOf(item)
  return (
    <ListRow title={title} {...(href && { href })} sub={<Facts item={item} />}>
      {item.title && item.excerpt && <p className="w-row-excerpt">{item.excerpt}</p>}
      {item.refusal && <Refused refusal={item.refusal} />}
      {item.about.lost && <p className="w-small w-quiet">{t('lost')}</p>}
      <div className="d-row-actions">
        {!href && <LostText draftId={item.id} />}
        <RowActions item={item} title={title} href={href} />
      </div>
    </ListRow>
  )
}

const kinds = [
  ...(['question', 'message', 'article', 'announcement', 'poll', 'idea', 'event'] as const),
  ...(['answer', 'comment', 'edit', 'card'] as const),
]

function Facts({ item }: { item: Item }) {
  const t = useWords(draftWords)
  const format = useFormat()
  const since = useSince()
  const { about, scheduledAt, updatedAt } = item
  const kind = kinds.find((each) => each === item.kind)
  const hour = scheduledAt ? new Date(scheduledAt) : null
  const facts = [
    ...(kind ? [t(kind)] : []),
    ...(about.space ? [t('inSpace', { space: about.space.name })] : []),
    ...(about.post ? [t('onPost', { title: about.post.title })] : []),
    hour
      ? t('publishedAt', { day: format.weekday(hour), time: format.time(hour) })
      : t('changed', { when: since(updatedAt) }),
  ]
  return <span suppressHydrationWarning>{facts.join(' · ')}</span>
}

function Refused({ refusal }: { refusal: NonNullable<Item['refusal']> }) {
  const t = useWords(draftWords)
  const format = useFormat()
  const when = format.dateTime(new Date(refusal.at))
  return <p className="d-refused">{t('refused', { when, reason: refusal.reason })}</p>
}

function RowActions({ item, title, href }: { item: Item; title: string; href: string | null }) {
  const t = useWords(draftWords)
  const leaving = useLeaving()
  const send = () => call('deleteDraft', { draftId: item.id })
  return (
    <Actions>
      {href && (
        <ActionLink icon={FilePen} href={href} label={t('resumeThis', { title })}>
          {t('resume')}
        </ActionLink>
      )}
      {item.scheduledAt && <ScheduledActions draftId={item.id} title={title} />}
      <Action
        icon={Trash2}
        danger
        onPress={() => leaving.take(item.id, t('deleted'), send)}
        label={t('deleteThis', { title })}
      >
        {t('delete')}
      </Action>
    </Actions>
  )
}

function ScheduledActions({ draftId, title }: { draftId: string; title: string }): ReactNode {
  const t = useWords(draftWords)
  const toast = useToast()
  const [, go] = useLocation()
  const publish = useChange('publishDraft', ['listDrafts', 'readFollowing', 'readSpaceFeed'])
  const cancel = useChange('cancelSchedule', ['listDrafts'])
  const fault = { onError: (problem: Error) => toast({ text: problem.message }) }
  return (
    <>
      <Action
        icon={Send}
        disabled={publish.isPending}
        onPress={() =>
          publish.mutate({ given: { draftId } }, { ...fault, onSuccess: ({ address }) => go(address) })
        }
        label={t('publishThisNow', { title })}
      >
        {t('publishNow')}
      </Action>
      <Action
        icon={CalendarOff}
        disabled={cancel.isPending}
        onPress={() =>
          cancel.mutate(
            { given: { draftId } },
            { ...fault, onSuccess: () => toast({ text: t('unscheduled') }) },
          )
        }
        label={t('unscheduleThis', { title })}
      >
        {t('unschedule')}
      </Action>
    </>
  )
}

/** Where it was written is gone: its text can still be read and taken along. */
function LostText({ draftId }: { draftId: string }) {
  const t = useWords(draftWords)
  const toast = useToast()
  const [open, setOpen] = useState(false)
  const { data } = useRead('readDraft', { draftId }, { enabled: open })
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text)
    toast({ text: t('textCopied') })
  }
  return (
    <>
      <Actions>
        <Action icon={FileText} onPress={() => setOpen(!open)}>
          {t(open ? 'hideText' : 'seeText')}
        </Action>
        {data && (
          <Action icon={Copy} onPress={() => void copy(data.body)}>
            {t('copyText')}
          </Action>
        )}
      </Actions>
      {open && data && <pre className="d-lost">{data.body}</pre>}
    </>
  )
}
