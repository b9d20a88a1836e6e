import { KeyRound, ShieldCheck, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { type Answer, useChange } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Action, Actions } from '../kit/action.tsx'
import { Button } from '../kit/button.tsx'
import { Confirm } from '../kit/dialog.tsx'
import { Section } from '../kit/page.tsx'
import { ErrorState } from '../kit/states.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { MakeHalf } from './make-half.tsx'
import { ofEscrow } from './sealed.ts'
import { HalfChip, Lines } from './standing.tsx'
import { halfWords } from './words.ts'

type Half = Answer<'readEscrow'>['mine'][number]
type MyHalfProps = { half: Half; inForce: boolean; offer: boolean }

export function MyHalf({ half, inForce, offer }: MyHalfProps) {
  const t = useWords(halfWords)
  if (!half.made) return <Offered half={half} />
  const state = half.lost ? 'mineLost' : half.ended ? 'mineOver' : inForce ? 'mineHolds' : 'mineWaits'
  return (
    <Section title={t('mineTitle')} end={<HalfChip half={{ ...half, left: false }} />}>
      <div className="w-stack" data-gap="12">
        <p>
          {t('askedAs', { office: half.office })} {t(state)}
        </p>
        {!half.lost && (
          <Actions>
            {(inForce || offer) && <GiveBack escrowId={half.escrowId} />}
            <Lose escrowId={half.escrowId} />
          </Actions>
        )}
      </div>
    </Section>
  )
}

function Offered({ half: { escrowId, office } }: { half: Half }) {
  const t = useWords(halfWords)
  const [making, make] = useState(false)
  return (
    <Section title={t('askedTitle')}>
      <div className="w-stack">
        <p>{t('askedAs', { office })}</p>
        {making ? (
          <MakeHalf escrowId={escrowId} onCancel={() => make(false)} />
        ) : (
          <>
            <Lines icon={KeyRound} lines={[t('means1'), t('means2'), t('means3')]} />
            <div className="w-line">
              <Button kind="filled" icon={ShieldCheck} onPress={() => make(true)}>
                {t('accept')}
              </Button>
              <Decline escrowId={escrowId} />
            </div>
          </>
        )}
      </div>
    </Section>
  )
}

function Decline({ escrowId }: { escrowId: string }) {
  const t = useWords(halfWords)
  const { asked, ask, act, busy, fault } = useAct('giveBackHalf', escrowId, t('declined'))
  return (
    <>
      <Button onPress={() => ask(true)}>{t('decline')}</Button>
      <Confirm
        title={t('declineTitle')}
        verb={t('decline')}
        open={asked}
        busy={busy}
        onConfirm={act}
        onClose={() => ask(false)}
      >
        <p>{t('declineNote')}</p>
        {fault}
      </Confirm>
    </>
  )
}

function GiveBack({ escrowId }: { escrowId: string }) {
  const t = useWords(halfWords)
  const { asked, ask, act, busy, fault } = useAct('giveBackHalf', escrowId, t('gaveBack'))
  return (
    <>
      <Action icon={Undo2} onPress={() => ask(true)}>
        {t('giveBack')}
      </Action>
      <Confirm
        title={t('giveBackTitle')}
        verb={t('giveBack')}
        danger
        open={asked}
        busy={busy}
        onConfirm={act}
        onClose={() => ask(false)}
      >
        <div className="w-stack" data-gap="12">
          <p>{t('giveBackNote')}</p>
          <p>{t('giveBackKept')}</p>
          {fault}
        </div>
      </Confirm>
    </>
  )
}

function Lose({ escrowId }: { escrowId: string }) {
  const t = useWords(halfWords)
  const { asked, ask, act, busy, fault } = useAct('loseHalf', escrowId, t('loseDone'))
  return (
    <>
      <Action icon={KeyRound} danger onPress={() => ask(true)}>
        {t('lose')}
      </Action>
      <Confirm
        title={t('loseTitle')}
        verb={t('loseDo')}
        danger
        open={asked}
        busy={busy}
        onConfirm={act}
        onClose={() => ask(false)}
      >
        <p>{t('loseNote')}</p>
        {fault}
      </Confirm>
    </>
  )
}

/** One change to a half that is asked first; a refusal stays in sight, where it was asked. */
function useAct(name: 'giveBackHalf' | 'loseHalf', escrowId: string, done: string) {
  const t = useWords(halfWords)
  const toast = useToast()
  const textOf = useProblemText()
  const [asked, ask] = useState(false)
  const { mutate, isPending, error } = useChange(name, ofEscrow)
  return {
    asked,
    ask,
    busy: isPending,
    fault: error && <ErrorState title={t('notDone')}>{textOf(error)}</ErrorState>,
    act: () =>
      mutate(
        { given: { escrowId } },
        {
          onSuccess: () => {
            ask(false)
            toast({ text: done })
          },
        },
      ),
  }
}
