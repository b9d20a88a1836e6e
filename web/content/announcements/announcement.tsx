import { useQueryClient } from '@tanstack/react-query'
import { ChevronDown, ChevronUp, CircleCheck, Megaphone } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useChange } from '../../app/api.ts'
import { useProblemText } from '../../app/problem.ts'
import { Action } from '../../kit/action.tsx'
import { useAnnounce } from '../../kit/announce.tsx'
import { Button } from '../../kit/button.tsx'
import { useFormat } from '../../kit/format.tsx'
import { ErrorState, Skeleton } from '../../kit/states.tsx'
import { useWords } from '../../kit/words.tsx'
import { changeThread } from '../thread-changes.ts'
import type { Thread } from '../thread-model.ts'
import { Reminder } from './reminder.tsx'
import { TargetSentence } from './target.tsx'
import { announcementWords } from './words.ts'
import './announcements.css'

export type Announced = NonNullable<Thread['announcement']>
type Props = { thread: Thread; announcement: Announced }

const Detail = lazy(async () => ({ default: (await import('./detail.tsx')).Detail }))

/** Whether the page waits for its reader to acknowledge: then that is its one filled button. */
export const awaitsMe = ({ announcement, archived }: Thread): boolean =>
  !archived && announcement !== null && announcement.forMe && announcement.acknowledgedAt === null

/** Above the text of an announcement: whom it is for, what it asks of who reads, how far it has come. */
export function AnnouncementBlock({ thread, announcement }: Props) {
  const t = useWords(announcementWords)
  const { inside, guests, organisation, asks, mayFollow } = announcement
  return (
    <section className="n-block" aria-label={t('announcement')}>
      <p className="n-target">
        <Megaphone className="w-icon" aria-hidden />
        <TargetSentence
          says="target"
          target={{ inside, guests, organisation, space: thread.space?.name ?? null }}
        />
      </p>
      {asks && <Mine thread={thread} announcement={announcement} />}
      {mayFollow && <Progress thread={thread} announcement={announcement} />}
    </section>
  )
}

function Mine({ thread, announcement }: Props) {
  const t = useWords(announcementWords)
  const format = useFormat()
  const { acknowledgedAt } = announcement
  if (awaitsMe(thread)) return <Acknowledge thread={thread} />
  if (!acknowledgedAt) return null
  const at = new Date(acknowledgedAt)
  return (
    <p className="n-read">
      <CircleCheck className="w-icon" aria-hidden />
      <span>
        {t('acknowledged', { date: format.date(at), time: format.time(at) })}
        {thread.editedAt && thread.editedAt > acknowledgedAt && ` (${t('changedSince')})`}
      </span>
    </p>
  )
}

function Acknowledge({ thread }: { thread: Thread }) {
  const t = useWords(announcementWords)
  const textOf = useProblemText()
  const cache = useQueryClient()
  const announce = useAnnounce()
  const { mutate, error, isPending } = useChange('acknowledge', [
    'readFollowing',
    'readForYou',
    'readNow',
    'readSpaceFeed',
  ])
  const press = () =>
    mutate(
      { given: { postId: thread.id } },
      {
        onSuccess: ({ acknowledgedAt }) => {
          changeThread(cache, thread.id, (before) => ({
            ...before,
            announcement: before.announcement && { ...before.announcement, acknowledgedAt },
          }))
          announce(t('read'))
        },
      },
    )
  return (
    <>
      <p className="n-note" id="who-sees">
        {t(thread.space ? 'whoSeesSpace' : 'whoSeesCompany')} {t('notUnread')}
      </p>
      {error && <ErrorState title={textOf(error) ?? ''} />}
      <div>
        <Button kind="filled" icon={CircleCheck} busy={isPending} onPress={press} describedBy="who-sees">
          {t('acknowledge')}
        </Button>
      </div>
    </>
  )
}

function Progress({ thread, announcement }: Props) {
  const t = useWords(announcementWords)
  const [open, setOpen] = useState(false)
  const asked = announcement.inside + announcement.guests
  const acknowledged = announcement.acknowledged ?? 0
  if (asked === 0) return null
  return (
    <div className="n-progress">
      <div className="n-progress-line">
        <p>{t.rich('progress', { acknowledged, asked, b: (inside) => <b>{inside}</b> })}</p>
        <Action icon={open ? ChevronUp : ChevronDown} onPress={() => setOpen(!open)}>
          {t(open ? 'hideDetail' : 'showDetail')}
        </Action>
      </div>
      <span className="n-track" aria-hidden>
        <span style={{ inlineSize: `${(100 * acknowledged) / asked}%` }} />
      </span>
      <Reminder thread={thread} announcement={announcement} waiting={asked - acknowledged} />
      {open && (
        <Suspense fallback={<Skeleton lines={4} />}>
          <Detail postId={thread.id} />
        </Suspense>
      )}
    </div>
  )
}
