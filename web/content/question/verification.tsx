import { CalendarClock, CircleCheck, CircleHelp, TriangleAlert } from 'lucide-react'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { Action } from '../../kit/action.tsx'
import { useFormat } from '../../kit/format.tsx'
import { useWords } from '../../kit/words.tsx'
import { useDay } from '../articles/said-when.ts'
import type { Thread } from '../thread-model.ts'
import { useVerifying } from './verifying.ts'
import { questionWords } from './words.ts'
import './question.css'

const VerifyDialog = lazy(async () => ({ default: (await import('./verify-dialog.tsx')).VerifyDialog }))

/** Under the accepted answer: who found it right and until when, or the way to say so. */
export function VerificationLine({ thread }: { thread: Thread }) {
  const t = useWords(questionWords)
  const [open, setOpen] = useState(false)
  const { doubt } = useVerifying(thread)
  const { verification, mayVerify, mayDoubt } = thread
  if (!verification && !mayVerify) return null
  const stale = verification?.due || verification?.changed
  const Icon = stale ? CalendarClock : verification ? CircleCheck : CircleHelp
  return (
    <div className="q-verified" data-state={stale ? 'stale' : verification ? 'valid' : undefined}>
      <Icon className="w-icon" aria-hidden />
      <p>
        <Words thread={thread} />
      </p>
      <span className="q-verified-acts">
        {mayVerify && (!verification || stale) && (
          <Action icon={CircleCheck} onPress={() => setOpen(true)}>
            {t(verification ? 'verifyAgain' : 'verify')}
          </Action>
        )}
        {mayDoubt && verification && !stale && (
          <Action icon={TriangleAlert} onPress={doubt}>
            {t('outOfDate')}
          </Action>
        )}
      </span>
      {open && (
        <Suspense>
          <VerifyDialog thread={thread} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}

function Words({ thread: { verification } }: { thread: Thread }) {
  const t = useWords(questionWords)
  const format = useFormat()
  const day = useDay()
  if (!verification) return t('lineNone')
  const { by, at, validUntil, due, changed } = verification
  const said = {
    ...{ who: by?.name ?? t('someone'), title: by?.title ?? 'none', b },
    ...{ date: format.date(new Date(at)), until: day(validUntil) },
  }
  return t.rich(changed ? 'lineChanged' : due ? 'lineOver' : 'lineVerified', said)
}

const b = (inside: ReactNode) => <b>{inside}</b>
