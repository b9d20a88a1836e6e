import { Scale } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type Answer, useChange } from '../../app/api.ts'
import { faultAt, faultsOnlyAt, useProblemText } from '../../app/problem.ts'
import { Action } from '../../kit/action.tsx'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { TextArea } from '../../kit/field.tsx'
import { ErrorState } from '../../kit/states.tsx'
import { useWords } from '../../kit/words.tsx'
import { liftingWords } from './words.ts'

const fewestSigns = 40

/** Beside a question whose name may be lifted, for those who may ask: who reads the reason, what it is for. */
export function AskLifting({ postId, data }: { postId: string; data: Answer<'readUnnamed'> }) {
  const t = useWords(liftingWords)
  const textOf = useProblemText()
  const [, go] = useLocation()
  const [open, setOpen] = useState(false)
  const [motive, setMotive] = useState('')
  const asking = useChange('askLifting', ['readUnnamed', 'listLiftings', 'readEscrowStanding'])
  const [one, other] = data.escrow?.holders ?? []
  const complete = motive.trim().length >= fewestSigns
  const ask = () =>
    asking.mutate({ given: { postId, motive } }, { onSuccess: ({ id }) => go(`/liftings/${id}`) })
  return (
    <>
      <div>
        <Action icon={Scale} onPress={() => setOpen(true)}>
          {t('ask')}
        </Action>
      </div>
      <Dialog
        title={t('askTitle')}
        open={open}
        onClose={() => setOpen(false)}
        foot={
          <Button kind="filled" onPress={ask} disabled={!complete} busy={asking.isPending}>
            {t('askSend')}
          </Button>
        }
      >
        <div className="w-stack" data-gap="12">
          <p>{t('askNote', { one: one?.name ?? '', other: other?.name ?? '' })}</p>
          <p>{t(data.strength === 'members' ? 'askMembers' : 'askModerators')}</p>
          <p>{t('askPolicy')}</p>
          <TextArea
            label={t('askMotive')}
            description={t('askMotiveNote')}
            value={motive}
            onChange={setMotive}
            maxLength={4000}
            rows={5}
            error={faultAt(asking.error, '/motive')}
          />
          {asking.error && !faultsOnlyAt(asking.error, ['/motive']) && (
            <ErrorState title={t('notAsked')}>{textOf(asking.error)}</ErrorState>
          )}
        </div>
      </Dialog>
    </>
  )
}
