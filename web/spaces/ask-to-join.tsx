import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useChange } from '../app/api.ts'
import { faultAt, faultsOnlyAt, useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { TextArea } from '../kit/field.tsx'
import { useSince } from '../kit/format.tsx'
import { Section } from '../kit/page.tsx'
import { EmptyState, ErrorState } from '../kit/states.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { overviewWords } from './overview-words.ts'
import type { Space } from './state-chips.tsx'

/** The page of a private space for whoever is not a member: what it is for stands above; here one asks to join. */
export function AskToJoin({ space }: { space: Space }) {
  const t = useWords(overviewWords)
  const { request, state } = space
  const withdraw = useWithdrawing(space.id)
  if (state === 'archived') return <EmptyState title={t('askTitle')}>{t('archivedClosed')}</EmptyState>
  if (request?.state === 'waiting') return <Waiting request={request} onWithdraw={withdraw} />
  return (
    <>
      {request && (
        <Section title={t('refused')}>
          <p className="w-read">{t('refusedWhy', { reason: request.reason ?? '' })}</p>
        </Section>
      )}
      <Section title={t(request ? 'askAgain' : 'askTitle')}>
        <AskForm space={space} />
      </Section>
    </>
  )
}

function useWithdrawing(spaceId: string): () => void {
  const t = useWords(overviewWords)
  const toast = useToast()
  const textOf = useProblemText()
  const withdraw = useChange('withdrawRequest', ['readSpace'])
  return () =>
    withdraw.mutate(
      { given: { spaceId } },
      {
        onSuccess: () => toast({ text: t('withdrawn') }),
        onError: (error) => toast({ text: textOf(error) ?? '' }),
      },
    )
}

type WaitingProps = { request: NonNullable<Space['request']>; onWithdraw: () => void }

function Waiting({ request, onWithdraw }: WaitingProps) {
  const t = useWords(overviewWords)
  const since = useSince()
  return (
    <Section title={t('requestWaits')}>
      <p className="w-read">
        {t('requestSent', { when: since(request.askedAt), sentence: request.sentence })}
      </p>
      <div className="s-form-foot">
        <Button onPress={onWithdraw}>{t('withdraw')}</Button>
      </div>
    </Section>
  )
}

function AskForm({ space }: { space: Space }) {
  const t = useWords(overviewWords)
  const textOf = useProblemText()
  const [sentence, setSentence] = useState('')
  const ask = useChange('askToJoin', ['readSpace'])
  const { error } = ask
  return (
    <form
      className="s-form"
      onSubmit={(submit) => {
        submit.preventDefault()
        ask.mutate({ given: { spaceId: space.id, sentence } })
      }}
    >
      <p className="w-read">{t('askWhy')}</p>
      <TextArea
        label={t('sentence')}
        description={t('sentenceNote')}
        value={sentence}
        onChange={setSentence}
        maxLength={300}
        rows={2}
        error={faultAt(error, '/sentence')}
        required
      />
      {error && !faultsOnlyAt(error, ['/sentence']) && (
        <ErrorState title={t('notSent')}>{textOf(error)}</ErrorState>
      )}
      <div>
        <Button
          type="submit"
          kind="filled"
          icon={UserPlus}
          busy={ask.isPending}
          disabled={sentence.trim().length < 3}
        >
          {t('sendRequest')}
        </Button>
      </div>
    </form>
  )
}
