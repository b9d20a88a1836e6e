import { useRef, useState } from 'react'
import { useSearch } from 'wouter'
import { type Answer, useChange, useRead } from '../../app/api.ts'
import { faultAt, useProblemText } from '../../app/problem.ts'

import { Button, ButtonLink } from '../../kit/button.tsx'
import { RadioGroup } from '../../kit/choices.tsx'
import { ComboBox } from '../../kit/combobox.tsx'
import { TextArea, TextField } from '../../kit/field.tsx'
import { Page, Section } from '../../kit/page.tsx'
import { EmptyState, ErrorState, Notice } from '../../kit/states.tsx'
import { useWords } from '../../kit/words.tsx'
import { CopyText } from '../../settings/copy-text.tsx'
import { SubjectsField } from '../place-fields.tsx'
import { drawKey, type Held, useKeys } from './keys.ts'
import { useHour } from './moment.ts'
import { unnamedWords } from './words.ts'
import '../../escrow/escrow.css'

type Terms = Answer<'readUnnamedTerms'>

/** A page of its own, so that no draft and no upload of the other one is ever near. */
export function AskUnnamedPage() {
  const t = useWords(unnamedWords)
  const [sent, setSent] = useState<{ held: Held; nextAt: string } | null>(null)
  const { data } = useRead('listUnnamedSpaces', {})
  return (
    <Page title={t(sent ? 'sentTitle' : 'title')}>
      {sent ? (
        <Sent {...sent} />
      ) : data?.data.length === 0 ? (
        <EmptyState title={t('nowhereTitle')}>{t('nowhere')}</EmptyState>
      ) : (
        data && <Form spaces={data.data} onSent={setSent} />
      )}
    </Page>
  )
}

function Sent({ held, nextAt }: { held: Held; nextAt: string }) {
  const t = useWords(unnamedWords)
  const when = useHour()
  return (
    <div className="w-stack" data-gap="16">
      <p>{t('sent', { when: when(nextAt) })}</p>
      <Section title={t('keepTitle')}>
        <div className="w-stack" data-gap="8">
          <div className="e-phrase">
            <CopyText text={held.phrase ?? held.key} />
          </div>
          <p className="w-small w-quiet">{t('keep')}</p>
        </div>
      </Section>
      <div className="w-line">
        <ButtonLink href="/unnamed">{t('mine')}</ButtonLink>
      </div>
    </div>
  )
}

type FormProps = {
  spaces: { id: string; name: string }[]
  onSent: (sent: { held: Held; nextAt: string }) => void
}

function Form({ spaces, onSent }: FormProps) {
  const t = useWords(unnamedWords)
  const textOf = useProblemText()
  const wanted = new URLSearchParams(useSearch()).get('space')
  const [first] = spaces
  const [spaceId, setSpaceId] = useState(spaces.find(({ id }) => id === wanted)?.id ?? first?.id ?? '')
  const [title, setTitle] = useState('')
  const [body, setBody] = useState('')
  const [strength, setStrength] = useState<'members' | 'moderators'>('moderators')
  const [subjects, setSubjects] = useState<readonly string[]>([])
  const { data: terms, refetch } = useRead(
    'readUnnamedTerms',
    { spaceId },
    { enabled: spaceId !== '', keep: true },
  )
  const { keep, forget } = useKeys()
  const drawn = useRef<Held | null>(null)
  const asking = useChange('askUnnamed', ['readUnnamedTerms'])
  const complete = terms?.mayAsk && title.trim().length >= 3 && body.trim() !== ''
  const send = async () => {
    if (!terms || !complete || asking.isPending) return
    drawn.current ??= await drawKey()
    const held = drawn.current
    // Kept before it leaves: should the answer never arrive, whoever asked still speaks for it.
    keep(held)
    const escrowId = terms.escrow?.id ?? null
    const given = {
      spaceId,
      title: title.trim(),
      body,
      strength: terms.escrow ? strength : 'moderators',
      escrowId,
      keyHash: held.keyHash,
      subjects: [...subjects],
    }
    asking.mutate(
      { given },
      {
        onSuccess: ({ nextAt }) => onSent({ held, nextAt }),
        onError: ({ status, code }) => {
          if (code === 'unnamed.key_used') return onSent({ held, nextAt: terms.nextAt })
          if (status !== 0) forget(held.key)
          void refetch()
        },
      },
    )
  }
  return (
    <form
      className="s-form"
      autoComplete="off"
      onSubmit={(submit) => {
        submit.preventDefault()
        void send()
      }}
    >
      <ComboBox
        label={t('where')}
        options={spaces.map(({ id, name }) => ({ id, word: name }))}
        value={spaceId}
        onChange={(id) => setSpaceId(id ?? '')}
      />
      {terms && <Promised terms={terms} strength={strength} onStrength={setStrength} />}
      <TextField
        label={t('question')}
        value={title}
        onChange={setTitle}
        maxLength={200}
        error={faultAt(asking.error, '/title')}
      />
      <TextArea
        label={t('details')}
        description={t('detailsNote')}
        value={body}
        onChange={setBody}
        rows={7}
      />
      <SubjectsField
        subjects={subjects}
        onSubjects={setSubjects}
        needed={false}
        error={faultAt(asking.error, '/subjects')}
      />
      <p className="w-small w-quiet">{t('plain')}</p>
      {asking.error && <ErrorState title={t('notSent')}>{textOf(asking.error)}</ErrorState>}
      <div className="w-line">
        <Button type="submit" kind="filled" disabled={!complete} busy={asking.isPending}>
          {t('send')}
        </Button>
        <ButtonLink href="/unnamed">{t('mine')}</ButtonLink>
      </div>
    </form>
  )
}

type PromisedProps = {
  terms: Terms
  strength: 'members' | 'moderators'
  onStrength: (strength: 'members' | 'moderators') => void
}

/** Who can find out, how, and when it appears: said before a word is written. */
function Promised({ terms, strength, onStrength }: PromisedProps) {
  const t = useWords(unnamedWords)
  const when = useHour()
  const { escrow, atLeast, enough, nextAt } = terms
  const [one, other] = escrow?.holders ?? []
  const b = (inside: React.ReactNode) => <b>{inside}</b>
  return (
    <Section title={t('whoTitle')}>
      <div className="w-stack" data-gap="16">
        <Notice tone="guede">
          {one && other
            ? t.rich('held', {
                ...{ one: one.name, oneOffice: one.office, other: other.name, otherOffice: other.office, b },
              })
            : t.rich('nobody', { b })}
        </Notice>
        {escrow && (
          <RadioGroup
            label={t('strength')}
            value={strength}
            onChange={onStrength}
            options={[
              { id: 'members', word: t('members'), note: t('membersNote') },
              { id: 'moderators', word: t('moderators'), note: t('moderatorsNote') },
            ]}
          />
        )}
        <p className="w-small">{t('when', { when: when(nextAt), count: atLeast })}</p>
        {!enough && <p className="w-small">{t('notEnough')}</p>}
        <p className="w-small w-quiet">{t('bystander')}</p>
      </div>
    </Section>
  )
}
