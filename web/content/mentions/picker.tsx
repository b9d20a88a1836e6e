import type { LucideIcon } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useAnnounce } from '../../kit/announce.tsx'
import { Avatar } from '../../kit/avatar.tsx'
import { useWords } from '../../kit/words.tsx'
import { mentionWords } from './words.ts'
import './mentions.css'

/** A line to choose: a person when it has no icon. */
export type Choice = { id: string; name: string; note: string; icon: LucideIcon | null; warned: boolean }

/** A key, as React and the browser both tell it. */
export type Pressed = {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
  isComposing: boolean
}

type Parts<Each extends Choice> = {
  label: string
  choices: readonly Each[]
  /** What was typed: another begins at the first line again. */
  asked: string
  onChoose: (choice: Each) => void
  onDismiss: () => void
  /** Where the list stands in the field; below it when not said. */
  at?: { left: number; top: number } | null
}

/**
 * A list under a text. The focus stays in the text, which points at the chosen line; how many there are is said aloud,
 * since a text of several lines is no combobox to a screen reader.
 */
export function usePicker<Each extends Choice>(parts: Parts<Each>) {
  const { label, choices, asked, onChoose, onDismiss, at = null } = parts
  const t = useWords(mentionWords)
  const announce = useAnnounce()
  const id = useId()
  const [active, setActive] = useState(0)
  const open = choices.length > 0
  const current = Math.min(active, choices.length - 1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when the list changes, not when the words do
  useEffect(() => {
    setActive(0)
    if (open) announce(t('found', { count: choices.length }))
  }, [open, choices.length, asked])

  /** True when the key was for the list. */
  const onKey = ({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: Pressed): boolean => {
    if (!open || ctrlKey || metaKey || altKey || isComposing) return false
    const step = steps.get(key)
    const chosen = choices[current]
    if (step) setActive((current + step + choices.length) % choices.length)
    else if (chosen && (key === 'Enter' || (key === 'Tab' && !shiftKey))) onChoose(chosen)
    else if (key === 'Escape') onDismiss()
    else return false
    return true
  }
  return {
    onKey,
    field: {
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      ...(open && { 'aria-controls': id, 'aria-activedescendant': `${id}-${current}` }),
    } as const,
    list: open && <Choices {...{ id, label, choices, current, onChoose, at }} />,
  }
}

const steps = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
])

type ListProps<Each extends Choice> = {
  id: string
  label: string
  choices: readonly Each[]
  current: number
  onChoose: (choice: Each) => void
  at: { left: number; top: number } | null
}

function Choices<Each extends Choice>({ id, label, choices, current, onChoose, at }: ListProps<Each>) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen line is kept in sight
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      className="m-list"
      tabIndex={-1}
      data-at={at ? '' : undefined}
      style={at ? { '--left': `${at.left}px`, '--top': `${at.top}px` } : undefined}
    >
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
