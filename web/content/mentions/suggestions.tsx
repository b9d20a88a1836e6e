import { Hash, LayoutGrid } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { type Answer, useRead } from '../../app/api.ts'
import { useDebounced } from '../../app/debounced.ts'
import { useAnnounce } from '../../kit/announce.tsx'
import { useWords } from '../../kit/words.tsx'
import type { Selected } from '../markdown-edit.ts'
import { type Choice, usePicker } from './picker.tsx'
import type { ShownMention } from './shown.ts'
import { type Mention, mention, type Typed, typedIn } from './typed.ts'
import { mentionWords } from './words.ts'

/** Where a text is being written: in a space, under a post, or (neither) under subjects. Null: not chosen yet. */
export type Place = { spaceId?: string; postId?: string } | null

export type MentionChoice = Mention & Choice
type Parts = {
  area: RefObject<HTMLTextAreaElement | null>
  /** As it shows, */
  text: string
  /** and the mentions that stand in it. */
  mentions: readonly ShownMention[]
  place: Place
  onEdit: (edited: Selected, named: Mention) => void
}

/** Suggestions under a text in Markdown while `@` or `#` is typed in it. */
export function useSuggestions({ area, text, mentions, place, onEdit }: Parts) {
  const [caret, setCaret] = useState<number | null>(null)
  const found = caret === null ? null : typedIn({ text, from: caret, to: caret })
  // Behind a mention one writes on: it is not being typed any more.
  const typed = found && mentions.some(({ at }) => at === found.at) ? null : found
  const look = () => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {}
    setCaret(selectionStart === selectionEnd ? selectionStart : null)
  }
  const picker = useMentionPicker({
    typed,
    place,
    onChoose: (choice, { at }) => {
      if (typed && caret !== null) onEdit(mention(text, { ...typed, at }, caret, choice), choice)
    },
  })
  const onKeyDown = (key: KeyboardEvent): boolean => {
    const taken = picker.onKey({ ...pressedOf(key), isComposing: key.nativeEvent.isComposing })
    if (taken) {
      key.preventDefault()
      key.stopPropagation()
    }
    return taken
  }
  return {
    onKeyDown,
    field: { onSelect: look, onBlur: () => setCaret(null), ...picker.field },
    list: picker.list,
  }
}

const pressedOf = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) => ({
  ...{ key, ctrlKey, metaKey, altKey, shiftKey },
})

type PickerParts = {
  typed: Typed | null
  place: Place
  onChoose: (choice: MentionChoice, typed: Typed) => void
  at?: { left: number; top: number } | null
}

/** The list of whom and what can be mentioned, while a mention is being typed. */
export function useMentionPicker({ typed, place, onChoose, at = null }: PickerParts) {
  const t = useWords(mentionWords)
  const announce = useAnnounce()
  const [dismissed, dismiss] = useState<number | null>(null)
  const asking = typed !== null && typed.at !== dismissed
  const choices = useChoices(typed, asking, place)
  return usePicker({
    label: t(typed?.sign === '#' ? 'places' : 'people'),
    choices,
    asked: typed ? typed.sign + typed.q : '',
    at,
    onDismiss: () => dismiss(typed?.at ?? null),
    onChoose(choice) {
      if (!typed) return
      onChoose(choice, typed)
      announce(t('inserted', { name: choice.name }))
    },
  })
}

function useChoices(typed: Typed | null, asking: boolean, place: Place): MentionChoice[] {
  const t = useWords(mentionWords)
  const q = useDebounced(typed?.q ?? '')
  const { data, isPlaceholderData } = useRead(
    'suggestMentions',
    { q, ...place },
    { enabled: asking, keep: true },
  )
  if (!asking || !typed || !data) return []
  const choices =
    typed.sign === '#'
      ? placesOf(data, t('space'), t('subject'))
      : data.people.map(({ id, name, title, organisation, reachesHere }) => {
          const warned = place !== null && !reachesHere
          const whose = organisation ? t('guestOf', { company: organisation }) : title
          const note = [whose, warned && t('cannotRead')].filter(Boolean).join(', ')
          return { kind: 'person' as const, id, name, note, icon: null, warned }
        })
  // Until the answer to the last letter comes, nobody is offered whom the letters do not name.
  const settled = q === typed.q && !isPlaceholderData
  return settled ? choices : choices.filter(({ name }) => plain(name).includes(plain(typed.q)))
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function placesOf(
  { spaces, subjects }: Answer<'suggestMentions'>,
  space: string,
  subject: string,
): MentionChoice[] {
  return [
    ...spaces.map(({ id, name }) => ({
      ...{ kind: 'space' as const, id, name, note: space, icon: LayoutGrid, warned: false },
    })),
    ...subjects.map(({ id, name }) => ({
      ...{ kind: 'subject' as const, id, name, note: subject, icon: Hash, warned: false },
    })),
  ]
}
