import { ShieldCheck, ShieldOff, UserX } from 'lucide-react'
import { useState } from 'react'
import { type Answer, useChange, useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { faultAt, useProblemText } from '../app/problem.ts'
import { Action } from '../kit/action.tsx'
import { Button } from '../kit/button.tsx'
import { Confirm } from '../kit/dialog.tsx'
import { TextField } from '../kit/field.tsx'
import { useFormat } from '../kit/format.tsx'
import { AsidePart } from '../kit/page.tsx'
import { ErrorState } from '../kit/states.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { Proof, wantsProof } from './proof.tsx'
import { stayWords } from './stay-words.ts'

type Somebody = { id: string; name: string; audience: 'inside' | 'outside' | 'unnamed'; state: string }

/** Beside a person's card: a guest's host and last day; for administrators, the role itself and the end of anyone's access. */
export function AccessPart({ person }: { person: Somebody }) {
  const t = useWords(stayWords)
  const me = useMe()
  const guest = person.audience === 'outside' && me.audience === 'inside'
  const mayEnd = me.administrator && person.id !== me.personId && person.state === 'active'
  const mayAppoint = me.administrator && person.audience === 'inside' && person.state === 'active'
  if (!guest && !mayEnd && !mayAppoint) return null
  return (
    <AsidePart title={t('stay')}>
      <div className="w-stack">
        {guest && <Stay person={person} />}
        {mayAppoint && <Administration person={person} />}
        {mayEnd && <EndAccess person={person} />}
      </div>
    </AsidePart>
  )
}

function Stay({ person }: { person: Somebody }) {
  const t = useWords(stayWords)
  const me = useMe()
  const format = useFormat()
  const { data } = useRead('readStay', { personId: person.id })
  if (!data) return null
  const { active, host, guestUntil } = data
  const said = { name: host.name, date: format.fullDate(new Date(guestUntil)) }
  return (
    <>
      <p>{t(active ? 'hostedBy' : 'over', said)}</p>
      {(me.administrator || host.id === me.personId) && (
        <StayForm key={guestUntil} person={person} stay={data} />
      )}
    </>
  )
}

function StayForm({ person, stay }: { person: Somebody; stay: Answer<'readStay'> }) {
  const t = useWords(stayWords)
  const textOf = useProblemText()
  const toast = useToast()
  const [guestUntil, setUntil] = useState(stay.guestUntil)
  const { mutate, error, isPending } = useChange('setStay', ['readStay'])
  const change = () =>
    mutate({ given: { personId: person.id, guestUntil } }, { onSuccess: () => toast({ text: t('changed') }) })
  return (
    <form
      className="w-stack"
      onSubmit={(submit) => {
        submit.preventDefault()
        change()
      }}
    >
      <TextField
        label={t('until')}
        description={t('untilNote')}
        type="date"
        value={guestUntil}
        onChange={setUntil}
        error={faultAt(error, '/guestUntil')}
        required
      />
      {error && <ErrorState title={t('notChanged')}>{textOf(error)}</ErrorState>}
      <div>
        <Button type="submit" small busy={isPending} disabled={!guestUntil || guestUntil === stay.guestUntil}>
          {t('change')}
        </Button>
      </div>
    </form>
  )
}

function EndAccess({ person: { id, name } }: { person: Somebody }) {
  const t = useWords(stayWords)
  const textOf = useProblemText()
  const toast = useToast()
  const [asked, ask] = useState(false)
  const { mutate, error, isPending } = useChange('endAccess', ['readPerson', 'listPeople', 'readStay'])
  const end = () =>
    mutate(
      { given: { personId: id } },
      { onSuccess: () => toast({ text: t('ended', { name }) }), onSettled: () => ask(false) },
    )
  return (
    <>
      {error && !wantsProof(error) && <ErrorState title={t('notChanged')}>{textOf(error)}</ErrorState>}
      <Proof error={error} onProved={end} />
      <div>
        <Action icon={UserX} onPress={() => ask(true)} danger>
          {t('endAccess')}
        </Action>
      </div>
      <Confirm
        title={t('endTitle', { name })}
        verb={t('endAccess')}
        danger
        busy={isPending}
        open={asked}
        onConfirm={end}
        onClose={() => ask(false)}
      >
        <p>{t('endWhy')}</p>
      </Confirm>
    </>
  )
}

function Administration({ person: { id, name } }: { person: Somebody }) {
  const t = useWords(stayWords)
  const textOf = useProblemText()
  const toast = useToast()
  const [asked, ask] = useState(false)
  const { data } = useRead('listAdministrators', {})
  const appoint = useChange('appointAdministrator', ['listAdministrators'])
  const dismiss = useChange('dismissAdministrator', ['listAdministrators', 'readMe'])
  if (!data) return null
  const administers = data.data.some((each) => each.id === id)
  const act = administers ? 'dismiss' : 'appoint'
  const { mutate, error, isPending } = administers ? dismiss : appoint
  const decide = () =>
    mutate(
      { given: { personId: id } },
      {
        onSuccess: () => toast({ text: t(administers ? 'dismissed' : 'appointed', { name }) }),
        onSettled: () => ask(false),
      },
    )
  return (
    <>
      {error && !wantsProof(error) && <ErrorState title={t('notChanged')}>{textOf(error)}</ErrorState>}
      <Proof error={error} onProved={decide} />
      <div>
        <Action icon={administers ? ShieldOff : ShieldCheck} onPress={() => ask(true)} danger={administers}>
          {t(act)}
        </Action>
      </div>
      <Confirm
        title={t(`${act}Title`, { name })}
        verb={t(act)}
        danger={administers}
        busy={isPending}
        open={asked}
        onConfirm={decide}
        onClose={() => ask(false)}
      >
        <p>{t(`${act}Why`)}</p>
      </Confirm>
    </>
  )
}
