import { X } from 'lucide-react'
import { useEffect } from 'react'
import { type Answer, useChange, useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { Action } from '../kit/action.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { firstWords } from './first-minutes-words.ts'
import './first-minutes.css'

/** One quiet line while mail does not leave or fewer than three people have an account; it goes by itself. */
export function FounderLine() {
  const t = useWords(firstWords)
  const toast = useToast()
  const inside = useMe().audience === 'inside'
  const founder = useRead('readFirstMinutes', {}, { enabled: inside }).data?.founder === true
  const { data } = useRead('readStart', {}, { enabled: founder })
  const { mutate } = useChange('settleFirst', ['readFirstMinutes'])
  const take = useChange('unsettleFirst', ['readFirstMinutes'])
  const over = data?.mailReady === true && data.accounts >= 3
  useEffect(() => {
    if (over && founder) mutate({ given: { step: 'founder' } })
  }, [over, founder, mutate])
  if (!founder || over) return null
  const undo = () => take.mutate({ given: { step: 'founder' } })
  const dismiss = () =>
    mutate({ given: { step: 'founder' } }, { onSuccess: () => toast({ text: t('dismissed'), undo }) })
  return (
    <p className="h-founder">
      <span>{data ? t('firstStepsDone', doneOf(data)) : t('firstSteps')}</span>
      <a href="/start">{t('goOn')}</a>
      <Action icon={X} label={t('dismissSteps')} onPress={dismiss}>
        {t('dismiss')}
      </Action>
    </p>
  )
}

/** The steps of /start, counted. */
function doneOf({ accounts, mailReady, openSpaces, solved }: Answer<'readStart'>) {
  const steps = [accounts >= 3, mailReady, openSpaces > 0, solved]
  return { done: steps.filter(Boolean).length, all: steps.length }
}
