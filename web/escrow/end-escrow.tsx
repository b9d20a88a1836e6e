import { Ban } from 'lucide-react'
import { useState } from 'react'
import { useChange } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Action, Actions } from '../kit/action.tsx'
import { Confirm } from '../kit/dialog.tsx'
import { ErrorState } from '../kit/states.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { ofEscrow } from './sealed.ts'
import type { Board, Escrow } from './standing.tsx'
import { halfWords, namingWords } from './words.ts'

export function EndEscrow({ board: { current, waiting } }: { board: Board }) {
  if (!current && !waiting) return null
  return (
    <Actions>
      {waiting && <End escrow={waiting} kind="withdraw" />}
      {current && <End escrow={current} kind="end" />}
    </Actions>
  )
}

function End({ escrow, kind }: { escrow: Escrow; kind: 'end' | 'withdraw' }) {
  const t = useWords(namingWords)
  const say = useWords(halfWords)
  const toast = useToast()
  const textOf = useProblemText()
  const [asked, ask] = useState(false)
  const { mutate, error, isPending } = useChange('endEscrow', ofEscrow)
  const [one, other] = escrow.holders
  const end = () =>
    mutate(
      { given: { escrowId: escrow.id } },
      {
        onSuccess: () => {
          ask(false)
          toast({ text: t('endDone') })
        },
      },
    )
  return (
    <>
      <Action icon={Ban} danger onPress={() => ask(true)}>
        {t(kind)}
      </Action>
      <Confirm
        title={t(kind === 'end' ? 'endTitle' : 'withdrawTitle')}
        verb={t(kind)}
        danger
        open={asked}
        busy={isPending}
        onConfirm={end}
        onClose={() => ask(false)}
      >
        <p>
          {t(kind === 'end' ? 'endNote' : 'withdrawNote', {
            one: one?.name ?? '',
            other: other?.name ?? '',
          })}
        </p>
        {error && <ErrorState title={say('notDone')}>{textOf(error)}</ErrorState>}
      </Confirm>
    </>
  )
}
