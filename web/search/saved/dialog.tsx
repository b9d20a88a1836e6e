import { type SubmitEvent, useId, useState } from 'react'
import { useChange } from '../../app/api.ts'
import { useProblemText } from '../../app/problem.ts'
import { Button } from '../../kit/button.tsx'
import { Checkbox } from '../../kit/choices.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { TextField } from '../../kit/field.tsx'
import { useWords } from '../../kit/words.tsx'
import { savedWords } from './words.ts'

/** What is kept: a new one has no id yet. */
export type Draft = { id: string | null; name: string; line: string; alert: boolean }

/** The name of a search, and whether it alerts. */
export function SavedSearchDialog({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const t = useWords(savedWords)
  const textOf = useProblemText()
  const form = useId()
  const [name, setName] = useState(draft.name)
  const [alert, setAlert] = useState(draft.alert)
  const save = useChange('saveSearch', ['listSavedSearches'])
  const change = useChange('changeSavedSearch', ['listSavedSearches'])
  const submit = (sent: SubmitEvent<HTMLFormElement>) => {
    sent.preventDefault()
    const given = { name: name.trim() || draft.line, alert }
    if (draft.id) change.mutate({ given: { savedSearchId: draft.id, ...given } }, { onSuccess: onClose })
    else save.mutate({ given: { line: draft.line, ...given } }, { onSuccess: onClose })
  }
  const foot = (
    <Button type="submit" form={form} kind="filled" busy={save.isPending || change.isPending}>
      {t('keep')}
    </Button>
  )
  return (
    <Dialog title={t(draft.id ? 'rename' : 'save')} open onClose={onClose} foot={foot}>
      <form id={form} onSubmit={submit} className="r-saved-form">
        <TextField
          label={t('name')}
          value={name}
          onChange={setName}
          maxLength={80}
          autoFocus
          error={textOf(save.error ?? change.error)}
        />
        <Checkbox checked={alert} onChange={setAlert} note={t('alertNote')}>
          {t('alert')}
        </Checkbox>
      </form>
    </Dialog>
  )
}
