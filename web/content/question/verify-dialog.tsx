import { useState } from 'react'
import { refusalIn, useProblemText } from '../../app/problem.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { TextField } from '../../kit/field.tsx'
import { ErrorState } from '../../kit/states.tsx'
import { useWords } from '../../kit/words.tsx'
import type { Thread } from '../thread-model.ts'
import { contentWords } from '../words.ts'
import { useVerifying } from './verifying.ts'
import { questionWords } from './words.ts'

/** Says that the accepted answer is right, until a day. */
export function VerifyDialog({ thread, onClose }: { thread: Thread; onClose: () => void }) {
  const t = useWords(questionWords)
  const words = useWords(contentWords)
  const textOf = useProblemText()
  const [until, setUntil] = useState(inHalfAYear)
  const { verify, busy, error } = useVerifying(thread)
  const dayFault = refusalIn(error, 'verification.day_over')
  return (
    <Dialog
      title={t('verifyTitle')}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{words('cancel')}</Button>
          <Button kind="filled" busy={busy} onPress={() => verify(until || null, onClose)}>
            {t('verify')}
          </Button>
        </>
      }
    >
      <p>{t('verifyWhy')}</p>
      <TextField
        type="date"
        label={t('until')}
        description={t('untilNote')}
        value={until}
        onChange={setUntil}
        error={dayFault}
      />
      {error && !dayFault && <ErrorState title={textOf(error) ?? ''} />}
    </Dialog>
  )
}

function inHalfAYear(): string {
  const day = new Date()
  day.setUTCMonth(day.getUTCMonth() + 6)
  return day.toISOString().slice(0, 10)
}
