import { useState } from 'react'
import { useLocation } from 'wouter'
import { type Asked, useChange } from '../app/api.ts'
import { faultAt, faultsOnlyAt, useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { Checkbox, RadioGroup } from '../kit/choices.tsx'
import { TextArea, TextField } from '../kit/field.tsx'
import { Page, Section } from '../kit/page.tsx'
import { ErrorState } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { overviewWords } from './overview-words.ts'
import { SubjectsFirst } from './subjects-first.tsx'
import { spaceWords } from './words.ts'
import './spaces.css'

export function NewSpacePage() {
  const t = useWords(spaceWords)
  const textOf = useProblemText()
  const [, go] = useLocation()
  const [name, setName] = useState('')
  const [purpose, setPurpose] = useState('')
  const [access, setAccess] = useState<Asked<'createSpace'>['access']>('open')
  const [withGuests, setGuests] = useState(false)
  const words = useWords(overviewWords)
  const create = useChange('createSpace', ['listSpaces'])
  const send = () =>
    create.mutate(
      { given: { name, purpose, access } },
      { onSuccess: ({ id }) => go(withGuests ? `/spaces/${id}/people` : `/spaces/${id}`) },
    )
  const { error } = create
  return (
    <Page
      title={t('newTitle')}
      lede={<p>{t('newLede')}</p>}
      crumb={[{ word: t('spaces'), href: '/spaces' }, { word: t('newTitle') }]}
    >
      <SubjectsFirst typed={`${name} ${purpose}`.trim()} />
      <Section title={words('thenSpace')}>
        <form
          className="s-form"
          onSubmit={(submit) => {
            submit.preventDefault()
            send()
          }}
        >
          <TextField
            label={t('name')}
            description={t('nameNote')}
            value={name}
            onChange={setName}
            maxLength={80}
            error={faultAt(error, '/name')}
            required
          />
          <TextArea
            label={t('purpose')}
            description={t('purposeNote')}
            value={purpose}
            onChange={setPurpose}
            maxLength={240}
            rows={2}
            error={faultAt(error, '/purpose')}
            required
          />
          <RadioGroup
            label={t('access')}
            layout="cards"
            options={[
              { id: 'open', word: t('open'), note: t('openNote') },
              { id: 'private', word: t('private'), note: t('privateNote') },
              { id: 'secret', word: t('secret'), note: t('secretNote') },
            ]}
            value={access}
            onChange={setAccess}
          />
          {access !== 'open' && (
            <Checkbox checked={withGuests} onChange={setGuests} note={words('withGuestsNote')}>
              {words('withGuests')}
            </Checkbox>
          )}
          {error && !faultsOnlyAt(error, ['/name', '/purpose']) && (
            <ErrorState title={t('notCreated')}>{textOf(error)}</ErrorState>
          )}
          <div>
            <Button
              type="submit"
              kind="filled"
              busy={create.isPending}
              disabled={name.trim().length < 2 || purpose.trim().length < 10}
            >
              {t('prepare')}
            </Button>
          </div>
        </form>
      </Section>
    </Page>
  )
}
