import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button as Pressable } from 'react-aria-components/Button'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components/Popover'
import { TextField } from '../kit/field.tsx'
import { useWords } from '../kit/words.tsx'
import { peopleWords } from './words.ts'

export type Choice = { id: string; word: string; note?: string; people: number }

const shownMost = 80
const searchFrom = 9

/** A filter not yet in force: a chip that opens what it can be set to. */
export function Pick({
  word,
  choices,
  onChoose,
}: {
  word: string
  choices: readonly Choice[]
  onChoose: (id: string) => void
}) {
  const [open, setOpen] = useState(false)
  const choose = (id: string) => {
    setOpen(false)
    onChoose(id)
  }
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Pressable className="w-chip">
        {word}
        <ChevronDown className="w-icon" aria-hidden />
      </Pressable>
      <Popover className="w-popover w-popover-list p-pick" placement="bottom start">
        <Dialog aria-label={word} className="p-pick-words">
          <Choices word={word} choices={choices} onChoose={choose} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function Choices({
  word,
  choices,
  onChoose,
}: {
  word: string
  choices: readonly Choice[]
  onChoose: (id: string) => void
}) {
  const t = useWords(peopleWords)
  const [typed, type] = useState('')
  const found = choices.filter((choice) => plain(choice.word).includes(plain(typed)))
  return (
    <>
      {choices.length >= searchFrom && (
        <TextField label={t('search')} labelHidden type="search" value={typed} onChange={type} autoFocus />
      )}
      <ListBox
        className="w-options"
        aria-label={word}
        items={found.slice(0, shownMost)}
        onAction={(key) => onChoose(String(key))}
        renderEmptyState={() => <div className="w-options-empty">{t('none')}</div>}
        autoFocus={choices.length < searchFrom && 'first'}
      >
        {({ id, word: said, note, people }) => (
          <ListBoxItem id={id} textValue={said} className="w-option p-pick-option">
            <span>
              {said}
              {note && <span className="w-option-note">{note}</span>}
            </span>
            <span className="p-count">{people}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </>
  )
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
