import { useQueryClient } from '@tanstack/react-query'
import { CalendarPlus, Clock, MapPin, Users, Video } from 'lucide-react'
import type { ReactNode } from 'react'
import { type Answer, useChange } from '../../app/api.ts'
import { useProblemText } from '../../app/problem.ts'
import { useAnnounce } from '../../kit/announce.tsx'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Segmented } from '../../kit/choices.tsx'
import { ErrorState, Notice } from '../../kit/states.tsx'
import { useWords } from '../../kit/words.tsx'
import { changeThread } from '../thread-changes.ts'
import type { Thread } from '../thread-model.ts'
import { Coming, type Told } from './coming.tsx'
import { OwnActions } from './own-actions.tsx'
import { staleByEvents } from './stale.ts'
import { capital, isOver, type Occasion, useOccasion } from './when.ts'
import { eventWords } from './words.ts'
import './events.css'

type Props = { thread: Thread; occasion: Occasion; event: Told }
type Said = NonNullable<Told['mine']>

/** Whether the page waits for its reader to say if they come: then that is its one filled button. */
export const awaitsReply = ({ event }: Thread): boolean =>
  event !== null && event.mayReply && event.mine === null

/** Above the text of an event: when, where, who comes, and whether I do. */
export function EventBlock({ thread, occasion, event }: Props) {
  const t = useWords(eventWords)
  const when = useOccasion()(occasion)
  const over = isOver(occasion)
  return (
    <section className="e-block" aria-label={t('event')}>
      {occasion.cancelled && <Notice>{t('cancelledNotice')}</Notice>}
      <dl className="e-facts">
        <Fact icon={<Clock className="w-icon" aria-hidden />} word={t('when')}>
          <p className="e-when">{capital(when.there)}</p>
          {when.here && <p className="e-here">{capital(when.here)}</p>}
        </Fact>
        {occasion.place && (
          <Fact icon={<MapPin className="w-icon" aria-hidden />} word={t('where')}>
            <p>{occasion.place}</p>
          </Fact>
        )}
        {event.link && (
          <Fact icon={<Video className="w-icon" aria-hidden />} word={capital(t('online'))}>
            <p className="e-link">
              <a href={event.link} rel="noreferrer">
                {event.link.replace(/^https?:\/\//, '')}
              </a>
            </p>
          </Fact>
        )}
        <Fact icon={<Users className="w-icon" aria-hidden />} word={t('who')}>
          <Coming thread={thread} occasion={occasion} event={event} />
        </Fact>
      </dl>
      {event.mayReply ? <Replying thread={thread} mine={event.mine} /> : <Mine mine={event.mine} />}
      {!occasion.cancelled && !over && (
        <div className="w-line" data-gap="16">
          <ButtonLink small icon={CalendarPlus} href={`/api/v1/posts/${thread.id}/calendar`} download>
            {t('toCalendar')}
          </ButtonLink>
          {event.mayReschedule && <OwnActions thread={thread} occasion={occasion} event={event} />}
        </div>
      )}
    </section>
  )
}

function Fact({ icon, word, children }: { icon: ReactNode; word: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        {icon}
        {word}
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

function Mine({ mine }: { mine: Told['mine'] }) {
  const t = useWords(eventWords)
  return mine ? <p className="e-mine">{t(saidOf[mine])}</p> : null
}

const saidOf = { yes: 'saidYes', maybe: 'saidMaybe', no: 'saidNo' } as const

function Replying({ thread, mine }: { thread: Thread; mine: Told['mine'] }) {
  const t = useWords(eventWords)
  const textOf = useProblemText()
  const { reply, error, busy } = useReplying(thread.id)
  return (
    <div className="e-reply">
      <p className="e-ask" id="do-you-come">
        {mine ? t(saidOf[mine]) : t('doYouCome')}
      </p>
      {mine ? (
        <Segmented
          label={t('doYouCome')}
          value={mine}
          onChange={reply}
          options={[
            { id: 'yes', word: t('yes') },
            { id: 'maybe', word: t('maybe') },
            { id: 'no', word: t('no') },
          ]}
        />
      ) : (
        <div className="w-line" data-gap="8">
          <Button kind="filled" busy={busy} onPress={() => reply('yes')} describedBy="do-you-come">
            {t('yes')}
          </Button>
          <Button onPress={() => reply('maybe')}>{t('maybe')}</Button>
          <Button onPress={() => reply('no')}>{t('no')}</Button>
        </div>
      )}
      {error && <ErrorState title={textOf(error) ?? ''} />}
      <p className="w-small w-quiet">{t('untilStart')}</p>
    </div>
  )
}

/** Says whether one comes; the page and the lists follow. */
export function useReplying(postId: string) {
  const t = useWords(eventWords)
  const cache = useQueryClient()
  const announce = useAnnounce()
  const { mutate, error, isPending } = useChange('replyToEvent', staleByEvents)
  const reply = (answer: Said) =>
    mutate(
      { given: { postId, answer } },
      {
        onSuccess: (thread: Answer<'readPost'>) => {
          changeThread(cache, postId, () => thread)
          announce(t(saidOf[answer]))
        },
      },
    )
  return { reply, error, busy: isPending }
}
