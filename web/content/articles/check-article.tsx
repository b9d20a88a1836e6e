import { useQueryClient } from '@tanstack/react-query'
import { CalendarClock, CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { useChange } from '../../app/api.ts'
import { useProblemText } from '../../app/problem.ts'
import { Button } from '../../kit/button.tsx'
import { StateChip } from '../../kit/chips.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { TextField } from '../../kit/field.tsx'
import { useToast } from '../../kit/toast.tsx'
import { useWords } from '../../kit/words.tsx'
import { changeThread } from '../thread-changes.ts'
import type { Thread } from '../thread-model.ts'
import { contentWords } from '../words.ts'
import { useDay } from './said-when.ts'
import { articleWords } from './words.ts'

/** Who found it right, when, and before which day somebody should look again. */
export function CheckLine({ thread: { check, latest } }: { thread: Thread }) {
  const t = useWords(articleWords)
  const day = useDay()
  if (!check) return null
  const [date, who] = [day(check.at), check.by?.name ?? t('someone')]
  const again = check.againBefore && day(check.againBefore)
  if (check.due && again)
    return (
      <div className="w-line c-state">
        <StateChip tone="gaude" icon={CalendarClock}>
          {t('checkDue')}
        </StateChip>
        <span className="w-small w-quiet">{t('againSince', { date: again, checked: date, who })}</span>
      </div>
    )
  const fresh = check.number === latest
  return (
    <div className="w-line c-state">
      <StateChip tone={fresh ? 'vert' : 'plain'} icon={CircleCheck}>
        {fresh ? t('checked', { date }) : t('checkedVersion', { number: check.number, date })}
      </StateChip>
      <span className="w-small w-quiet">
        {t('by', { who })}
        {again && `, ${t('again', { date: again })}`}
      </span>
    </div>
  )
}

const halfYearMs = 182 * 86_400_000

/** Says that the article is right as it stands, until a day. */
export function CheckArticle({ thread, onClose }: { thread: Thread; onClose: () => void }) {
  const t = useWords(articleWords)
  const words = useWords(contentWords)
  const textOf = useProblemText()
  const toast = useToast()
  const cache = useQueryClient()
  const [before, setBefore] = useState(() => new Date(Date.now() + halfYearMs).toISOString().slice(0, 10))
  const check = useChange('checkArticle')
  const withdraw = useChange('withdrawCheck')
  const store = (changed: Thread) => changeThread(cache, thread.id, () => changed)
  const postId = thread.id
  const takeBack = () => withdraw.mutate({ given: { postId } }, { onSuccess: store })
  const save = () =>
    check.mutate(
      { given: { postId, againBefore: before || null }, version: thread.version },
      {
        onSuccess: (changed) => {
          store(changed)
          onClose()
          toast({ text: t('checkedToast'), undo: takeBack })
        },
      },
    )
  const drop = () =>
    withdraw.mutate(
      { given: { postId } },
      {
        onSuccess: (changed) => {
          store(changed)
          onClose()
          toast({ text: t('uncheckedToast') })
        },
      },
    )
  const foot = (
    <>
      {thread.check && (
        <Button onPress={drop} busy={withdraw.isPending}>
          {t('uncheck')}
        </Button>
      )}
      <Button onPress={onClose}>{words('cancel')}</Button>
      <Button kind="filled" onPress={save} busy={check.isPending}>
        {t('checkNow')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('checkTitle')} open onClose={onClose} foot={foot}>
      <div className="w-stack">
        <p>{t('checkWhy')}</p>
        <TextField
          label={t('checkAgain')}
          type="date"
          optional
          value={before}
          onChange={setBefore}
          description={t('checkAgainNote')}
          error={textOf(check.error ?? withdraw.error)}
        />
      </div>
    </Dialog>
  )
}
