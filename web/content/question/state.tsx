import { CalendarCheck, CalendarClock, CircleCheck, CircleHelp, MessageSquare } from 'lucide-react'
import type { ReactNode } from 'react'
import { useRead } from '../../app/api.ts'
import { useMe } from '../../app/me.tsx'
import { StateChip } from '../../kit/chips.tsx'
import { useFormat } from '../../kit/format.tsx'
import { useMinute } from '../../kit/minute.ts'
import { useWords } from '../../kit/words.tsx'
import { useDay } from '../articles/said-when.ts'
import type { Arranged, Thread } from '../thread-model.ts'
import { contentWords } from '../words.ts'
import { minutesBetween, useFromPlace, useSpan } from './span.ts'
import { questionWords } from './words.ts'

/** Whether it is solved, and whether one can rely on it. */
export function QuestionChips({ thread, answers }: { thread: Thread; answers: number }) {
  const t = useWords(questionWords)
  const words = useWords(contentWords)
  const span = useSpan()
  const minute = useMinute()
  const format = useFormat()
  const { acceptedAnswerId, verification } = thread
  if (acceptedAnswerId)
    return (
      <>
        <StateChip tone="vert" icon={CircleCheck}>
          {words('accepted')}
        </StateChip>
        {verification &&
          (verification.due || verification.changed ? (
            <StateChip tone="gaude" icon={CalendarClock}>
              {t('toVerify')}
            </StateChip>
          ) : (
            <StateChip icon={CalendarCheck}>
              {t('verifiedOn', { date: format.date(new Date(verification.at)) })}
            </StateChip>
          ))}
      </>
    )
  const since = Math.max(0, minutesBetween(thread.publishedAt, new Date(minute).toISOString()))
  return (
    <>
      <StateChip tone={answers > 0 ? 'plain' : 'gaude'} icon={CircleHelp}>
        {t('openSince', { span: span(since) })}
      </StateChip>
      <StateChip icon={MessageSquare}>
        {answers > 0 ? words('answers', { count: answers }) : words('noAnswer')}
      </StateChip>
    </>
  )
}

/** The same in a sentence, once somebody answered: how long it took, who solved it, who checked. */
export function QuestionSentence({ thread, arranged }: { thread: Thread; arranged: Arranged }) {
  const t = useWords(questionWords)
  const span = useSpan()
  const from = useFromPlace()
  const { accepted, answers } = arranged
  if (accepted) {
    const who = accepted.author?.name ?? t('someone')
    const took = span(minutesBetween(thread.publishedAt, accepted.createdAt))
    return (
      <p className="q-sentence">
        {t.rich('solved', { span: took, who, b })}
        {thread.solvedFrom && t('from', { place: from(thread.solvedFrom) })}
        <Verified thread={thread} />.
      </p>
    )
  }
  const first = answers.map(({ createdAt }) => createdAt).sort()[0]
  if (first)
    return (
      <p className="q-sentence">
        {t('noneAccepted', { span: span(minutesBetween(thread.publishedAt, first)) })}
      </p>
    )
  return null
}

function Verified({ thread: { verification } }: { thread: Thread }) {
  const t = useWords(questionWords)
  const format = useFormat()
  const day = useDay()
  if (!verification) return null
  if (verification.changed) return t('changedSince')
  if (verification.due) return t('overSince', { date: format.date(new Date(verification.at)) })
  return (
    <>
      {t.rich('verifiedBy', { who: verification.by?.name ?? t('someone'), b })}
      {t('validUntil', { date: day(verification.validUntil) })}
    </>
  )
}

/** How long one waits for a first answer in this space, where that can be said. */
export function UsualWait({ spaceId }: { spaceId: string | null }) {
  const t = useWords(questionWords)
  const span = useSpan()
  const inside = useMe().audience === 'inside'
  const { data } = useRead(
    'readSpaceHealth',
    { spaceId: spaceId ?? '' },
    { enabled: inside && spaceId !== null },
  )
  const hours = data?.measures.find(({ name }) => name === 'first_answer')?.value
  return typeof hours === 'number' ? t('usually', { span: span(hours * 60) }) : null
}

const b = (inside: ReactNode) => <b>{inside}</b>
