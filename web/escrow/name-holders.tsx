import { useState } from 'react'
import { useChange, usePages } from '../app/api.ts'
import { useDebounced } from '../app/debounced.ts'
import { useMe } from '../app/me.tsx'
import { faultAt, faultsOnlyAt, useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { ComboBox } from '../kit/combobox.tsx'
import { TextField } from '../kit/field.tsx'
import { Section } from '../kit/page.tsx'
import { ErrorState } from '../kit/states.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { ofEscrow } from './sealed.ts'
import type { Board } from './standing.tsx'
import { namingWords } from './words.ts'

type Named = { person: { id: string; name: string } | null; office: string }
const nobody: Named = { person: null, office: '' }
const offices = ['/holders/0/office', '/holders/1/office']

/** Two different people, each with the office they hold it in. */
export function NameHolders({ board: { current, waiting } }: { board: Board }) {
  const t = useWords(namingWords)
  const toast = useToast()
  const textOf = useProblemText()
  const [one, setOne] = useState(nobody)
  const [other, setOther] = useState(nobody)
  const { mutate, error, isPending } = useChange('nameKeyholders', ofEscrow)
  const holders = [one, other].flatMap(({ person, office }) =>
    person && office.trim().length >= 3 ? [{ personId: person.id, office: office.trim() }] : [],
  )
  const name = () => mutate({ given: { holders } }, { onSuccess: () => toast({ text: t('named') }) })
  return (
    <Section title={t(current ? 'replaceTitle' : 'nameTitle')}>
      <form
        className="s-form"
        autoComplete="off"
        onSubmit={(submit) => {
          submit.preventDefault()
          if (holders.length === 2 && !isPending) name()
        }}
      >
        <div className="w-stack" data-gap="8">
          <p>{t('nameNote')}</p>
          {current && <p>{t('replaceNote')}</p>}
          {waiting && <p>{t('offerAgain')}</p>}
          <p className="w-small w-quiet">{t('ask')}</p>
        </div>
        <Pick
          words={[t('one'), t('oneOffice')]}
          named={one}
          onChange={setOne}
          without={other.person?.id}
          fault={faultAt(error, offices[0] ?? '')}
        />
        <Pick
          words={[t('other'), t('otherOffice')]}
          named={other}
          onChange={setOther}
          without={one.person?.id}
          fault={faultAt(error, offices[1] ?? '')}
        />
        {error && !faultsOnlyAt(error, offices) && (
          <ErrorState title={t('notNamed')}>{textOf(error)}</ErrorState>
        )}
        <div>
          <Button type="submit" kind="filled" disabled={holders.length < 2} busy={isPending}>
            {t('name')}
          </Button>
        </div>
      </form>
    </Section>
  )
}

type PickProps = {
  words: readonly [person: string, office: string]
  named: Named
  onChange: (named: Named) => void
  without: string | undefined
  fault: string | null
}

function Pick({ words: [word, officeWord], named, onChange, without, fault }: PickProps) {
  const t = useWords(namingWords)
  const me = useMe()
  const [typed, type] = useState('')
  const q = useDebounced(typed.trim(), 120)
  const { rows } = usePages('listPeople', { limit: 12, ...(q && { q }) }, { keep: true })
  const found = rows.filter(
    ({ id, audience }) => audience === 'inside' && id !== me.personId && id !== without,
  )
  const kept = named.person && found.every(({ id }) => id !== named.person?.id) ? [named.person] : []
  const options = [
    ...found.map(({ id, name, title, unit }) => ({
      id,
      name,
      note: [title, unit].filter(Boolean).join(', '),
    })),
    ...kept.map((person) => ({ ...person, note: '' })),
  ]
  return (
    <div className="w-stack" data-gap="8">
      <ComboBox
        label={word}
        empty={t('nobody')}
        options={options.map(({ id, name, note }) => ({ id, word: name, ...(note && { note }) }))}
        value={named.person?.id ?? null}
        typed={typed}
        onType={type}
        onChange={(id) => {
          const person = options.find((each) => each.id === id)
          onChange({ ...named, person: person ? { id: person.id, name: person.name } : null })
          if (person) type(person.name)
        }}
      />
      <TextField
        label={officeWord}
        placeholder={t('officeHint')}
        value={named.office}
        onChange={(office) => onChange({ ...named, office })}
        maxLength={80}
        error={fault}
      />
    </div>
  )
}
