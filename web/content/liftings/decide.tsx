import { useState } from 'react'
import { type Problem, useChange, useRead } from '../../app/api.ts'
import { useProblemText } from '../../app/problem.ts'
import { type Locked, partOf } from '../../escrow/halves.ts'
import { PhraseField, usePhrase } from '../../escrow/phrase-field.tsx'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/dialog.tsx'
import { Section } from '../../kit/page.tsx'
import { ErrorState, Notice } from '../../kit/states.tsx'
import { useToast } from '../../kit/toast.tsx'
import { useWords } from '../../kit/words.tsx'
import { type Lifting, useMine } from './state.tsx'
import { liftingWords } from './words.ts'

const stale = ['listLiftings', 'readEscrowStanding', 'readUnnamed'] as const

/** A holder's answer: their part of this one key, computed here from their phrase, or a refusal. */
export function Decide({ lifting }: { lifting: Lifting }) {
  const t = useWords(liftingWords)
  const mine = useMine(lifting)
  const { data } = useRead('readEscrow', {})
  const half = data?.mine.find(({ escrowId }) => escrowId === lifting.escrowId)
  const locked = lockedOf(half)
  const otherGave = lifting.holders.some(({ id, agreed }) => id !== mine?.id && agreed)
  const said = mine?.agreed ? 'mineGiven' : otherGave ? 'decideLast' : 'decideFirst'
  const open = lifting.able && locked && lifting.point
  return (
    <Section title={t('decideTitle')}>
      <div className="w-stack">
        {lifting.able && <p>{t(said)}</p>}
        {data && !locked && <Notice tone="garance">{t('halfGone')}</Notice>}
        {open ? (
          <Agree liftingId={lifting.id} half={locked} point={open} />
        ) : (
          <div>
            <Refuse liftingId={lifting.id} />
          </div>
        )}
      </div>
    </Section>
  )
}

function lockedOf(
  half: { locked: string | null; salt: string | null; rounds: number | null } | undefined,
): Locked | null {
  if (!half?.locked || !half.salt || !half.rounds) return null
  return { locked: half.locked, salt: half.salt, rounds: half.rounds }
}

function Agree({ liftingId, half, point }: { liftingId: string; half: Locked; point: string }) {
  const t = useWords(liftingWords)
  const toast = useToast()
  const typed = usePhrase()
  const [state, setState] = useState<'ready' | 'opening' | 'unknown'>('ready')
  const agreeing = useChange('agreeLifting', stale)
  const agree = async () => {
    const phrase = typed.read()
    if (!phrase) return
    setState('opening')
    const part = await partOf(half, phrase, point).catch(() => 'unknown' as const)
    setState(part === 'unknown' ? 'unknown' : 'ready')
    if (part === 'unknown') return
    if (!part) return typed.setError(t('wrongPhrase'))
    agreeing.mutate({ given: { liftingId, part } }, { onSuccess: () => toast({ text: t('given') }) })
  }
  return (
    <form
      className="s-form"
      autoComplete="off"
      onSubmit={(submit) => {
        submit.preventDefault()
        if (state !== 'opening' && !agreeing.isPending) void agree()
      }}
    >
      <PhraseField
        label={t('phrase')}
        description={t('phraseNote')}
        value={typed.typed}
        onChange={typed.type}
        error={typed.error}
      />
      {state === 'unknown' && <ErrorState title={t('notGiven')}>{t('tooOld')}</ErrorState>}
      {agreeing.error && <NotGiven error={agreeing.error} />}
      <div className="w-line">
        <Button
          type="submit"
          kind="filled"
          disabled={typed.typed.trim() === ''}
          busy={state === 'opening' || agreeing.isPending}
        >
          {t('agree')}
        </Button>
        <Refuse liftingId={liftingId} />
      </div>
    </form>
  )
}

function NotGiven({ error }: { error: Problem }) {
  const t = useWords(liftingWords)
  const textOf = useProblemText()
  return (
    <ErrorState title={t('notGiven')}>
      {textOf(error)} {error.code === 'lifting.does_not_open' && t('doesNotOpen')}
    </ErrorState>
  )
}

function Refuse({ liftingId }: { liftingId: string }) {
  const t = useWords(liftingWords)
  const toast = useToast()
  const textOf = useProblemText()
  const [asked, ask] = useState(false)
  const { mutate, isPending, error } = useChange('refuseLifting', stale)
  const refuse = () =>
    mutate(
      { given: { liftingId } },
      {
        onSuccess: () => {
          ask(false)
          toast({ text: t('refusedDone') })
        },
      },
    )
  return (
    <>
      <Button onPress={() => ask(true)}>{t('refuse')}</Button>
      <Confirm
        title={t('refuseTitle')}
        verb={t('refuse')}
        open={asked}
        busy={isPending}
        onConfirm={refuse}
        onClose={() => ask(false)}
      >
        <p>{t('refuseNote')}</p>
        {error && <ErrorState title={t('notGiven')}>{textOf(error)}</ErrorState>}
      </Confirm>
    </>
  )
}
