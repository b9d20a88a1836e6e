import {
  AtSign,
  Bell,
  BellOff,
  BellRing,
  Bookmark,
  CalendarClock,
  CalendarX,
  Check,
  CircleCheck,
  FileX,
  HeartHandshake,
  Inbox as InboxIcon,
  Lightbulb,
  ListTodo,
  type LucideIcon,
  Megaphone,
  Reply,
  UserPlus,
} from 'lucide-react'
import { AuthorAvatar, AuthorName } from '../content/author.tsx'
import { Action } from '../kit/action.tsx'
import { Cloth } from '../kit/cloth.tsx'
import { useFormat, When } from '../kit/format.tsx'
import { VisuallyHidden } from '../kit/hidden.tsx'
import { Row } from '../kit/rows.tsx'
import { useWords } from '../kit/words.tsx'
import type { InboxItem, useTriage } from './triage.ts'
import { inboxWords } from './words.ts'

type Reason = InboxItem['why'][number]['reason']

const icons: Partial<Record<Reason, LucideIcon>> = {
  mentioned: AtSign,
  refused: FileX,
  joining: UserPlus,
  acknowledge: Megaphone,
  reminded: Megaphone,
  answered: Reply,
  replied: Reply,
  accepted: CircleCheck,
  verified: CircleCheck,
  decided: Lightbulb,
  cancelled: CalendarX,
  moved: CalendarClock,
  closed: ListTodo,
  thanked: HeartHandshake,
  your_thread: Bell,
}

/** A thread and why it is here: the reason first, then who, what, and what can be done with it. */
export function InboxRow({
  item,
  triage,
  at,
  of,
}: {
  item: InboxItem
  triage: ReturnType<typeof useTriage>
  at: number
  of: number
}) {
  const t = useWords(inboxWords)
  const format = useFormat()
  const [first, ...others] = item.why
  const Icon = (first && icons[first.reason]) ?? BellRing
  return (
    <div className="f-row in-row" data-unread={item.unread > 0 || undefined} data-thread={item.id}>
      <Row
        avatar={item.actor ? <AuthorAvatar author={item.actor} size="medium" /> : <span />}
        meta={
          <>
            {item.unread > 0 && <VisuallyHidden>{t('unread')}</VisuallyHidden>}
            <span className="in-reason">
              <Icon className="w-icon" aria-hidden />
              {first?.says}
            </span>
            {item.actor && <AuthorName author={item.actor} />}
            <When at={item.latestAt} />
          </>
        }
        title={item.title}
        href={item.address}
        {...(item.language && { lang: item.language })}
        {...(item.excerpt && { excerpt: item.excerpt })}
        facts={<Facts item={item} />}
        {...(others.length > 0 && {
          why: t('also', { reasons: format.list(others.map(({ says }) => says)) }),
        })}
        position={{ at, of }}
        actions={<RowActions item={item} triage={triage} />}
      />
    </div>
  )
}

function Facts({ item: { unread, space, thread } }: { item: InboxItem }) {
  const t = useWords(inboxWords)
  return (
    <>
      {unread > 0 && <b className="in-fresh">{t('fresh', { count: unread })}</b>}
      {space && thread === 'post' && (
        <span className="in-place">
          <Cloth name={space.name} size={18} />
          {space.name}
        </span>
      )}
    </>
  )
}

/** What letters press as well: the buttons are always there. */
function RowActions({ item, triage }: { item: InboxItem; triage: ReturnType<typeof useTriage> }) {
  const t = useWords(inboxWords)
  const { title, doneAt, saved, thread } = item
  const word = t(saved ? 'saved' : 'save')
  return (
    <>
      <span data-act="done">
        {doneAt ? (
          <Action icon={InboxIcon} label={t('bringBackOf', { title })} onPress={() => triage.bringBack(item)}>
            {t('bringBack')}
          </Action>
        ) : (
          <Action icon={Check} label={t('putAwayOf', { title })} onPress={() => triage.putAway(item)}>
            {t('putAway')}
          </Action>
        )}
      </span>
      {thread === 'post' && (
        <>
          <span data-act="save">
            <Action
              icon={Bookmark}
              on={saved}
              label={t('saveOf', { word, title })}
              onPress={() => triage.save(item)}
            >
              {word}
            </Action>
          </span>
          {!doneAt && (
            <Action icon={BellOff} label={t('muteOf', { title })} onPress={() => triage.mute(item)}>
              {t('mute')}
            </Action>
          )}
        </>
      )}
    </>
  )
}
