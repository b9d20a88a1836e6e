import { useState } from 'react'
import { usePages } from '../app/api.ts'
import { useDebounced } from '../app/debounced.ts'
import { useMe } from '../app/me.tsx'
import { ComboBox } from '../kit/combobox.tsx'
import { useWords } from '../kit/words.tsx'
import { conversationWords } from './words.ts'

export type Colleague = { id: string; name: string }
type PickerProps = { without: readonly string[]; onPick: (colleague: Colleague) => void }

/** One colleague at a time, by the directory's own search; who is chosen already is not offered. */
export function ColleaguePicker({ without, onPick }: PickerProps) {
  const t = useWords(conversationWords)
  const me = useMe()
  const [typed, type] = useState('')
  const q = useDebounced(typed.trim(), 120)
  const { rows } = usePages('listPeople', { limit: 12, ...(q && { q }) }, { keep: true })
  const offered = rows.filter(
    ({ id, audience }) => audience === 'inside' && id !== me.personId && !without.includes(id),
  )
  return (
    <ComboBox
      label={t('colleague')}
      description={t('colleagueNote')}
      empty={t('nobody')}
      autoFocus
      options={offered.map(({ id, name, title, unit }) => {
        const note = [title, unit].filter(Boolean).join(', ')
        return { id, word: name, ...(note && { note }) }
      })}
      value={null}
      typed={typed}
      onType={type}
      onChange={(id) => {
        const chosen = offered.find((each) => each.id === id)
        if (!chosen) return
        type('')
        onPick(chosen)
      }}
    />
  )
}
