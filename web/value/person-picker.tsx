import { useState } from 'react'
import { usePages } from '../app/api.ts'
import { useDebounced } from '../app/debounced.ts'
import { ComboBox } from '../kit/combobox.tsx'
import { useWords } from '../kit/words.tsx'
import { officeWords } from './value-words.ts'

export type Named = { id: string; name: string }

/** One colleague, by typing; `person` is who is chosen. */
export function PersonPicker({
  label,
  person,
  onChange,
}: {
  label: string
  person: Named | null
  onChange: (person: Named | null) => void
}) {
  const t = useWords(officeWords)
  const [typed, type] = useState(person?.name ?? '')
  const q = useDebounced(typed.trim(), 120)
  const { rows } = usePages('listPeople', { limit: 12, ...(q && { q }) }, { keep: true })
  const found = rows.filter(({ audience }) => audience === 'inside')
  const kept = person && found.every(({ id }) => id !== person.id) ? [person] : []
  const options = [
    ...found.map(({ id, name, title, unit }) => ({
      id,
      name,
      note: [title, unit].filter(Boolean).join(', '),
    })),
    ...kept.map((each) => ({ ...each, note: '' })),
  ]
  return (
    <ComboBox
      label={label}
      empty={t('noPerson')}
      options={options.map(({ id, name, note }) => ({ id, word: name, ...(note && { note }) }))}
      value={person?.id ?? null}
      typed={typed}
      onType={type}
      onChange={(id) => {
        const chosen = options.find((each) => each.id === id)
        onChange(chosen ? { id: chosen.id, name: chosen.name } : null)
        if (chosen) type(chosen.name)
      }}
    />
  )
}
