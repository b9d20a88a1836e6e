import { useState } from 'react'
import { useChange } from '../../app/api.ts'
import { useMe } from '../../app/me.tsx'
import { useProblemText } from '../../app/problem.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { TextArea } from '../../kit/field.tsx'
import { ErrorState, Notice } from '../../kit/states.tsx'
import { useToast } from '../../kit/toast.tsx'
import { useWords } from '../../kit/words.tsx'
import type { Turned } from './board.ts'
import { switchWords } from './switch-words.ts'

export function Waiting({ row, waiting }: { row: Turned; waiting: NonNullable<Turned['waiting']> }) {
  const t = useWords(switchWords)
  const me = useMe()
  const confirm = useChange('confirmSwitch', ['listSwitches'])
  const withdraw = useChange('withdrawSwitch', ['listSwitches'])
  const problem = useProblemText()
  const given = { name: row.name, changeId: waiting.id }
  const failed = confirm.error ?? withdraw.error
  return (
    <Notice tone="gaude">
      <p>{t('askTo', { name: waiting.askedBy.name, on: String(waiting.on), reason: waiting.reason })}</p>
      <div className="w-notice-foot">
        {waiting.askedBy.id !== me.personId && (
          <Button small onPress={() => confirm.mutate({ given })} busy={confirm.isPending}>
            {t('confirm')}
          </Button>
        )}
        <Button small onPress={() => withdraw.mutate({ given })} busy={withdraw.isPending}>
          {t('withdraw')}
        </Button>
      </div>
      {failed && <ErrorState title={t('notChanged')}>{problem(failed)}</ErrorState>}
    </Notice>
  )
}

export function AskDialog({ row, open, onClose }: { row: Turned; open: boolean; onClose: () => void }) {
  const t = useWords(switchWords)
  const toast = useToast()
  const problem = useProblemText()
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useChange('askSwitch', ['listSwitches'])
  const send = () =>
    mutate(
      { given: { name: row.name, on: !row.on, reason } },
      {
        onSuccess: ({ waiting }) => {
          toast({ text: waiting ? t('asked') : t('turned') })
          setReason('')
          onClose()
        },
      },
    )
  return (
    <Dialog
      title={row.title}
      open={open}
      onClose={onClose}
      foot={
        <Button kind="filled" onPress={send} busy={isPending}>
          {row.on ? t('turnOff') : t('turnOn')}
        </Button>
      }
    >
      <p>{row.twoPersons ? t('takesTwo') : t('takesOne')}</p>
      <TextArea
        label={t('reason')}
        description={t('reasonNote')}
        value={reason}
        onChange={setReason}
        error={error ? problem(error) : null}
      />
    </Dialog>
  )
}
