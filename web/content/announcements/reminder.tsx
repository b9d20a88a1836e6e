import { useQueryClient } from '@tanstack/react-query'
import { BellRing } from 'lucide-react'
import { useState } from 'react'
import { useChange } from '../../app/api.ts'
import { useProblemText } from '../../app/problem.ts'
import { Action } from '../../kit/action.tsx'
import { useAnnounce } from '../../kit/announce.tsx'
import { Confirm } from '../../kit/dialog.tsx'
import { useFormat } from '../../kit/format.tsx'
import { ErrorState } from '../../kit/states.tsx'
import { useWords } from '../../kit/words.tsx'
import { changeThread } from '../thread-changes.ts'
import type { Thread } from '../thread-model.ts'
import { announcementWords } from './words.ts'

type Props = { thread: Thread; announcement: NonNullable<Thread['announcement']>; waiting: number }

/** Reminds those who have not acknowledged, after saying how many they are; then says when it was. */
export function Reminder({ thread, announcement, waiting }: Props) {
  const t = useWords(announcementWords)
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const { remindedAt, mayRemind } = announcement
  if (!remindedAt && !mayRemind) return null
  return (
    <div className="n-progress-line">
      {remindedAt ? (
        <p className="n-note">{t('remindedOn', { when: format.dateTime(new Date(remindedAt)) })}</p>
      ) : (
        <span />
      )}
      {mayRemind && (
        <Action icon={BellRing} onPress={() => setOpen(true)}>
          {t('remind')}
        </Action>
      )}
      {open && <Sure thread={thread} waiting={waiting} onDone={() => setOpen(false)} />}
    </div>
  )
}

function Sure({ thread, waiting, onDone }: { thread: Thread; waiting: number; onDone: () => void }) {
  const t = useWords(announcementWords)
  const textOf = useProblemText()
  const cache = useQueryClient()
  const announce = useAnnounce()
  const { mutate, error, isPending } = useChange('remindReaders')
  const confirm = () =>
    mutate(
      { given: { postId: thread.id } },
      {
        onSuccess: ({ people, remindedAt }) => {
          changeThread(cache, thread.id, (before) => ({
            ...before,
            announcement: before.announcement && { ...before.announcement, remindedAt, mayRemind: false },
          }))
          announce(t('reminded', { count: people }))
          onDone()
        },
      },
    )
  return (
    <Confirm
      title={t('remindTitle', { count: waiting })}
      verb={t('remindNow')}
      open
      busy={isPending}
      onClose={onDone}
      onConfirm={confirm}
    >
      <p>{t('remindWhy')}</p>
      {error && <ErrorState title={textOf(error) ?? ''} />}
    </Confirm>
  )
}
