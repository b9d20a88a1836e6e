import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { useChange } from '../app/api.ts'
import { faultAt, faultsOnlyAt, useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { TextArea, TextField } from '../kit/field.tsx'
import { ErrorState } from '../kit/states.tsx'
import { type Definition, DefinitionList } from '../kit/table.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { isSteward } from './space-actions.tsx'
import type { Space } from './state-chips.tsx'
import { spaceWords } from './words.ts'

export function SpaceAbout({ space }: { space: Space }) {
  const t = useWords(spaceWords)
  const [editing, edit] = useState(false)
  if (editing) return <EditSpace space={space} onDone={() => edit(false)} />
  const { purpose, access, state, organisation, openedReason } = space
  const definitions: Definition[] = [
    { term: t('purposeTitle'), meaning: purpose },
    { term: t('accessTitle'), meaning: `${t(access)}. ${t(`${access}Note`)}` },
    { term: t('stateTitle'), meaning: t(state === 'open' ? 'active' : state) },
    ...(organisation
      ? [{ term: t('sharedWith'), meaning: <span className="w-guests">{organisation}</span> }]
      : []),
    ...(openedReason ? [{ term: t('openedWhy'), meaning: openedReason }] : []),
  ]
  return (
    <div className="w-stack" data-gap="24">
      <DefinitionList definitions={definitions} />
      {isSteward(space) && state !== 'archived' && (
        <div>
          <Button icon={Pencil} onPress={() => edit(true)}>
            {t('edit')}
          </Button>
        </div>
      )}
    </div>
  )
}

function EditSpace({ space, onDone }: { space: Space; onDone: () => void }) {
  const t = useWords(spaceWords)
  const toast = useToast()
  const textOf = useProblemText()
  const [name, setName] = useState(space.name)
  const [purpose, setPurpose] = useState(space.purpose)
  const change = useChange('editSpace', ['readSpace', 'listSpaces'])
  const onSuccess = () => {
    toast({ text: t('saved') })
    onDone()
  }
  const save = () =>
    change.mutate({ given: { spaceId: space.id, name, purpose }, version: space.version }, { onSuccess })
  const { error } = change
  return (
    <form
      className="s-form"
      onSubmit={(submit) => {
        submit.preventDefault()
        save()
      }}
    >
      <TextField
        label={t('name')}
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
      {error && !faultsOnlyAt(error, ['/name', '/purpose']) && (
        <ErrorState title={t('notSaved')}>{textOf(error)}</ErrorState>
      )}
      <div className="w-line">
        <Button type="submit" kind="filled" busy={change.isPending}>
          {t('save')}
        </Button>
        <Button onPress={onDone}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
