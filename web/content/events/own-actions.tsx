import { useQueryClient } from '@tanstack/react-query'
import { CalendarClock, CalendarX2 } from 'lucide-react'
import { useState } from 'react'
import { useChange } from '../../app/api.ts'
import { useProblemText } from '../../app/problem.ts'
import { Action } from '../../kit/action.tsx'
import { Button } from '../../kit/button.tsx'
import { Confirm, Dialog } from '../../kit/dialog.tsx'
import { ErrorState } from '../../kit/states.tsx'
import { useToast } from '../../kit/toast.tsx'
import { useWords } from '../../kit/words.tsx'
import { changeThread } from '../thread-changes.ts'
import type { Thread } from '../thread-model.ts'
import type { Told } from './coming.tsx'
import { staleByEvents } from './stale.ts'
import { clockIn, type Occasion } from './when.ts'
import { useWhen, WhenFields, type WhenText } from './when-fields.tsx'
import { eventWords } from './words.ts'

type Props = { thread: Thread; occasion: Occasion; event: Told }

/** What its author does with an event: move it, cancel it. */
export function OwnActions({ thread, occasion, event }: Props) {
  const t = useWords(eventWords)
  const [open, setOpen] = useState<'move' | 'cancel' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <Action icon={CalendarClock} onPress={() => setOpen('move')}>
        {t('reschedule')}
      </Action>
      <Action icon={CalendarX2} danger onPress={() => setOpen('cancel')}>
        {t('cancelEvent')}
      </Action>
      {open === 'move' && (
        <Rescheduling thread={thread} before={textOfEvent(occasion, event)} onClose={close} />
      )}
      <Cancelling
        thread={thread}
        others={occasion.coming + event.maybe - (event.mine === 'yes' || event.mine === 'maybe' ? 1 : 0)}
        open={open === 'cancel'}
        onClose={close}
      />
    </>
  )
}

type Closing = { thread: Thread; onClose: () => void }

function Rescheduling({ thread, before, onClose }: Closing & { before: WhenText }) {
  const t = useWords(eventWords)
  const textOf = useProblemText()
  const cache = useQueryClient()
  const [written, write] = useState(before)
  const when = useWhen(written)
  const { mutate, error, isPending } = useChange('rescheduleEvent', staleByEvents)
  const send = () => {
    if (!when.given) return
    const onSuccess = (moved: Thread) => {
      changeThread(cache, thread.id, () => moved)
      onClose()
    }
    mutate({ given: { postId: thread.id, ...when.given } }, { onSuccess })
  }
  const foot = (
    <Button kind="filled" onPress={send} disabled={!when.given} busy={isPending}>
      {t('change')}
    </Button>
  )
  return (
    <Dialog title={t('reschedule')} open onClose={onClose} foot={foot} wide>
      <div className="e-fields">
        <WhenFields written={written} onWrite={(more) => write({ ...written, ...more })} fault={when.fault} />
        <p className="w-small w-quiet">{t('told')}</p>
        {error && <ErrorState title={textOf(error) ?? ''} />}
      </div>
    </Dialog>
  )
}

function Cancelling({ thread, others, open, onClose }: Closing & { others: number; open: boolean }) {
  const t = useWords(eventWords)
  const cache = useQueryClient()
  const toast = useToast()
  const { mutate, isPending } = useChange('cancelEvent', staleByEvents)
  const send = () =>
    mutate(
      { given: { postId: thread.id } },
      {
        onSuccess: (cancelled) => changeThread(cache, thread.id, () => cancelled),
        onError: (problem) => toast({ text: problem.message }),
        onSettled: onClose,
      },
    )
  return (
    <Confirm
      title={t('sureCancel')}
      verb={t('cancelEvent')}
      danger
      open={open}
      busy={isPending}
      onClose={onClose}
      onConfirm={send}
    >
      <p>{t('sureCancelWhy', { count: others })}</p>
    </Confirm>
  )
}

/** The event as its fields show it: in its own zone, all-day events by their last day. */
function textOfEvent({ startsAt, endsAt, allDay, timeZone, place }: Occasion, { link }: Told): WhenText {
  const last = new Date(new Date(endsAt).getTime() - (allDay ? 1 : 0))
  const [startDay = '', startTime = ''] = clockIn(timeZone, new Date(startsAt)).split(' ')
  const [endDay = '', endTime = ''] = clockIn(timeZone, last).split(' ')
  const times = allDay ? { startTime: '10:00', endTime: '11:00' } : { startTime, endTime }
  return { ...times, startDay, endDay, allDay, timeZone, place: place ?? '', link: link ?? '' }
}
