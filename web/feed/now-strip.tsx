import { Calendar, CornerDownRight, type LucideIcon, Megaphone, MessageSquareReply } from 'lucide-react'
import type { ReactNode } from 'react'
import { type Answer, useRead } from '../app/api.ts'
import { useCalled } from '../content/author.tsx'
import { eventWords } from '../content/events/words.ts'
import { ButtonLink } from '../kit/button.tsx'
import { useFormat, useSince } from '../kit/format.tsx'
import { useWords } from '../kit/words.tsx'
import { homeWords } from './home-words.ts'

type Matter = Answer<'readNow'>['data'][number]

export function useNow(): Matter[] {
  return useRead('readNow', {}).data?.data ?? []
}

/** What needs me: three at most, each with the one thing to do. Nothing at all when nothing does. */
export function NowStrip({ matters }: { matters: readonly Matter[] }) {
  const t = useWords(homeWords)
  return (
    <section className="h-now" aria-label={t('now')}>
      {matters.map((matter) => (
        <OneMatter key={matter.id} matter={matter} />
      ))}
    </section>
  )
}

function OneMatter({ matter }: { matter: Matter }) {
  const { address, title, excerpt, language } = matter
  const { icon: Icon, word, sub, act, place } = useFace(matter)
  return (
    <article>
      <p className="h-now-kind" data-matter={matter.matter}>
        <Icon className="w-icon" aria-hidden />
        {word}
      </p>
      <h2 {...(language && { lang: language })}>
        <a href={address}>{title ?? excerpt}</a>
      </h2>
      <p className="h-now-sub">{sub}</p>
      <ButtonLink small href={`${address}${place}`}>
        {act}
      </ButtonLink>
    </article>
  )
}

type Face = { icon: LucideIcon; word: string; sub: ReactNode; act: string; place: string }

function useFace({ matter, author, about, by, space, until, since, remindedAt, occasion }: Matter): Face {
  const t = useWords(homeWords)
  const e = useWords(eventWords)
  const format = useFormat()
  const ago = useSince()
  const called = useCalled()
  if (matter === 'announcement') {
    const day = until && format.date(new Date(until))
    const calm = day ? t('nowAnnouncementBy', { day }) : t('nowAnnouncement')
    const word = remindedAt ? t('nowReminded', { day: day ?? 'none' }) : calm
    const sub = t('announcementSub', { who: author.name, space: space?.name ?? 'none' })
    return { icon: Megaphone, word, sub, act: t('doRead'), place: '' }
  }
  if (matter === 'question') {
    const when = ago(since)
    const sub = about
      ? t('questionSub', { who: called(author), subject: about.name })
      : t('questionAlone', { who: called(author), space: space?.name ?? '', when })
    return { icon: CornerDownRight, word: t('nowQuestion'), sub, act: t('doAnswer'), place: '#write' }
  }
  if (occasion) {
    const time = format.time(new Date(occasion.startsAt))
    const word = occasion.allDay ? e('todayAllDay') : e('today', { time })
    const where = [space?.name, occasion.place].filter(Boolean).join(', ')
    return { icon: Calendar, word, sub: `${where || author.name}.`, act: t('doSee'), place: '' }
  }
  const when = ago(since)
  const sub = t('answerSub', { who: by?.name ?? '', when })
  return { icon: MessageSquareReply, word: t('nowAnswer'), sub, act: t('doSettle'), place: '' }
}
