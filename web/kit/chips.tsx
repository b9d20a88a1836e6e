import {
  BookOpen,
  Calendar,
  Gavel,
  Lightbulb,
  ListTodo,
  type LucideIcon,
  Megaphone,
  MessageCircleQuestionMark,
  MessageSquare,
  X,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as Pressable } from 'react-aria-components/Button'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { classes } from './classes.ts'
import { kitWords } from './texts.ts'
import { useWords } from './words.tsx'

/** A filter: pressed or not. */
export function FilterChip({
  children,
  on,
  onChange,
}: {
  children: ReactNode
  on: boolean
  onChange: (on: boolean) => void
}) {
  return (
    <ToggleButton className={classes('w-chip', on && 'w-chip-on')} isSelected={on} onChange={onChange}>
      {children}
    </ToggleButton>
  )
}

/** Something chosen: a subject, a person, a filter in force. */
export function Chip({
  word,
  icon: Icon,
  href,
  onRemove,
}: {
  word: string
  icon?: LucideIcon
  href?: string
  onRemove?: () => void
}) {
  const t = useWords(kitWords)
  const face = (
    <>
      {Icon && <Icon className="w-icon" aria-hidden />}
      {word}
    </>
  )
  if (href) {
    return (
      <a className="w-chip" href={href}>
        {face}
      </a>
    )
  }
  return (
    <span className={classes('w-chip', onRemove && 'w-chip-on')}>
      {face}
      {onRemove && (
        <Pressable className="w-chip-remove" onPress={onRemove} aria-label={t('remove', { what: word })}>
          <X className="w-icon" aria-hidden />
        </Pressable>
      )}
    </span>
  )
}

export type Tone = 'plain' | 'guede' | 'gaude' | 'garance' | 'vert'

/** The state of a thing: a word, an icon, a dye. Never the dye alone. */
export function StateChip({
  children,
  tone = 'plain',
  icon: Icon,
}: {
  children: ReactNode
  tone?: Tone
  icon?: LucideIcon
}) {
  return (
    <span className={`w-state w-state-${tone}`}>
      {Icon && <Icon className="w-icon" aria-hidden />}
      {children}
    </span>
  )
}

export type Kind =
  | 'message'
  | 'question'
  | 'article'
  | 'announcement'
  | 'poll'
  | 'event'
  | 'idea'
  | 'decision'

export const kindIcons: Record<Kind, LucideIcon> = {
  message: MessageSquare,
  question: MessageCircleQuestionMark,
  article: BookOpen,
  announcement: Megaphone,
  poll: ListTodo,
  event: Calendar,
  idea: Lightbulb,
  decision: Gavel,
}

export function KindLabel({ kind }: { kind: Kind }) {
  const t = useWords(kitWords)
  const Icon = kindIcons[kind]
  return (
    <span className="w-kind">
      <Icon className="w-icon" aria-hidden />
      {t(kind)}
    </span>
  )
}

export function Kbd({ children }: { children: string }) {
  return <kbd className="w-kbd">{children}</kbd>
}
