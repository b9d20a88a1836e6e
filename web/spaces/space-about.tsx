import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { useSearch } from 'wouter'
import { useChange } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { faultAt, faultsOnlyAt, useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { TextArea, TextField } from '../kit/field.tsx'
import { Prose } from '../kit/prose.tsx'
import { ErrorState } from '../kit/states.tsx'
import { type Definition, DefinitionList } from '../kit/table.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { isSteward } from './space-changes.ts'
import { SpaceUnnamed } from './space-unnamed.tsx'
import type { Space } from './state-chips.tsx'
import { spaceWords } from './words.ts'

export function SpaceAbout({ space }: { space: Space }) {
  const t = useWords(spaceWords)
  const inside = useMe().audience === 'inside'
  const [editing, edit] = useState(new URLSearchParams(useSearch()).has('edit') && isSteward(space))
  if (editing) return <EditSpace space={space} onDone={() => edit(false)} />
  const { purpose, access, state, organisation, openedReason } = space
  const definitions: Definition[] = [
    { term: t('purposeTitle'), meaning: purpose },
    { term: t('accessTitle'), meaning: `${t(access)}. ${t(`${access}Note`)}` },
    { term: t('stateTitle'), meaning: t(state === 'open' ? 'active' : state) },
    ...(organisation
      ? [{ term: t('sharedWith'), meaning: <span className="w-guests">{organisation}</span> }]
      : []),
    ...(space.charterHtml ? [{ term: t('charter'), meaning: <Prose html={space.charterHtml} small /> }] : []),
    ...(openedReason ? [{ term: t('openedWhy'), meaning: openedReason }] : []),
  ]
  return (
    <div className="w-stack" data-gap="24">
      <DefinitionList definitions={definitions} />
      {inside && state === 'open' && <SpaceUnnamed spaceId={space.id} />}
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
  const [charter, setCharter] = useState(space.charter)
  const change = useChange('editSpace', ['readSpace', 'listSpaces'])
  const onSuccess = () => {
    toast({ text: t('saved') })
    onDone()
  }
  const save = () =>
    change.mutate(
      { given: { spaceId: space.id, name, purpose, charter }, version: space.version },
      { onSuccess },
    )
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
      <TextArea
        label={t('charter')}
        description={t('charterNote')}
        value={charter}
        onChange={setCharter}
        maxLength={2000}
        rows={8}
        error={faultAt(error, '/charter')}
      />
      {error && !faultsOnlyAt(error, ['/name', '/purpose', '/charter']) && (
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
