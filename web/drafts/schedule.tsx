import { parseAbsolute, toZoned } from '@internationalized/date'
import { CalendarClock } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type Asked, useChange } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { DateTimeField } from '../kit/date-time-field.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { useFormat } from '../kit/format.tsx'
import { ErrorState, Notice } from '../kit/states.tsx'
import { useToast } from '../kit/toast.tsx'
import { usePlace, useWords } from '../kit/words.tsx'
import './drafts.css'
import { DraftLine, OtherDrafts } from './parts.tsx'
import type { Draft } from './use-draft.ts'
import { draftWords } from './words.ts'

type Post = Asked<'scheduleDraft'>['post']

type ScheduleProps = {
  draft: Draft
  disabled: boolean
  /** What is to be published, once its files have arrived; null: not yet. */
  given: () => Promise<Post | null>
  onDone: () => void
}

/** Publishes at an hour to come what would be published now; until then it is a draft. */
export function Schedule(props: ScheduleProps) {
  const t = useWords(draftWords)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button icon={CalendarClock} disabled={props.disabled} onPress={() => setOpen(true)}>
        {t('schedule')}
      </Button>
      <DraftLine draft={props.draft} />
      {open && <ScheduleDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function ScheduleDialog({ draft, given, onDone, onClose }: ScheduleProps & { onClose: () => void }) {
  const t = useWords(draftWords)
  const textOf = useProblemText()
  const format = useFormat()
  const { zone } = usePlace()
  const [at, setAt] = useState<string | null>(draft.scheduledAt ?? morningAfter(1, zone))
  const schedule = useScheduling(onDone)
  const over = at !== null && new Date(at) <= new Date()
  const confirm = async () => {
    if (!at || over) return
    const post = await given()
    const draftId = post && (await draft.settle())
    if (post && draftId) schedule.mutate({ given: { draftId, at, post } })
  }
  const choices = [
    { word: 'tomorrow' as const, moment: morningAfter(1, zone) },
    { word: 'monday' as const, moment: nextMonday(zone) },
  ]
  return (
    <Dialog
      title={t('scheduleTitle')}
      open
      onClose={onClose}
      foot={
        <Button kind="filled" disabled={!at || over} busy={schedule.isPending} onPress={() => void confirm()}>
          {t('scheduleVerb')}
        </Button>
      }
    >
      <div className="d-when">
        <div className="w-line" data-gap="8">
          {choices.map(({ word, moment }) => (
            <Button key={word} small onPress={() => setAt(moment)}>
              {t(word, { time: format.time(new Date(moment)) })}
            </Button>
          ))}
        </div>
        <DateTimeField
          label={t('dayAndHour')}
          description={t('zone', { zone: zone.replaceAll('_', ' ') })}
          error={over ? t('over') : null}
          value={at}
          onChange={setAt}
          autoFocus
        />
        <p className="w-small w-quiet">{t('rights')}</p>
        {schedule.error && <ErrorState title={textOf(schedule.error) ?? ''} />}
      </div>
    </Dialog>
  )
}

function useScheduling(onDone: () => void) {
  const t = useWords(draftWords)
  const format = useFormat()
  const toast = useToast()
  const [, go] = useLocation()
  const cancel = useChange('cancelSchedule', ['listDrafts'])
  const schedule = useChange('scheduleDraft', ['listDrafts'])
  return {
    ...schedule,
    mutate: (asked: { given: Asked<'scheduleDraft'> }) =>
      schedule.mutate(asked, {
        onSuccess: ({ scheduledAt }) => {
          const moment = new Date(scheduledAt)
          const { draftId } = asked.given
          toast({
            text: t('nowScheduled', { day: format.weekday(moment), time: format.time(moment) }),
            undo: () => cancel.mutate({ given: { draftId } }),
          })
          onDone()
          go('/drafts')
        },
      }),
  }
}

/** What is to be known of the draft before one goes on with it. */
export function DraftNotices({ draft }: { draft: Draft }) {
  return (
    <>
      <ScheduledNotice draft={draft} />
      <OtherDrafts draft={draft} />
    </>
  )
}

/** Says that what is written waits for its hour, and with which files. */
function ScheduledNotice({ draft: { scheduledAt, files } }: { draft: Draft }) {
  const t = useWords(draftWords)
  const format = useFormat()
  if (!scheduledAt) return null
  const moment = new Date(scheduledAt)
  const names = format.list(files.map(({ name }) => name))
  return (
    <Notice icon={CalendarClock}>
      {t('isScheduled', { day: format.weekday(moment), time: format.time(moment) })}{' '}
      {files.length > 0 && t('waitingFiles', { count: files.length, names })}
    </Notice>
  )
}

const morning = { hour: 8, minute: 0, second: 0, millisecond: 0 }

function morningAfter(days: number, zone: string): string {
  return toZoned(parseAbsolute(new Date().toISOString(), zone), zone)
    .add({ days })
    .set(morning)
    .toAbsoluteString()
}

function nextMonday(zone: string): string {
  const today = parseAbsolute(new Date().toISOString(), zone)
  const weekday = new Date(today.year, today.month - 1, today.day).getDay()
  return morningAfter((8 - weekday) % 7 || 7, zone)
}
