import { Hash, LayoutGrid, type LucideIcon } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { type Answer, useRead } from '../../app/api.ts'
import { useDebounced } from '../../app/debounced.ts'
import { useAnnounce } from '../../kit/announce.tsx'
import { Avatar } from '../../kit/avatar.tsx'
import { useWords } from '../../kit/words.tsx'
import type { Selected } from '../markdown-edit.ts'
import type { ShownMention } from './shown.ts'
import { type Mention, mention, typedIn } from './typed.ts'
import { mentionWords } from './words.ts'
import './mentions.css'

/** Where a text is being written: in a space, under a post, or (neither) under subjects. Null: not chosen yet. */
export type Place = { spaceId?: string; postId?: string } | null

type Choice = Mention & { note: string; icon: LucideIcon | null; warned: boolean }
type Parts = {
  area: RefObject<HTMLTextAreaElement | null>
  /** As it shows, */
  text: string
  /** and the mentions that stand in it. */
  mentions: readonly ShownMention[]
  place: Place
  onEdit: (edited: Selected, named: Mention) => void
}

/**
 * Suggestions under a text while `@` or `#` is typed in it. The focus stays in the text, which points at the
 * chosen line; how many there are is said aloud, since a text of several lines is no combobox to a screen reader.
 */
export function useSuggestions({ area, text, mentions, place, onEdit }: Parts) {
  const t = useWords(mentionWords)
  const announce = useAnnounce()
  const list = useId()
  const [caret, setCaret] = useState<number | null>(null)
  const [dismissed, dismiss] = useState<number | null>(null)
  const [active, setActive] = useState(0)
  const found = caret === null ? null : typedIn({ text, from: caret, to: caret })
  // Behind a mention one writes on: it is not being typed any more.
  const typed = found && mentions.some(({ at }) => at === found.at) ? null : found
  const asking = typed !== null && typed.at !== dismissed
  const choices = useChoices(typed, asking, place)
  const open = choices.length > 0
  const current = Math.min(active, choices.length - 1)
  const look = () => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {}
    setCaret(selectionStart === selectionEnd ? selectionStart : null)
  }
  const choose = (choice: Choice | undefined) => {
    if (!choice || !typed || caret === null) return
    onEdit(mention(text, typed, caret, choice), choice)
    announce(t('inserted', { name: choice.name }))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when the list changes, not when the words do
  useEffect(() => {
    setActive(0)
    if (open) announce(t('found', { count: choices.length }))
  }, [open, choices.length, typed?.q])

  /** True when the key was for the list. */
  const onKeyDown = (key: KeyboardEvent): boolean => {
    if (!open || key.ctrlKey || key.metaKey || key.altKey || key.nativeEvent.isComposing) return false
    const step = steps.get(key.key)
    if (step) setActive((current + step + choices.length) % choices.length)
    else if (key.key === 'Enter' || (key.key === 'Tab' && !key.shiftKey)) choose(choices[current])
    else if (key.key === 'Escape') dismiss(typed?.at ?? null)
    else return false
    key.preventDefault()
    key.stopPropagation()
    return true
  }
  return {
    onKeyDown,
    field: {
      onSelect: look,
      onBlur: () => setCaret(null),
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      ...(open && { 'aria-controls': list, 'aria-activedescendant': `${list}-${current}` }),
    } as const,
    list: open && (
      <Choices
        id={list}
        label={t(typed?.sign === '#' ? 'places' : 'people')}
        choices={choices}
        current={current}
        onChoose={choose}
      />
    ),
  }
}

const steps = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
])

function useChoices(typed: ReturnType<typeof typedIn>, asking: boolean, place: Place): Choice[] {
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

function placesOf({ spaces, subjects }: Answer<'suggestMentions'>, space: string, subject: string): Choice[] {
  return [
    ...spaces.map(({ id, name }) => ({
      ...{ kind: 'space' as const, id, name, note: space, icon: LayoutGrid, warned: false },
    })),
    ...subjects.map(({ id, name }) => ({
      ...{ kind: 'subject' as const, id, name, note: subject, icon: Hash, warned: false },
    })),
  ]
}

type ChoicesProps = {
  id: string
  label: string
  choices: readonly Choice[]
  current: number
  onChoose: (choice: Choice) => void
}

function Choices({ id, label, choices, current, onChoose }: ChoicesProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen line is kept in sight
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className="m-list" tabIndex={-1}>
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text's, which keeps the focus
        <div
          key={choice.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === current}
          className="w-option m-option"
          onMouseDown={(press) => press.preventDefault()}
          onClick={() => onChoose(choice)}
        >
          {choice.icon ? (
            <choice.icon className="w-icon" aria-hidden />
          ) : (
            <Avatar name={choice.name} size="small" />
          )}
          <span>
            {choice.name}
            {choice.note && (
              <span className="w-option-note" data-warned={choice.warned || undefined}>
                {choice.note}
              </span>
            )}
          </span>
        </div>
      ))}
    </div>
  )
}
