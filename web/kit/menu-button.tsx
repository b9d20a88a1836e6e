import { ChevronDown, Ellipsis, type LucideIcon } from 'lucide-react'
import { Button as Pressable } from 'react-aria-components/Button'

export type MenuChoice = {
  word: string
  note?: string
  icon?: LucideIcon
  onPress?: () => void
  href?: string
  danger?: boolean
  disabled?: boolean
  /** What is chosen now. */
  current?: boolean
  /** A line before it. */
  apart?: boolean
}
export type MenuProps = MenuFace & { choices: MenuChoice[] }
type MenuFace = {
  /** The word on the button. */
  word: string
  /** The whole of it, where the word alone does not say what it is about; it begins with the word. */
  label?: string
  icon?: LucideIcon
  /** `action` for rows (icon and word), `button` for titles. */
  look?: 'button' | 'action'
}

export function MenuButton({
  word,
  label,
  icon,
  look = 'button',
  waiting = false,
}: MenuFace & { waiting?: boolean }) {
  const Icon = icon ?? (look === 'action' ? Ellipsis : undefined)
  return (
    <Pressable
      className={look === 'button' ? 'w-button w-button-plain' : 'w-action'}
      isDisabled={waiting}
      {...(label && { 'aria-label': label })}
    >
      {Icon && <Icon className="w-icon" aria-hidden />}
      {word}
      {look === 'button' && <ChevronDown className="w-icon" aria-hidden />}
    </Pressable>
  )
}
