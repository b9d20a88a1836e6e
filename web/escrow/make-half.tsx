import { useState } from 'react'
import { useChange } from '../app/api.ts'
import { drawPhrase } from '../app/phrase.ts'
import { useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { ErrorState } from '../kit/states.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { makeHalf } from './halves.ts'
import { PhraseField, usePhrase, WrittenPhrase } from './phrase-field.tsx'
import { ofEscrow } from './sealed.ts'
import { halfWords } from './words.ts'

/** The phrase to write down, and the same typed from paper: only then is the half made and brought. */
export function MakeHalf({ escrowId, onCancel }: { escrowId: string; onCancel: () => void }) {
  const t = useWords(halfWords)
  const toast = useToast()
  const textOf = useProblemText()
  const [phrase] = useState(drawPhrase)
  const [state, setState] = useState<'ready' | 'making' | 'unknown'>('ready')
  const typed = usePhrase()
  const bringing = useChange('makeHalf', ofEscrow)
  const bring = async () => {
    const read = typed.read()
    if (!read) return
    if (read !== phrase) return typed.setError(t('otherPhrase'))
    setState('making')
    const half = await makeHalf(phrase).catch(() => null)
    setState(half ? 'ready' : 'unknown')
    if (half)
      bringing.mutate({ given: { escrowId, ...half } }, { onSuccess: () => toast({ text: t('madeToast') }) })
  }
  return (
    <form
      className="s-form"
      autoComplete="off"
      onSubmit={(submit) => {
        submit.preventDefault()
        if (state !== 'making' && !bringing.isPending) void bring()
      }}
    >
      <div className="w-stack" data-gap="8">
        <h3>{t('writeTitle')}</h3>
        <WrittenPhrase phrase={phrase} />
        <p className="w-small w-quiet">{t('write')}</p>
      </div>
      <PhraseField
        label={t('again')}
        description={t('againNote')}
        value={typed.typed}
        onChange={typed.type}
        error={typed.error}
      />
      {state === 'unknown' && <ErrorState title={t('notMade')}>{t('tooOld')}</ErrorState>}
      {bringing.error && <ErrorState title={t('notMade')}>{textOf(bringing.error)}</ErrorState>}
      <div className="w-line">
        <Button
          type="submit"
          kind="filled"
          disabled={typed.typed.trim() === ''}
          busy={state === 'making' || bringing.isPending}
        >
          {t('make')}
        </Button>
        <Button onPress={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
