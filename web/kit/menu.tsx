import { ChevronDown, Ellipsis, type LucideIcon } from 'lucide-react'
import { Button as Pressable } from 'react-aria-components/Button'
import { Menu as Base, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components/Menu'
import { classes } from './classes.ts'

export type MenuChoice = {
  word: string
  note?: string
  icon?: LucideIcon
  onPress?: () => void
  href?: string
  danger?: boolean
  disabled?: boolean
  /** A line before it. */
  apart?: boolean
}
type MenuProps = {
  /** The word on the button. */
  word: string
  icon?: LucideIcon
  choices: MenuChoice[]
  /** `action` for rows (icon and word), `button` for titles. */
  look?: 'button' | 'action'
}

export function Menu({ word, icon, choices, look = 'button' }: MenuProps) {
  const Icon = icon ?? (look === 'action' ? Ellipsis : undefined)
  return (
    <MenuTrigger>
      <Pressable className={look === 'button' ? 'w-button w-button-plain' : 'w-action'}>
        {Icon && <Icon className="w-icon" aria-hidden />}
        {word}
        {look === 'button' && <ChevronDown className="w-icon" aria-hidden />}
      </Pressable>
      <Popover className="w-popover w-popover-list">
        <Base className="w-options" aria-label={word}>
          {choices.flatMap((choice) => [
            ...(choice.apart ? [<Separator key={`${choice.word} line`} className="w-menu-line" />] : []),
            <MenuLine key={choice.word} choice={choice} />,
          ])}
        </Base>
      </Popover>
    </MenuTrigger>
  )
}

function MenuLine({
  choice: { word, note, icon: Icon, onPress, href, danger, disabled = false },
}: {
  choice: MenuChoice
}) {
  return (
    <MenuItem
      className={classes('w-option', danger && 'w-option-danger')}
      textValue={word}
      isDisabled={disabled}
      {...(onPress && { onAction: onPress })}
      {...(href && { href })}
    >
      {Icon && <Icon className="w-icon" aria-hidden />}
      <span>
        {word}
        {note && <span className="w-option-note">{note}</span>}
      </span>
    </MenuItem>
  )
}
